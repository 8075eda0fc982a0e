import { readText } from '../../text/read.ts';
import type { RuleCases } from '../cases.ts';
import { digestOf } from '../digest.ts';
import type { Draft } from '../rule.ts';

const parent = { author: 'Ana Ruiz', text: 'My veg box came without the eggs.' };
const after = (...replies: string[]): Partial<Draft> => ({
  kind: 'reply',
  parent,
  past: { posts: [], replies: replies.map((text, day) => digestOf(readText(text), 'x', day)) },
});
const EGGS = (name: string): string =>
  `Hi ${name}, the eggs were packed in the wrong van and will come with Thursday's box instead.`;

export default {
  flags: [
    { text: EGGS('Ana'), draft: after(EGGS('Tom'), EGGS('Lina'), EGGS('Mr Khan')), words: [''] },
    { text: EGGS('Ana'), draft: after(EGGS('Ana')), words: [''] },
    {
      text: 'The workshop is full today, please bring the bicycle back on Monday morning.',
      draft: after(
        'The workshop is full today, please bring the bicycle back on Tuesday morning.',
        'The workshop is full today, please bring the bicycle back on Friday morning.',
      ),
      words: [''],
    },
  ],
  passes: [
    { text: 'Thank you!', draft: after('Thank you!', 'Thank you!'), because: 'short courtesy' },
    {
      text: 'Thank you so much, Ana, and see you again soon!',
      draft: after(
        'Thank you so much, Tom, and see you again soon!',
        'Thank you so much, Lina, and see you again soon!',
      ),
      because: 'courtesy',
    },
    {
      text: 'The eggs went to your neighbour at number 14; she brings them round tonight.',
      draft: after(EGGS('Tom'), EGGS('Lina')),
      because: 'an answer of its own',
    },
    { text: EGGS('Ana'), draft: after(), because: 'the first reply' },
    { text: EGGS('Ana'), draft: { kind: 'reply', parent }, because: 'nothing is known of earlier replies' },
    {
      text: EGGS('Ana'),
      draft: { ...after(EGGS('Tom'), EGGS('Lina')), kind: 'post' },
      because: 'a post',
    },
  ],
} satisfies RuleCases;
