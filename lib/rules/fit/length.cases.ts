import type { RuleCases } from '../cases.ts';

const LONG = 'The hedge at Mill Cross is cut and the bench is back. '.repeat(5);

export default {
  flags: [
    { text: `${LONG}Which stop should be next?`, words: ['should be next?'], draft: { network: 'x' } },
    { text: 'The bench is back at Mill Cross.', words: ['Cross.'], draft: { network: 'mastodon', limit: 25 } },
    {
      text: 'Die Bank steht wieder am Mühlenplatz, kommt vorbei.',
      words: ['vorbei.'],
      draft: { network: 'bluesky', limit: 45 },
    },
    {
      text: `${'👩‍👩‍👧‍👦'.repeat(125)} and you`,
      words: ['and you'],
      draft: { network: 'bluesky' },
    },
  ],
  passes: [
    { text: LONG, because: 'within the limit', draft: { network: 'x' } },
    { text: `${LONG}${LONG}`, because: 'LinkedIn takes far more', draft: { network: 'linkedin' } },
    { text: `${LONG}${LONG}`, because: "the page's own limit is higher", draft: { network: 'x', limit: 25_000 } },
    {
      text: `${LONG.slice(0, 250)} https://example.org/${'a'.repeat(200)}`,
      because: 'a link counts 23 on X',
      draft: { network: 'x' },
    },
    { text: '🚎'.repeat(140), because: 'any emoji counts two on X', draft: { network: 'x' } },
  ],
} satisfies RuleCases;
