import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'I wrote down what I learnt about swifts: https://mill.example/swifts',
      words: ['https://mill.example/swifts'],
    },
    {
      text: 'Thank you for 80 letters about the bridge: https://mill.example/4411',
      words: ['https://mill.example/4411'],
    },
    {
      text: 'I drew both gates, with and without the lamp https://mill.example/1 https://mill.example/2',
      words: ['https://mill.example/1'],
    },
  ],
  passes: [
    { text: 'I wrote down what I learnt about swifts: they sleep on the wing.', because: 'no link' },
    {
      text: 'The council has approved the plan for the old bridge https://mill.example/4411',
      because: 'nobody talks: told by another rule',
    },
    {
      text: 'Thanks for the drawing, @ana! It hangs here: https://mill.example/wall',
      because: 'handed to somebody by name',
    },
    {
      text: 'My favourite: https://mill.example/7',
      because: 'a word beside a link, not a post that keeps its point back',
    },
    {
      text: 'I asked the ferryman how he knows the way in fog. He listens for the bell at the quay and counts the strokes between two buoys, and he has never missed one in thirty years. The map he drew for me: https://mill.example/map',
      because: 'tells it here; the link is for more',
    },
    {
      text: 'I put the form here for you: https://mill.example/form',
      because: 'an answer',
      draft: { kind: 'reply', parent: { text: 'Where is the form?' } },
    },
  ],
} satisfies RuleCases;
