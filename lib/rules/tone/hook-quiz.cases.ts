import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Which harbour bridge are you? https://mill.example/quiz', words: ['are you'] },
    { text: 'Can you guess the loaf from its crumb', words: ['Can you guess'] },
    { text: 'How well do you know your own street?', words: ['How well do you know'] },
    { text: 'We can guess your age based on your favourite soup', words: ['We can guess your', 'based on your'] },
    { text: 'What your bookshelf says about you', words: ['says about you'] },
  ],
  passes: [
    { text: 'Which loaf do you miss most from the old bakery?', because: 'an honest question' },
    { text: 'What time are you coming on Saturday?', because: 'asks for a time' },
    { text: 'How are you getting on with the new bus lane?', because: 'asks for news' },
    { text: 'Are you a member of the library already? Then bring your card.', because: 'asks who needs the card' },
    { text: 'Which stop are you waiting at when it is late?', because: 'asks for a stop' },
    {
      text: 'Can you guess what this iron hook was for? It held the lamp over the lock, so that boats could see the gate at night, and the keeper lit it at dusk every day.',
      because: 'the answer stands there',
    },
    { text: 'Our pub quiz is on Tuesday at eight, teams of four.', because: 'an evening' },
  ],
} satisfies RuleCases;
