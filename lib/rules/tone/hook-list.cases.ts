import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: '11 things every baker wishes you knew https://millstreetbakery.example/11', words: ['11 things'] },
    { text: 'The 7 Best Ways To Dry A Cellar', words: ['The 7 Best Ways'] },
    { text: '14 gardeners who are having a better spring than you', words: ['14 gardeners who'] },
    { text: 'Five mistakes in your first winter with bees', words: ['Five mistakes'] },
  ],
  passes: [
    {
      text: '3 things we learnt this year:\n1. Mulch in May.\n2. Water in the evening.\n3. Ask the neighbours.',
      because: 'the list stands there',
    },
    { text: 'Three ways to reach us: by phone, by letter, at the gate.', because: 'the list stands behind the colon' },
    { text: '4 players are out with a cold, so Saturday is cancelled.', because: 'a plain number' },
    { text: '40 people came to the repair evening and 31 lamps work again.', because: 'a count of guests' },
    {
      text: '6 photos from the harvest',
      because: 'the pictures are the list',
      draft: { media: [{ kind: 'image' }] },
    },
    { text: 'One of our songs is on the radio tonight', because: 'one, not a list' },
    { text: '3 days and 10 minutes: that is how long the chess game lasted', because: 'a time' },
    { text: '12 trees for the school yard arrived this morning.', because: 'a delivery' },
    { text: 'She said "5 reasons to leave" and gave two.', because: "somebody else's words" },
  ],
} satisfies RuleCases;
