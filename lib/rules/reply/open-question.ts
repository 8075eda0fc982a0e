import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { checkReply } from './check.ts';

const head: Head = {
  id: 'reply/open-question',
  why: 'answer',
  severity: 'warn',
  source: 'Einwiller & Steilen, Handling complaints on social network sites, Public Relations Review 41 (2015)',
  applies: (draft) => draft.kind === 'reply' && checkReply(draft).questions.length > 0,
};

/** Something they asked that the reply leaves open. One finding a question; its evidence is what they asked. */
export default rule(head, {
  check: (draft) =>
    checkReply(draft)
      .questions.filter(({ answered }) => !answered)
      .map(({ text }) => ({ ...finding(head, draft, [], [prompt(head, 'answer')], [text]), evidence: text })),
});
