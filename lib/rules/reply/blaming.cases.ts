import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'You should have read the opening hours before you drove here.',
      draft: { kind: 'reply', parent: { text: 'Drove an hour and the mill was closed.' } },
      words: ['You should have read'],
    },
    {
      text: 'As clearly stated on the box, it is not for ovens.',
      draft: { kind: 'reply', parent: { text: 'The bowl cracked in my oven.' } },
      words: ['As clearly stated'],
    },
    {
      text: 'Unfortunately you failed to enter the code in time. Had you read the mail, you would know.',
      draft: { kind: 'reply', parent: { text: 'My discount is gone.' } },
      words: ['you failed to', 'Had you read'],
    },
    {
      text: 'That is your own fault, Derek. The tap was left open.',
      draft: { kind: 'reply', parent: { text: 'My garden hose flooded the shed.' } },
      words: ['That is your own fault'],
    },
    {
      text: 'Most of our users never had this problem, and nobody else has complained.',
      draft: { kind: 'reply', parent: { text: 'The map crashes since the update.' } },
      words: ['Most of our users never had', 'nobody else has complained'],
    },
  ],
  passes: [
    {
      text: 'You should have received a mail with the code by now. If not, write to me here.',
      draft: { kind: 'reply', parent: { text: 'Where is my code?' } },
      because: 'what is expected, not what they did wrong',
    },
    {
      text: 'That should have been on the sign at the gate, and it is now.',
      draft: { kind: 'reply', parent: { text: 'Drove an hour and the mill was closed.' } },
      because: 'takes it on themselves',
    },
    {
      text: 'We should have told you on Monday, sorry.',
      draft: { kind: 'reply', parent: { text: 'Nobody told me the class was off.' } },
      because: 'their own fault, said plainly',
    },
    {
      text: 'You should have seen our faces when we opened your parcel. A new one is on its way.',
      draft: { kind: 'reply', parent: { text: 'The lamp broke on day one.' } },
      because: 'a way of telling, no reproach',
    },
    {
      text: 'It was not your fault at all, the label was wrong.',
      draft: { kind: 'reply', parent: { text: 'Did I break it?' } },
      because: 'lets them off',
    },
    {
      text: 'Have you read the second page of the leaflet? The reset is explained there.',
      draft: { kind: 'reply', parent: { text: 'How do I reset the kettle?' } },
      because: 'a question that helps',
    },
    {
      text: 'Nobody says you should have known, the change was announced in one small line.',
      draft: { kind: 'reply', parent: { text: 'I did not know about the new rule.' } },
      because: 'said to be untrue',
    },
    {
      text: 'Most of our looms have this problem in winter, so we turn the heating up.',
      draft: { kind: 'reply', parent: { text: 'My loom sticks.' } },
      because: 'others have it too',
    },
    {
      text: 'Five things you should have asked your gardener in March.',
      because: 'a post, said to nobody in particular',
    },
  ],
} satisfies RuleCases;
