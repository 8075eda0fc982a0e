import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Please reply here with your full name and e-mail address.',
      draft: { kind: 'reply' },
      words: ['your full name', 'e-mail address'],
    },
    {
      text: 'Can you tell us your account number so that we can look?',
      draft: { kind: 'reply' },
      words: ['your account number'],
    },
    { text: 'Share your phone number and we will ring.', draft: { kind: 'reply' }, words: ['your phone number'] },
    {
      text: 'Can I have your full name, date of birth and booking reference?',
      draft: { kind: 'reply' },
      words: ['your full name', 'date of birth'],
    },
    {
      text: 'Please post your order number and e-mail here.',
      draft: { kind: 'reply' },
      words: ['number and e-mail'],
    },
  ],
  passes: [
    {
      text: 'We have your email address on file, so nothing is needed.',
      draft: { kind: 'reply' },
      because: 'asks for nothing',
    },
    {
      text: 'Please send your account number in a private message, never here.',
      draft: { kind: 'reply' },
      because: 'sends it out of sight',
    },
    {
      text: 'Your phone number is nowhere on our site, I checked.',
      draft: { kind: 'reply' },
      because: 'asks for nothing',
    },
    { text: 'Which town is it for?', draft: { kind: 'reply' }, because: 'nothing that harms' },
    { text: 'Bring your booking reference to the counter.', draft: { kind: 'reply' }, because: 'in person' },
    { text: 'Never share your password with anyone, us included.', draft: { kind: 'reply' }, because: 'a warning' },
    { text: 'Send us your email to join the raffle.', because: 'a post, not an answer in public' },
  ],
} satisfies RuleCases;
