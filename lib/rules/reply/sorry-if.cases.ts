import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'We are sorry if this caused you trouble. The gate is mended.',
      draft: { kind: 'reply' },
      words: ['sorry if this'],
      fixed: 'We are sorry that this caused you trouble. The gate is mended.',
    },
    { text: 'Sorry you feel that way about the queue.', draft: { kind: 'reply' }, words: ['Sorry you feel'] },
    {
      text: 'I apologise if anyone was offended by the joke.',
      draft: { kind: 'reply' },
      words: ['apologise if anyone'],
    },
    {
      text: 'Sorry if our driver was late.',
      draft: { kind: 'reply' },
      words: ['Sorry if our'],
      fixed: 'Sorry that our driver was late.',
    },
    {
      text: 'We regret any inconvenience this may have caused.',
      draft: { kind: 'reply' },
      words: ['inconvenience this may have'],
    },
    { text: 'Sorry that you are disappointed.', draft: { kind: 'reply' }, words: ['Sorry that you are disappointed'] },
  ],
  passes: [
    {
      text: 'This may have caused the flicker; a new cable goes out today.',
      draft: { kind: 'reply' },
      because: 'a cause, no apology',
    },
    {
      text: 'We are sorry that the gate was locked. Here is the code for next time.',
      draft: { kind: 'reply' },
      because: 'an apology that stands',
    },
    {
      text: 'Sorry, if you send the number again I can look it up.',
      draft: { kind: 'reply' },
      because: 'a courtesy before a request',
    },
    { text: 'Sorry you feel unwell, the course can wait.', draft: { kind: 'reply' }, because: 'sympathy' },
    {
      text: "Don't be sorry if you can't come, there is another one in May.",
      draft: { kind: 'reply' },
      because: 'lets them off',
    },
    {
      text: 'If the parcel is not there by noon, write to me.',
      draft: { kind: 'reply' },
      because: 'an if without an apology',
    },
    { text: "I'm sorry, the table is taken.", draft: { kind: 'reply' }, because: 'a plain sorry' },
  ],
} satisfies RuleCases;
