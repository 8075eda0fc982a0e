import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'The partnership will leverage synergies between both companies.', words: ['leverage synergies'] },
    {
      text: 'An end-to-end solution that empowers teams to unlock their full potential.',
      words: ['end-to-end solution', 'empowers teams', 'unlock their full potential'],
    },
    {
      text: "In today's fast-paced world, actionable insights drive growth.",
      words: ["In today's fast-paced world", 'actionable insights', 'drive growth'],
    },
  ],
  passes: [
    { text: 'A long lever gives you leverage: that is how the pump works.', because: 'the plain meaning' },
    { text: 'The seamless tube is bent cold, which takes two people.', because: 'a tube without a seam' },
    { text: 'We will not unlock the full potential of anything, we mend bikes.', because: 'negated' },
    { text: 'Drive slowly past the school, the hedge hides the children.', because: 'driving a car' },
    { text: 'What does "thought leadership" even mean to you?', because: 'a quote in a question' },
    { text: 'The solution was a new washer, forty pence.', because: 'a solution with a washer' },
  ],
} satisfies RuleCases;
