import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'The brakes should hold for years now.',
      draft: { kind: 'reply', parent: { author: 'Marta', text: 'Tom fixed my brakes!' } },
      words: [''],
    },
    {
      text: 'Ana, we ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { author: 'Ana Ruiz', text: 'When do you ship to Spain?' } },
      words: [''],
    },
    {
      text: 'We ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { author: 'Ana Ruiz', text: 'When do you ship to Spain?' } },
      words: [''],
    },
  ],
  passes: [
    {
      text: 'We ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { author: 'ana_r_84', text: 'When do you ship to Spain?' } },
      because: 'a handle is no name to call somebody by',
    },
    {
      text: 'We ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { text: 'When do you ship to Spain?' } },
      because: 'nobody knows who asked',
    },
    {
      text: 'We ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { author: 'BIKE CLUB LEITH', text: 'When do you ship to Spain?' } },
      because: 'a club',
    },
    {
      text: 'We ship to Spain on Mondays.',
      draft: { kind: 'reply', parent: { author: 'The Old Mill Café and Bakery', text: 'When do you ship to Spain?' } },
      because: 'a café',
    },
    { text: 'We ship to Spain on Mondays.', because: 'a post' },
  ],
} satisfies RuleCases;
