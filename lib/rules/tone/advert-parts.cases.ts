import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We launched Pebble today. Register for the first tour at booth 12, or read on: https://pebble.example',
      words: ['launched … Register for … booth', 'https://pebble.example'],
    },
    {
      text: 'Tallybird cuts costs by 37% and lets you sleep. Used by 600+ teams across the county, open now to all others.',
      words: ['cuts costs … 37% … open now'],
    },
    {
      text: 'Our platform is live → fast → calm → yours. Apply here by Friday and tell your team. #One #Two #Three',
      words: ['Our platform … is live … →', 'Apply here', '#One'],
    },
  ],
  passes: [
    {
      text: 'The new cohort of swifts is here, eleven nests, and the booth by the door is the best place to watch.',
      because: 'two of them, and birds',
    },
    {
      text: 'The library opens at nine. Bring the book back by Monday and the fine of £2 is off.',
      because: 'a fine and a day',
    },
    {
      text: 'I launched my kite today. My hat flew off, my dog ran after it, and I lost both for an hour. £3 for a new hat.',
      because: "somebody's own story",
    },
    {
      text: 'Thank you all. 37% more apples than last year, says the scale, and nine baskets went to the school.',
      because: 'a figure',
    },
    {
      text: 'The council meets on Tuesday at seven. The agenda is on the board and here: https://example.org/agenda',
      because: 'news with a link',
    },
    {
      text: 'Our team is tired and happy: four matches, three wins, one broken finger, and soup for all of us.',
      because: 'about people',
    },
  ],
} satisfies RuleCases;
