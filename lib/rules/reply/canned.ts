import { findQuestions } from '../../text/questions.ts';
import type { Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { thanksIn } from '../thanks/given.ts';
import { checkReply } from './check.ts';
import { CANNED } from './cues.ts';

/** From here up more of the reply could stand under any message than could not. */
const CANNED_FROM = 0.5;

/** A message this short that says thanks and asks nothing is a courtesy; one in return is all that it wants. */
const COURTESY = 12;

const isCourtesy = (text: Text): boolean =>
  text.words.length <= COURTESY && thanksIn(text).length > 0 && findQuestions(text).length === 0;

const head: Head = {
  id: 'reply/canned',
  why: 'person',
  source: 'Kelleher, Conversational Voice, Journal of Communication 59 (2009)',
  applies: ({ kind, parent }) => kind === 'reply' && !(parent && isCourtesy(parent.text)),
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
