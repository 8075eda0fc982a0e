import type { Text } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { spots } from '../kinds/phrases.ts';
import { precededBy } from '../kinds/spot.ts';
import { complains } from './complaint.ts';
import { tellsOfHarm } from './crisis.ts';
import type { Cue } from './cues.ts';
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

/** What is done, promised or to be done, and where else to turn (if that is a poor step: another rule's matter). */
const STEPS: readonly Cue[] = ['done', 'later', 'steps', 'elsewhere'];

/** "Sorry if you felt" is no way on. */
const wayOn = { ...head, unless: [precededBy('sorry apologise apologize apologies')] };

/**
 * Sorry, perhaps, and nothing about what happens now: nothing done or promised, no time, no way on, nothing asked. A note
 * where it explains at least, unless somebody came to harm.
 */
export default rule(head, {
  phrases: [
    "(we'll|i'll|we will|i will|you'll|you will|they'll|they will|will|shall|going to|about to|let me|let us|let's)",
    '(looking|checking|working|sending|fixing|asking|calling|replacing|refunding|investigating|sorting|mended|repaired|credited|forwarded|reported|stopped|withdrawn|recalled|asked|told|called|rang|rung|spoken)',
    '(in the post|free of charge|on us|on the house|at no cost|refund|replacement|voucher|new one|spare|engineer|manager)',
    '{word} (now|again)',
    '(the|a|our|next) (fix|repair|update|solution|version|release|train|bus|boat|one|delivery|batch)',
    '(please|kindly) {word}',
    '(you can|you could|you may|if you|once you|so that you)',
    '(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|minutes|hours|next week|this week)',
    '(until|within|straight away|immediately|at once|from now on)',
  ],
  check: (draft) => {
    const { text } = draft;
    const offer = offerOf(draft);
    const isStep = STEPS.some(offer.says) || offer.asksBack > 0 || text.links.length > 0;
    if (text.words.length > LONG_REPLY || isStep || spots(draft, wayOn).length > 0) return [];
    const explains = offer.own >= EXPLAINS && !(draft.parent && tellsOfHarm(draft.parent.text));
    return [{ ...finding(head, draft, [], [prompt(head, 'say')]), ...(explains && { severity: 'note' }) }];
  },
});
