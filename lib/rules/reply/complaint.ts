/** Does a message complain? Named wordings only; made to be sure rather than complete, since tips rest on it. */

import { covered } from '../../text/content.ts';
import { once } from '../../text/once.ts';
import { indexPhrases } from '../../text/phrases.ts';

const find = indexPhrases([
  {
    id: 'complaint',
    phrases: [
      "(doesn't|don't|didn't|won't|not|isn't|stopped) (work|working|arrive|arrived|respond|responding|load|loading|open|charge|start|fit)",
      '(is|was|are|were|arrived|came|got|still|keeps|kept) (broken|missing|wrong|damaged|faulty|late|leaking|crashing|cancelled|canceled|delayed|stuck|dirty|mouldy|cold|rotten|ripped|torn)',
      '(leaks|leaked|crashes|crashed|broke|broken|damaged|faulty|mouldy|defective)',
      'never (arrived|came|got|received|replied|answered|heard|again|showed)',
      "still (waiting|not|no|broken|nothing|haven't|hasn't|waiting)",
      '(nobody|no one|no-one|none) (answers|answered|replies|replied|picks|picked|called|came|cares|helps|helped|told|knows)',
      '(no|without) (reply|response|answer|explanation|refund|warning|notice|apology)',
      '(on hold|been waiting|stuck) (for|over|since|in|at|more|again)',
      '(wait|waited|waiting) (for|) (over|more than|almost|nearly|another|) {number} (hours|hrs|days|weeks|months|minutes|mins)',
      "haven't (received|heard|had|got|been)",
      '(charged|billed|debited) (twice|again|me|for|wrongly|double|wrong)',
      '(disappointed|disappointing|unacceptable|ridiculous|disgusting|disgusted|appalling|terrible|awful|horrible|useless|rude|worst|frustrating|frustrated|furious|shocking|pathetic|disgrace|disgraceful|annoyed|annoying|fed up|angry|unhappy|shambles|shameful|upset|disrespectful|awfulness|inconvenient|horrendous|atrocious|incompetent|incompetence)',
      '(total|complete|absolute|utter|your {word} is|is|are) (a|an|) (disaster|joke|mess|nightmare|scam|failure|rip-off|waste)',
      '(you|you guys|they|it) (suck|sucks|really suck)',
      '(epic|epicfail|huge|big) fail',
      '(hung|hang) up on',
      '(lost|losing) a (customer|client|member)',
      '(never|not) (be|) (using|use|fly|flying|order|ordering|shop|shopping|buy|buying|coming|come|going|go|stay|staying|visit|book|booking) {word} (again|ever again)',
      '(last time|learned my lesson|learnt my lesson|time for a change|taking my business|a different (company|airline|bank|shop))',
      "(won't|can't|cannot|will not|refuses to) (print|load|start|turn on|connect|sync|open|log|charge|play|update|let me|work)",
      "(isn't|is not|stopped|not|aren't) (syncing|connecting|loading|charging|playing|updating|responding|printing|turning on)",
      '(bad|poor|terrible|worst|awful|lousy|shoddy|slow) (customer|) (service|support|experience|quality|communication)',
      '(poor|bad|dreadful) (form|show|start)',
      '(want|need|demand|get|give) (my|a|me my|me a|our) (money|refund|full refund)',
      'money back',
      '(second|third|fourth|fifth) (time|week|day|month|one) (in a row|running|this|that)',
      '(wrong|missing) (item|order|size|colour|color|parcel|address|part|parts)',
      '(left|dumped) (my|our|it|the) {word} (in|on|at|outside)',
      '(missing|stolen|lost) (my|our|from)',
      '(you|they|courier|driver|company|guys|have|has|staff) (lost|ruined|broke|damaged) (my|our)',
      '(without|minus) the {word} i paid for',
      'let (me|us) down',
    ],
  },
  {
    id: 'denied',
    phrases: [
      '(not|never|nothing) (disappointed|disappointing|annoyed|broken|rude|bad|wrong)',
      "(don't|not) (be|get) (annoyed|angry|disappointed)",
    ],
  },
]);

export const complains = once((text): boolean => {
  const hits = find(text);
  const denied = covered(hits.get('denied') ?? []);
  return (hits.get('complaint') ?? []).some(
    ({ words: [from, to] }) => !text.words[from]?.quoted && !denied.has(from) && !denied.has(to - 1),
  );
});
