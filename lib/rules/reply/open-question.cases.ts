import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Hi Ana, yes, we do ship to Spain.',
      draft: { kind: 'reply', parent: { author: 'Ana', text: 'Do you ship to Spain? And how long does it take?' } },
      words: [''],
    },
    {
      text: 'We love our new oat bread too!',
      draft: { kind: 'reply', parent: { text: 'What time do you open on Saturday?' } },
      words: [''],
    },
    {
      text: 'It is one of our best sellers.',
      draft: { kind: 'reply', parent: { text: 'How much is the blue kettle, and is the lid made of steel?' } },
      words: ['', ''],
    },
    {
      text: 'Please send us a DM.',
      draft: { kind: 'reply', parent: { text: 'Why was my train cancelled this morning?' } },
      words: [''],
    },
    {
      text: 'Thank you! These were such fun to make.',
      draft: {
        kind: 'reply',
        parent: { text: 'these are lovely 😍 how much is the blue one and do you ship to Ireland?' },
      },
      words: ['', ''],
    },
  ],
  passes: [
    {
      text: 'Yes to Spain, and it takes four to six days.',
      draft: { kind: 'reply', parent: { text: 'Do you ship to Spain? And how long does it take?' } },
      because: 'both answered',
    },
    {
      text: 'Saturdays from 9 to 1.',
      draft: { kind: 'reply', parent: { text: 'What time do you open on Saturday?' } },
      because: 'a time for a time',
    },
    {
      text: 'A signal failed at Mill Cross, so the line was closed because nobody could pass.',
      draft: { kind: 'reply', parent: { text: 'Why was my train cancelled this morning?' } },
      because: 'a reason for why',
    },
    {
      text: 'Very well, we have soup on the stove!',
      draft: { kind: 'reply', parent: { text: 'Hello there, how are you?' } },
      because: 'a greeting expects no answer in particular',
    },
    {
      text: 'The whole crew read this out loud.',
      draft: { kind: 'reply', parent: { text: 'What a lovely evening that was!' } },
      because: 'an exclamation',
    },
    {
      text: "I'll ask the workshop and write to you here by Friday.",
      draft: { kind: 'reply', parent: { text: 'Can the old frame be welded?' } },
      because: 'says when the answer comes',
    },
    {
      text: 'Open the settings and tap Privacy, it is the third line.',
      draft: { kind: 'reply', parent: { text: 'How do I hide my phone number?' } },
      because: 'steps for how',
    },
    {
      text: 'Sadly not, the last one went on Monday.',
      draft: { kind: 'reply', parent: { text: 'Is the green chair still there?' } },
      because: 'a no is an answer',
    },
  ],
} satisfies RuleCases;
