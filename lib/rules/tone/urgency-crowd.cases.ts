import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: '31 people are looking at this kettle right now', words: ['people are looking'] },
    { text: 'Someone in Leeds just bought an oak desk', words: ['Someone in Leeds just bought'] },
    { text: 'Popular today: 48 sold in one hour', words: ['48 sold in'] },
    { text: '12 customers have this in their basket', words: ['this in their basket'] },
    { text: 'Ana Petrov bought an oak stool, 12 seconds ago', words: ['12 seconds ago'] },
    { text: "The blue kettle is in 9 people's baskets", words: ["in 9 people's baskets"] },
  ],
  passes: [
    { text: 'The ferry left ten minutes ago, the next one goes at noon.', because: 'a ferry' },
    { text: 'We bought the last bread of the market two minutes ago.', because: 'a story' },
    { text: '300 people have seen the exhibition since Sunday, thank you for coming.', because: 'thanks' },
    { text: 'Our neighbour in Leeds just bought her first beehive. We helped her carry it.', because: 'a story' },
    { text: 'Twelve people bought shares in the mill, so the wheel will turn again.', because: 'shares in a mill' },
    { text: 'Tom in Leeds bought a tuba.', because: 'a story' },
    { text: 'Anna from the mill got us forty chairs for Sunday.', because: 'a kindness' },
    { text: '212 people have seen the moths since May.', because: 'guests, counted' },
    { text: 'Have 20 people looked at this leak already, and nobody fixed it?', because: 'a question' },
    { text: 'We sold 40 pies and counted every one.', because: 'their own count' },
    { text: 'The letter said "9 people are viewing this flat", which was made up.', because: "somebody else's words" },
  ],
} satisfies RuleCases;
