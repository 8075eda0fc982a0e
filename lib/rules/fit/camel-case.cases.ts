import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Eleven nests this year #swiftsandswallows', words: ['#swiftsandswallows'] },
    {
      text: 'The kettle is on #teatimelovers #hot',
      words: ['#teatimelovers'],
      fixed: 'The kettle is on #TeatimeLovers #hot',
    },
    {
      text: 'See you there #birdsofthecity #smallbusinesssaturdaymarket',
      words: ['#birdsofthecity … #smallbusinesssaturdaymarket'],
    },
    {
      text: 'See you there #birdsofthecity',
      words: ['#birdsofthecity'],
      fixed: 'See you there #BirdsOfTheCity',
    },
    {
      text: 'What night bus drivers would change #nightbusdrivers',
      words: ['#nightbusdrivers'],
      fixed: 'What night bus drivers would change #NightBusDrivers',
    },
  ],
  passes: [
    { text: 'Eleven nests this year #SwiftsAndSwallows', because: 'has its capitals' },
    { text: 'A talk in the library #sustainability', because: 'one long word' },
    { text: 'A talk in the library #understanding #accessibility #authenticity', because: 'one word each' },
    { text: 'The kettle is on #teatime', because: 'short enough to read' },
    { text: 'Back in the valley #photography #entrepreneurship', because: 'one word each' },
    { text: 'The fire in the stove works. #fireworks', because: 'one word, though both halves stand in the draft' },
    {
      text: 'Neu am Platz #nachbarschaftshilfe',
      because: 'a German compound is one word',
      draft: { network: 'mastodon' },
    },
  ],
} satisfies RuleCases;
