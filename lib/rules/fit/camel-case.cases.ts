import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Eleven nests this year #swiftsandswallows', words: ['#swiftsandswallows'] },
    { text: 'The kettle is on #teatimelovers #hot', words: ['#teatimelovers'] },
    {
      text: 'See you there #birdsofthecity #smallbusinesssaturdaymarket',
      words: ['#birdsofthecity … #smallbusinesssaturdaymarket'],
    },
  ],
  passes: [
    { text: 'Eleven nests this year #SwiftsAndSwallows', because: 'has its capitals' },
    { text: 'A talk in the library #sustainability', because: 'one long word' },
    { text: 'A talk in the library #understanding #accessibility', because: 'one word each' },
    { text: 'The kettle is on #teatime', because: 'short enough to read' },
    { text: 'Back in the valley #photography #entrepreneurship', because: 'one word each' },
    {
      text: 'Neu am Platz #nachbarschaftshilfe',
      because: 'a German compound is one word',
      draft: { network: 'mastodon' },
    },
  ],
} satisfies RuleCases;
