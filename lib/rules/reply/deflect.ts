import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { saysBesides } from './offer.ts';

/** With this many words about the matter, sending them on is a next step and not a brush-off. */
const SUBSTANCE = 3;

const head: Head = {
  id: 'reply/deflect',
  why: 'answer',
  source: 'Einwiller & Steilen, Handling complaints on social network sites, Public Relations Review 41 (2015)',
  applies: ({ kind }) => kind === 'reply',
};

/** "DM us", and nothing that they could use now. */
export default rule(head, {
  phrases: [
    '(please|pls|just|can you|could you|kindly|do|) (dm|pm|inbox|message) (us|me)',
    '(please|pls|just|can you|could you|kindly|do|) (send|drop|shoot) (us|me) (a|an) (dm|pm|private message|direct message|message|email|e-mail)',
    '(please|pls|just|can you|could you|kindly|do|) (send|drop|shoot) a (dm|pm|private message|direct message)',
    '(please|pls|just|can you|could you|kindly|do|) (contact|call|email|e-mail|ring|phone|reach out to) (us|our support|customer service|customer support|our team|our support team|our customer service|our helpdesk)',
    '(check|see) your (dms|dm|inbox|messages)',
    "(we've|we have|i've|just) (sent|dm'd|messaged|pm'd) you (a|) (dm|pm|message|)",
    '(visit|see|check) our (website|site|faq|help page|help centre|help center)',
    '(take|continue|move) this (to|in) (dm|dms|private|messages)',
  ],
  check: (draft) => {
    const found = spots(draft, head);
    if (found.length === 0 || saysBesides(draft) >= SUBSTANCE) return [];
    return [
      finding(
        head,
        draft,
        found.map(({ hit }) => [hit.start, hit.end] as const),
        [prompt(head, 'add')],
      ),
    ];
  },
});
