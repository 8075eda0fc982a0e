import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    { text: 'Two hundred lanterns, one river, one night. Who is with us?', words: ['Who is with us'] },
    { text: 'Trains should be quieter at night. Do you agree?', words: ['Do you agree'] },
    { text: 'The swimming season starts on Friday. Are you ready?', words: ['Are you ready'] },
  ],
  passes: [
    {
      text: 'Our new menu has eleven kinds of dumplings. Which one should we never take off?',
      because: 'a question with something to choose',
    },
    { text: 'Do you agree that the 47 should run until midnight?', because: 'names what it is about' },
    { text: 'Which stop is darkest after nine? Agree?', because: 'the other question carries it' },
    { text: 'The right lane is closed until Friday, agreed with the city.', because: 'no question' },
    { text: 'Are you ready to lend a ladder on Saturday at nine?', because: 'asks about one thing' },
    { text: 'Sounds good?', draft: { kind: 'reply', parent: { text: 'Shall we say Tuesday?' } }, because: 'a reply' },
  ],
} satisfies RuleCases;
