import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: '7 quiet ways to seal a window https://paint.example/windows', words: ['7 quiet ways'] },
    { text: 'How to read a water meter. More: https://mill.example/meter', words: ['How to', 'More'] },
    {
      text: 'Marek kept the mill running for forty years. His story: https://mill.example/marek',
      words: ['story'],
    },
    { text: 'Our latest podcast is about locks and keys.', words: ['Our latest podcast'] },
    {
      text: 'Is your roof older than you? The builders of Weston have the answer: https://roof.example',
      words: ['Is your roof older than you?', 'answer'],
    },
  ],
  passes: [
    {
      text: 'Two ways to seal a window: press foam into the gap, or hang a thick curtain. I do both.',
      because: 'gives them',
    },
    { text: 'I know no better guide on how to read a meter than this: https://mill.example', because: 'a voice' },
    { text: 'Three people asked for the map, so we drew one: https://mill.example/map', because: 'people, no promise' },
    { text: 'Which of these two lamps would you hang in a hall?', because: 'asks, and takes nobody away' },
    { text: 'Does the bridge need a lamp? The council voted: https://mill.example/lamp', because: 'nobody is asked' },
    { text: 'There is more to a mill than flour.', because: 'no link' },
    { text: 'The new report card of our daughter has a star on it.', because: 'a card, no publication' },
    { text: 'Ask how to get here, the signs are wrong at the moment.', because: 'no link' },
  ],
} satisfies RuleCases;
