import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated, precededBy, type Spot } from '../kinds/spot.ts';

const head = { id: 'reply/blaming' };

/** "You should have" in somebody's report of what was said, or in what we say of ourselves: "we think you should have been told". */
const ours = ({ draft, hit }: Spot): boolean =>
  draft.text.words.slice(hit.words[0], hit.words[1]).some(({ norm }) => /^(?:we|our|us|i)$/.test(norm)) &&
  !/^(?:as|per|most|all)$/.test(draft.text.words[hit.words[0]]?.norm ?? '');

const DONE =
  'read|checked|followed|told|asked|called|contacted|known|thought|booked|ordered|looked|said|sent|measured|kept|waited|reported|noticed|realised|realized|paid|brought|come|arrived|tried|used|registered|informed|let|written|planned|updated|cancelled|canceled';

/** Telling the person who writes that it is their own fault. */
export default phrases({
  ...head,
  why: 'answer',
  severity: 'warn',
  source: 'Einwiller & Steilen, Handling complaints on social network sites, Public Relations Review 41 (2015)',
  applies: ({ kind }) => kind === 'reply',
  phrases: [
    `you (really|clearly|) (should|could|must|ought to|might) (really|at least|) have (${DONE})`,
    'you (have|) (clearly|obviously|simply|) (failed|neglected|forgot|omitted) to',
    "you (clearly|obviously|simply|) (didn't|haven't|never) (bother|bothered|read|follow|followed|check|checked|listen|listened|look|looked|understand|understood)",
    `had you (only|) (${DONE})`,
    `if you had (only|actually|) (${DONE})`,
    `if you'd (only|actually|) (${DONE})`,
    '(as|like) (we|i|) (have|) (clearly|already|previously|repeatedly) (stated|mentioned|explained|said|told|noted|written|pointed out|informed|advised)',
    '(it|that) (is|was) (clearly|plainly|explicitly) (stated|written|marked|mentioned|shown|said|described|printed|explained)',
    "it's (clearly|plainly|explicitly) (stated|written|marked|mentioned|shown|said|described|printed|explained)",
    "(is|was|that's|it's) (entirely|) (your|the user's|the customer's) (own|) (fault|mistake|error|doing|responsibility|problem)",
    '(your|) own fault',
    '(a|simply|just|clearly|probably) user error',
    'next time (you|please|just|simply|try|do|make sure you) (read|to read|check|follow|should|actually|properly)',
    '(please|just|simply|kindly|actually) read (the|our|your) ({word}|) (instructions|terms|manual|description|small print|rules|guidelines|policy|conditions|faq)',
    '(not|hardly) our (fault|problem|mistake)',
    "you (can't|can hardly|shouldn't) (expect|blame)",
    "(most|all) of our {word} (don't|didn't|haven't|never) (have|had|complain|complained)",
    '(nobody|no one|none) else (has|had|is) (complained|complaining|this problem|this issue|mentioned)',
    "(you're|you are) the (first|only) (one|person|customer) (to complain|who complained|who has complained|with this problem)",
  ],
  unless: [inQuestion, negated, precededBy("feel think thought that's say says wish"), ours],
  fixes: () => [prompt(head, 'next')],
});
