import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'In partnership with @larkandpine: my favourite kettle, and 15% off with my code ANA15.',
      words: ['In partnership with'],
    },
    {
      text: "I've teamed up with @larkandpine: 15% off the tent I took to Skye.",
      words: ['teamed up with'],
    },
    {
      text: 'My morning routine, in collaboration with Lark & Pine. Use code ANA15 at checkout.',
      words: ['in collaboration with'],
    },
  ],
  passes: [
    { text: 'Story hour on Saturday, in partnership with the library.', because: 'two organisations do something' },
    {
      text: 'In partnership with Mill Street Bakery we give students 10% off on Mondays.',
      because: 'two firms and their own offer, as "we"',
    },
    { text: 'I led this study in collaboration with three hospitals.', because: 'work done together' },
    { text: 'Ad. In partnership with @larkandpine: 15% off with my code ANA15.', because: 'said first' },
    { text: 'Paid partnership with @larkandpine: 15% off with my code ANA15.', because: 'said plainly' },
    {
      text: 'I run a repair café in partnership with the school, and tools are 20% off for helpers who volunteer.',
      because: 'help for a school',
    },
    { text: 'I am not in partnership with @larkandpine. The 10% off is for everybody.', because: 'denied' },
    { text: 'I teamed up with the council so that carers get a discount on the bus.', because: 'help for carers' },
    { text: 'My talk is in association with the film club. Bring a cushion.', because: 'nothing is sold' },
  ],
} satisfies RuleCases;
