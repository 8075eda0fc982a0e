/** "Thanks, sorted!": words that end a talk and wait for nothing. English; anything else is left to the user. */
import { thanksIn } from '../../lib/rules/thanks/given.ts';
import { carries, covered } from '../../lib/text/content.ts';
import { indexPhrases } from '../../lib/text/phrases.ts';
import { findQuestions } from '../../lib/text/questions.ts';
import { readText } from '../../lib/text/read.ts';
import type { Range } from '../../lib/text/text.ts';
import { triage } from '../../lib/triage/triage.ts';

const COURTESY = 'courtesy';
/** What takes a courtesy back: "thanks, but it still leaks". */
const TURN = 'turn';

const find = indexPhrases([
  {
    id: COURTESY,
    phrases: [
      '(sorted|resolved|solved|understood|noted|received) (now|)',
      '(all|now|that is|this is|it is|is) (sorted|resolved|solved|fixed|good|done|set|clear|fine|working) (now|)',
      '(it|that|this|all|everything) (works|worked|helps|helped|fixed it|did it|did the trick|makes sense|explains it) (now|)',
      '(perfect|great|brilliant|lovely|wonderful|fab|fantastic|excellent|super|amazing|awesome|ace|cool|nice)',
      '(ok|okay|alright|right|sure|will do|got it|fair enough|sounds good|no worries|no problem|not a problem)',
      '(cheers|ta|ty|thx|bless you|you too|same to you|likewise)',
      '(good|great|nice|lovely) to (know|hear)',
      '(see|speak to|talk to) you (then|there|soon|later|tomorrow|all|on {word}|at {word}|{word})',
      'have a (good|great|nice|lovely) {word}',
      "(i'll|i will|we'll|we will|will) (try|do|check|wait|be there|look|have a look|give it a go)",
    ],
  },
  {
    id: TURN,
    phrases: [
      '(but|still|yet|however|though|although|unfortunately|except|until|again|not|no|never|nothing|another|other|also|now)',
      "(doesn't|don't|didn't|isn't|wasn't|aren't|can't|couldn't|won't|wouldn't|haven't|hasn't)",
      '(please|pls|need|want|asked|asking|wondering)',
    ],
  },
]);

const MOST_WORDS = 14;
/** Words that say something else: a name, a day. */
const MOST_OTHERS = 2;

/** Is this text only a courtesy? To say so wrongly costs a person, to miss one costs a click. */
export function isCourtesy(raw: string): boolean {
  const text = readText(raw);
  if (text.words.length === 0 || text.words.length > MOST_WORDS || text.links.length > 0) return false;
  if (raw.includes('?') || findQuestions(text).length > 0) return false;
  const hits = find(text);
  const kind: readonly Range[] = [...thanksIn(text), ...(hits.get(COURTESY) ?? []).map(({ words }) => words)];
  const polite = covered(kind.map((words) => ({ words })));
  const turns = covered(hits.get(TURN) ?? []);
  if ([...turns].some((word) => !polite.has(word))) return false;
  if (text.words.filter(({ norm }, at) => carries(norm) && !polite.has(at)).length > MOST_OTHERS) return false;
  const everySentence = text.sentences.every(
    ({ words: [from, to] }) => from === to || kind.some(([at]) => at >= from && at < to),
  );
  if (!everySentence) return false;
  const is = triage({ text: raw }).kind;
  return is === 'praise' || is === 'other';
}
