import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Eleven swifts came back to the library roof this week and the first pair has… https://mill.example/swifts',
      words: ['has…'],
    },
    {
      text: 'The council has looked at the plans for the old bridge again, and it wants [...] https://mill.example/bridge',
      words: ['wants [...]'],
      draft: { network: 'linkedin' },
    },
    {
      text: 'Der Rat hat sich die Pläne für die alte Brücke noch einmal angesehen und w... https://mill.example/plan',
      words: ['w...'],
      draft: { network: 'mastodon' },
    },
  ],
  passes: [
    { text: 'Wait for it… https://mill.example/film', because: 'a pause that is meant' },
    { text: 'The kettle… the mill… the clock. All of it: https://mill.example/film', because: 'pauses inside' },
    {
      text: 'Eleven swifts came back to the library roof this week. https://mill.example/swifts',
      because: 'a whole sentence',
    },
    { text: 'Eleven swifts came back to the library roof this week and stayed…', because: 'no link' },
    {
      text: 'See https://mill.example/swifts for more. They came back to the roof this week, one after the other…',
      because: 'the link stands before',
    },
  ],
} satisfies RuleCases;
