import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { checkReply } from './check.ts';
import { CANNED } from './cues.ts';

/** From here up more of the reply could stand under any message than could not. */
const CANNED_FROM = 0.5;

const head: Head = {
  id: 'reply/canned',
  why: 'person',
  source: 'Kelleher, Conversational Voice, Journal of Communication 59 (2009)',
  applies: ({ kind }) => kind === 'reply',
};

/** Wordings that stand under any message, and little besides. */
export default rule(head, {
  phrases: CANNED,
  check: (draft) => {
    const found = spots(draft, head);
    if (found.length === 0 || checkReply(draft).canned < CANNED_FROM) return [];
    const ranges = found.map(({ hit }) => [hit.start, hit.end] as const);
    return [finding(head, draft, ranges, [prompt(head, 'say')])];
  },
});
