/** What somebody did that thanks are due for. English. */

import { indexPhrases } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';
import { complains } from '../reply/complaint.ts';
import { thanksIn } from './given.ts';

/** praise: said something nice; spread: shared or recommended; report: told us of a fault; patience: waits without pushing. */
export type Kindness = 'praise' | 'spread' | 'report' | 'patience';

const CUES: Readonly<Record<Kindness | 'spoilt', readonly string[]>> = {
  praise: [
    '(love|loved|loving|adore|adored) (your|you|this|these|it|the|my|our|them|what you)',
    '(great|excellent|amazing|fantastic|brilliant|wonderful|lovely|superb|awesome|outstanding|fabulous|perfect|beautiful|incredible|delicious|top) (job|work|service|team|staff|experience|product|shop|store|place|people|food|evening|course|event|support|customer|help|talk|show|quality|day|time|crew)',
    "best {word} (ever|in|i|i've|we|of|around|yet|shop)",
    "best {word} {word} (ever|in|i|i've|we|of|around|yet)",
    '(well done|kudos|bravo|hats off|shout out|shoutout|props) (to|for|everyone|all|you|on|team|)',
    '(you|you guys|you all|your team|they|she|he|staff|everyone) (rock|rocks|rule|are (the best|great|amazing|brilliant|awesome|wonderful|lovely|fantastic)|was (great|amazing|brilliant|lovely|wonderful|fantastic|so kind|so helpful|very kind|very helpful)|were (great|amazing|brilliant|lovely|wonderful|fantastic|so kind|so helpful|very kind|very helpful))',
    'made (my|our) (day|week|evening|morning|year)',
    '(so|really|very|super|extremely|incredibly) (helpful|kind|impressed|pleased|delicious|friendly)',
    '(it|they|that|this|everything) (works|worked|tastes|tasted|looks|looked|was|is) (perfectly|great|amazing|brilliant|wonderful|delicious|fantastic|beautiful|lovely|perfect)',
    'keep up the (good|great) work',
    '(enjoyed|had) (every|a great|a lovely|a wonderful|a fantastic|a brilliant|such a)',
  ],
  spread: [
    '(highly|definitely|really|happily|would|will|can|always|warmly) (recommend|recommended|recommending)',
    '(recommended|recommend|recommending) (you|your|them|this|it)',
    '(told|telling|tell) (all|everyone|my|our) (my|friends|neighbours|colleagues|family|i|who)',
    '(just|have|already|i|we) (shared|posted|retweeted|reposted|boosted) (this|your|it|about)',
    '(sharing|reposting|boosting) (this|your|it)',
    '(wrote|blogged|posted) (about|a review)',
    '(left|gave) you (a|five|5) (review|stars|good|star)',
  ],
  report: [
    '(just|wanted) (to|) (let|letting) you know',
    '(heads up|fyi|for your information)',
    '(found|spotted|noticed|seen) (a|an|the|some) (bug|typo|mistake|error|broken link|small mistake|fault|hole|leak)',
    "(there's|there is) (a|an) (typo|bug|mistake|error|broken link)",
    '(link|page|website|site|form|map|button) (is|seems|looks|appears) (broken|dead|down|wrong|to be broken|to be down)',
    '(you might|you may) want to (fix|check|know|correct|look)',
  ],
  patience: [
    '(no|not in a|not in any) (rush|hurry)',
    '(whenever|when) you (can|have|get) (a|the|time|round)',
    '(happy|glad|fine) to wait',
    '(take|takes) your time',
    '(waiting|waited|wait) (patiently|patient)',
    "(i'm|i am|been|being) patient",
  ],
  spoilt: [
    '(but|however|unfortunately|except|although|shame|sadly|pity|until)',
    "(not|never|no|isn't|wasn't|aren't|weren't) (a|so|very|the|really|) (great|good|best|love|helpful|kind|impressed|pleased|recommend)",
    "(won't|wouldn't|can't|don't|didn't|not) (be|) (recommend|recommending|enjoy|love)",
  ],
};

const find = indexPhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));

/** The kindness in a message, or null: also where praise comes with a complaint, which wants an answer first. */
export const kindnessIn = (text: Text): Kindness | null => {
  const hits = find(text);
  const has = (cue: keyof typeof CUES): boolean =>
    (hits.get(cue) ?? []).some(({ words }) => !text.words[words[0]]?.quoted);
  if (has('report')) return 'report';
  if (has('patience')) return 'patience';
  if (complains(text) || has('spoilt')) return null;
  if (has('spread')) return 'spread';
  return has('praise') || thanksIn(text).length > 0 ? 'praise' : null;
};
