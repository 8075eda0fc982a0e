import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Our new menu has eleven kinds of dumplings. Thoughts?', words: ['Thoughts'] },
    { text: 'Trains should be quieter at night. Do you agree?', words: ['Do you agree'] },
    { text: 'The swimming season starts on Friday. Are you ready?', words: ['Are you ready'] },
  ],
  passes: [
    {
      text: 'Our new menu has eleven kinds of dumplings. Which one should we never take off?',
      because: 'a question with something to choose',
    },
    { text: 'Do you agree that the 47 should run until midnight?', because: 'names what it is about' },
    { text: 'Which stop is darkest after nine? What do you think?', because: 'the other question carries it' },
    { text: 'Thoughts from the night shift: tea first, then the tyres.', because: 'no question' },
    { text: 'What do you think we should bake for the fair?', because: 'asks about one thing' },
    { text: 'Sounds good?', draft: { kind: 'reply', parent: { text: 'Shall we say Tuesday?' } }, because: 'a reply' },
  ],
} satisfies RuleCases;
