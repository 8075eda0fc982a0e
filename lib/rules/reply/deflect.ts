import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import type { ReadDraft } from '../rule.ts';
import { checkReply } from './check.ts';
import { SENT_AWAY } from './cues.ts';
import { saysBesides } from './offer.ts';

/** With this many words about the matter, sending them on is a next step and not a brush-off. */
const SUBSTANCE = 3;

const head: Head = {
  id: 'reply/deflect',
  why: 'answer',
  source: 'Einwiller & Steilen, Handling complaints on social network sites, Public Relations Review 41 (2015)',
  applies: ({ kind }) => kind === 'reply',
};

/** They asked, and it is all answered: where to read more is a service. */
const isAnswered = (draft: ReadDraft): boolean => {
  const { questions } = checkReply(draft);
  return questions.length > 0 && questions.every(({ answered }) => answered);
};

/** "DM us", and nothing that they could use now. */
export default rule(head, {
  phrases: SENT_AWAY,
  check: (draft) => {
    const found = spots(draft, head);
    if (found.length === 0 || saysBesides(draft) >= SUBSTANCE || isAnswered(draft)) return [];
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
