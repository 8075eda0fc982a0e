import type { Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { ReadDraft } from '../rule.ts';
import { complains } from './complaint.ts';
import { tellsOfHarm } from './crisis.ts';
import { offerOf } from './offer.ts';

/** A reply this long has said more than that it is sorry. */
const LONG_REPLY = 40;
/** With this many words of its own it explains what went wrong: half of what they wait for. */
const EXPLAINS = 4;

const head: Head = {
  id: 'reply/next-step',
  why: 'crisis',
  source: 'Einwiller & Steilen, Handling complaints on social network sites, Public Relations Review 41 (2015)',
  applies: ({ kind, parent }) => kind === 'reply' && parent !== undefined && needsOne(parent.text),
};

const needsOne = (text: Text): boolean => complains(text) || tellsOfHarm(text);

const isQuestion = ({ text }: ReadDraft): boolean => text.sentences.some(({ mark }) => mark === '?');

/**
 * Sorry, perhaps, and nothing about what happens now: nothing done or promised, no time, no way on, nothing asked. A note
 * where it explains at least.
 */
export default rule(head, {
  phrases: [
    "(we'll|i'll|we will|i will|you'll|you will|they'll|they will|will|shall|going to|about to|let me|let us|let's)",
    "(we're|we are|i'm|i am|team is|they are|they're|being|is|are|now) (looking|checking|working|sending|fixing|asking|calling|replacing|refunding|investigating|sorting|dealing|getting|finding|writing|talking|repairing|fixed|sorted|replaced|refunded|repaired|mended|closed|checked|investigated|sent|on it|on its way)",
    "(we've|i've|we have|i have|we|i|has|have|was|were|been|already|just|now) (just|now|already|been|) (sent|done|changed|fixed|refunded|replaced|cancelled|booked|added|updated|corrected|removed|ordered|posted|asked|told|called|checked|spoken|talked|rung|closed|stopped|mended|repaired|written|found|passed|forwarded|reported|sorted|credited|contacted|informed|taken|withdrawn|credited|rerouted|recalled)",
    '(in the post|on (its|the|their) way|free of charge|on us|on the house|at no cost)',
    '(refund|replacement|credit|voucher|new one|spare|engineer|driver|ambulance|manager|colleague|team)',
    '(please|pls|kindly) {word}',
    '(dm|message|call|email|e-mail|ring|write|contact|tell|send|show|bring|ask|stop|take|throw|keep|leave|try|open|go|reach) (us|me|it|the|your|a|to|in|out|back|using|on|him|her)',
    '{word} (now|again)',
    '(the|a|our|next) (fix|repair|update|solution|version|release|train|bus|boat|one|delivery|batch)',
    '(you can|you could|you may|if you|once you|so that you)',
    '(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|this morning|this afternoon|minutes|hours|within|until|by noon|straight away|immediately|at once|as soon as|from now on)',
  ],
  check: (draft) => {
    const { text } = draft;
    if (text.words.length > LONG_REPLY || text.links.length > 0 || isQuestion(draft)) return [];
    if (draft.hits(head.id).length > 0) return [];
    const explains = offerOf(text, draft.parent?.author ?? '').own >= EXPLAINS;
    return [{ ...finding(head, draft, [], [prompt(head, 'say')]), ...(explains && { severity: 'note' }) }];
  },
});
