import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Sorry about the leak, Derek. Have you seen our premium hose?',
      draft: { kind: 'reply', parent: { text: 'The hose I bought from you leaks at both ends.' } },
      words: ['Have you seen our'],
    },
    {
      text: 'That should not happen. Get 20% off your next order!',
      draft: { kind: 'reply', parent: { text: 'My parcel never arrived.' } },
      words: ['20% off your'],
    },
    {
      text: 'So sorry. It is the perfect moment to upgrade.',
      draft: { kind: 'reply', parent: { text: 'Really disappointed with this phone.' } },
      words: ['perfect moment to upgrade'],
    },
    {
      text: 'Sorry about that. You might like our Pro hose, it is built to last.',
      draft: { kind: 'reply', parent: { text: 'The hose I bought from you leaks at both ends.' } },
      words: ['You might like our'],
    },
  ],
  passes: [
    {
      text: 'Have you tried our web map in the meantime? It works today.',
      draft: { kind: 'reply', parent: { text: 'The app crashes when I open the map.' } },
      because: 'a way round, nothing to buy',
    },
    {
      text: 'Update to the latest version and it will open again, sorry.',
      draft: { kind: 'reply', parent: { text: 'The app crashes when I open the map.' } },
      because: 'the cure itself',
    },
    {
      text: 'We refunded 20% off your bill this morning.',
      draft: { kind: 'reply', parent: { text: 'You charged me twice.' } },
      because: 'money given back',
    },
    {
      text: 'Have you seen our new range? It starts at 20 euros.',
      draft: { kind: 'reply', parent: { text: 'Which kettles do you sell?' } },
      because: 'they asked what there is',
    },
    {
      text: 'A new hose goes out to you today, no charge.',
      draft: { kind: 'reply', parent: { text: 'The hose I bought from you leaks at both ends.' } },
      because: 'a replacement',
    },
    {
      text: 'The driver comes on Tuesday.',
      draft: { kind: 'reply', parent: { text: 'My parcel never arrived.' } },
      because: 'a plain answer',
    },
    { text: 'Have you seen our premium hose? 20% off your first one.', because: 'a post answers no complaint' },
  ],
} satisfies RuleCases;
