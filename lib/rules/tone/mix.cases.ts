import { readText } from '../../text/read.ts';
import type { RuleCases } from '../cases.ts';
import { digestOf } from '../digest.ts';
import type { Draft } from '../rule.ts';

const OFFER = 'Our new summer menu is here. Book your table online.';
const OTHERS = [
  'Which of the two old signs should hang by the door?',
  'We walked along the river this morning and met the otter.',
  'How to keep bread for a week: a cloth, a box and no fridge.',
  'Thank you to everybody who carried chairs on Sunday.',
];

const after = (offers: number, posts: number, network: Draft['network'] = 'x'): Partial<Draft> => ({
  past: {
    posts: Array.from({ length: posts }, (_, day) =>
      digestOf(readText(day < offers ? OFFER : (OTHERS[day % OTHERS.length] ?? '')), network, day),
    ),
    replies: [],
  },
});

export default {
  flags: [
    { text: OFFER, draft: after(5, 12), words: [''] },
    { text: 'Only £9.99 this week: the big mug.', draft: after(10, 10), words: [''] },
    { text: 'Pre-order now, the calendar is printed on Monday.', draft: after(3, 12), words: [''] },
  ],
  passes: [
    { text: OFFER, draft: after(1, 12), because: 'one offer among many other posts' },
    { text: OFFER, draft: after(5, 9), because: 'too few posts to speak of a habit' },
    { text: 'Which of the two old signs should hang by the door?', draft: after(8, 12), because: 'no offer' },
    { text: OFFER, because: 'nothing is known of earlier posts' },
    { text: OFFER, draft: after(8, 12, 'linkedin'), because: 'the offers were elsewhere' },
    { text: 'Is the summer sale still on?', draft: after(8, 12), because: 'a question' },
    {
      text: OFFER,
      draft: { ...after(8, 12), kind: 'reply', parent: { text: 'Do you have a new menu?' } },
      because: 'an answer',
    },
  ],
} satisfies RuleCases;
