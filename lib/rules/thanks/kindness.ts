/** What somebody did that thanks are due for. English. */

import { indexPhrases } from '../../text/phrases.ts';
import type { Text } from '../../text/text.ts';
import { complains } from '../reply/complaint.ts';

/** praise: said something nice; spread: shared or recommended; report: told us of a fault; patience: waits without pushing. */
export type Kindness = 'praise' | 'spread' | 'report' | 'patience';

const CUES: Readonly<Record<Kindness | 'spoilt' | 'turned', readonly string[]>> = {
  praise: [
    '(love|loved|loving|adore|adored|loves) (your|you|this|these|it|the|my|our|them|what you|every)',
    '(great|excellent|amazing|fantastic|brilliant|wonderful|lovely|superb|awesome|outstanding|fabulous|perfect|beautiful|incredible|delicious|top|nice) (job|work|service|team|staff|experience|product|shop|store|place|people|food|evening|course|event|support|customer|help|talk|show|quality|day|time|crew|exhibition|one|idea|stuff|concert|performance|film|tour|visit|garden|cake|bread|coffee|meal|dinner|lunch|music|band|choir|match|festival|workshop|class|session|photos|post|flight|ride|trip|journey|stay|hotel|room)',
    "best {word} (ever|in|i|i've|we|of|around|yet|shop)",
    "best {word} {word} (ever|in|i|i've|we|of|around|yet)",
    '(well done|kudos|bravo|hats off|shout out|shoutout|props) (to|for|everyone|all|you|on|team|)',
    '(you|you guys|you all|your {word}|they|she|he|staff|everyone) (rock|rocks|rule|(are|were|was) (the best|great|amazing|brilliant|awesome|wonderful|lovely|fantastic|(so|very|really|incredibly) (kind|helpful|patient|friendly|good|nice|sweet|welcoming)))',
    '(made|make|makes) (my|our|me) (day|week|evening|morning|year|smile|laugh|happy)',
    '(so|really|very|super|extremely|incredibly) (helpful|kind|impressed|pleased|delicious|friendly|grateful|proud of)',
    '(it|they|that|this|everything|{word}) (works|worked|tastes|tasted|looks|looked|was|is|were|are) (perfectly|great|amazing|brilliant|wonderful|delicious|fantastic|beautiful|lovely|perfect|spot on)',
    "(you're|they're|you guys are|you all are) (so|) (the best|great|amazing|brilliant|awesome|wonderful|lovely|fantastic|stars|legends)",
    '(deserve|deserves) a (raise|medal|prize|award|round of applause)',
    '((nicely|beautifully|very well) done|like a charm|high five to)',
    '(saved|rescued) (my|our) (day|week|evening|morning|holiday|trip|lives|life|skin|weekend|wedding|party)',
    '(is|was|are|were) (simply|just|really|by far|) the best',
    'keep up the (good|great) work',
    '(enjoyed|had) (every|a great|a lovely|a wonderful|a fantastic|a brilliant|such a)',
    '(such|what) (a|an) (beautiful|lovely|wonderful|great|brilliant|fantastic|amazing|joy|treat|pleasure)',
    '(my|our) (absolute|all-time|) (favourite|favorite)',
    '(big|huge|long-time|happy) (fan|customer|member|visitor|reader)',
    "(couldn't|can't) (be happier|fault)",
    'exactly what (i|we|our|my|this|the) (street|town|village|needed|wanted|was|were)',
    '(five|5) stars',
    '(top-notch|second to none|spot on|thumbs up|a pleasure to|a joy to|a delight)',
    '(impressed|delighted) (with|by|at|how)',
    "(we'll|i'll|will) (definitely|certainly|) be back",
  ],
  spread: [
    '(highly|definitely|really|happily|would|will|can|always|warmly|have|already) (recommend|recommended|recommending)',
    '(recommended|recommend|recommending) (you|your|them|this|it)',
    '(told|telling|tell) (all|everyone|everybody|my|our) (about|at|i|who|({word}|{word} {word}) (about|i|to|that))',
    '(just|have|already|i|we) (shared|posted|retweeted|reposted|boosted) (this|your|it|about)',
    '(shared|sharing|reposting|boosting|posted|retweeted|reposted|boosted) (this|your|it|with|for) (with|to|in|on|post|visibility|my|our|here|page|again)',
    '(passed|passing|sent|sending|forwarded|forwarding) (this|it|your {word}) (on|to|along|round) (to|) (my|our|a|all|the)',
    'send (all|everyone|everybody|people|{word}) (my|our|{word}) {word} (to you|your way)',
    '(wrote|blogged|posted) (about|a|up) (you|your|this|review|blog post|post about)',
    '(left|gave|given|wrote) (you|them|) (a|five|5|another) (review|stars|good|great|star|five|5|shout|nice)',
    '(friends|sister|brother|colleagues|neighbours|neighbors|family|class|club) (about|to) (you|your)',
  ],
  report: [
    '(just|wanted) (to|) (let|letting) you know',
    '(heads up|fyi|for your information|just so you know|thought (you should|you would|you might|) know|thought i would mention)',
    '(found|spotted|noticed|seen|see) (a|an|the|some|another) (bug|typo|mistake|error|broken link|small mistake|fault|hole|leak|problem)',
    "(there's|there is|think there's) (a|an) (typo|bug|mistake|error|broken link|problem with)",
    '(link|page|website|site|form|map|button|code|sign) (is|seems|looks|appears|still|in {word} {word} is) (broken|dead|down|wrong|shows|says|to be (broken|down|wrong))',
    "(link|page|website|site|form|map|button|code) (doesn't|does not) (work|open|load)",
    '(page|site|map|website|menu|poster|sign|timetable) (still|) (shows|says|lists|gives) (the|last|a|an|that)',
    '(small|quick|slight|minor|tiny) (correction|mistake|typo|error)',
    '(you might|you may) want to (fix|check|know|correct|look)',
  ],
  patience: [
    '(no|not in a|not in any|in no) (rush|hurry|great rush)',
    '(whenever|when) you (can|have|get) (a|the|time|round)',
    'whenever (suits|works|is good)',
    "(happy|glad|fine|i'll|i can|we can|we'll) (to|) wait",
    '(take|takes) your time',
    '(waiting|waited|wait) (patiently|patient)',
    "(i'm|i am|been|being) patient",
    "(know|understand|sure|see) (that|) (you|you're|you are|you must be) (very|so|really|all|) (busy|short-staffed|swamped|flat out|have a lot|overworked)",
    'understand you have a lot',
    'no pressure',
  ],
  spoilt: [
    '(but|however|unfortunately|except|although|shame|sadly|pity)',
    '(was|were|great|good|fine|lovely|happy|day|evening|time|working|worked) until',
    "(not|never|no|isn't|wasn't|aren't|weren't) (a|so|very|the|really|) (great|good|best|love|helpful|kind|impressed|pleased|recommend)",
    "(won't|wouldn't|can't|don't|didn't|not) (be|) (recommend|recommending|enjoy|love)",
    '(amazing|great|brilliant|love|lovely|impressed|impressive) how (you|nobody|no one|little|long|slow|bad|badly|they)',
    'how you (ignore|ignored|never|always|charge|manage)',
  ],
  // Anger, and another sense of the words.
  turned: [
    '(useless|terrible|awful|ridiculous|disgusting|disgusted|unacceptable|worst|disgrace|disgraceful|rude|furious|pathetic|appalling|shambles|fed up|a joke|sick of|refund|liars|rubbish)',
    'rush hour',
  ],
};

const find = indexPhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));

/**
 * The kindness in a message, or null. Thanks alone want no thanks back: "you're welcome" will do. Anger, and praise with a
 * complaint, want an answer first.
 */
export const kindnessIn = (text: Text): Kindness | null => {
  const hits = find(text);
  const has = (cue: keyof typeof CUES): boolean =>
    (hits.get(cue) ?? []).some(({ words }) => !text.words[words[0]]?.quoted);
  if (has('turned')) return null;
  if (has('report')) return 'report';
  if (has('patience')) return 'patience';
  if (complains(text) || has('spoilt')) return null;
  if (has('spread')) return 'spread';
  return has('praise') ? 'praise' : null;
};
