/**
 * A place in the text where a phrase stands, and small predicates about what stands around it: the exceptions of a rule
 * are lists of these.
 */
import type { Sentence, Word } from '../../text/text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { PhraseHit, ReadDraft } from '../rule.ts';

export interface Spot {
  readonly draft: ReadDraft;
  readonly hit: PhraseHit;
}

export type Exception = (spot: Spot) => boolean;

/** The sentence that the spot is in. */
export const sentenceAt = ({ draft, hit }: Spot): Sentence | undefined =>
  draft.text.sentences[draft.text.words[hit.words[0]]?.sentence ?? -1];

const inSentence = (spot: Spot, index: number): Word | undefined => {
  const sentence = sentenceAt(spot);
  return sentence && index >= sentence.words[0] && index < sentence.words[1] ? spot.draft.text.words[index] : undefined;
};

/** The nth word before (1 = directly before) in the same sentence, or "". */
export const before = (spot: Spot, n = 1): string => inSentence(spot, spot.hit.words[0] - n)?.norm ?? '';

/** The nth word after (1 = directly after) in the same sentence, or "". */
export const after = (spot: Spot, n = 1): string => inSentence(spot, spot.hit.words[1] - 1 + n)?.norm ?? '';

/** One of these (space-separated) words directly before. */
export const precededBy = (words: string): Exception => {
  const known = wordSet(words);
  return (spot) => known.has(before(spot));
};

/** One of these (space-separated) words directly after. */
export const followedBy = (words: string): Exception => {
  const known = wordSet(words);
  return (spot) => known.has(after(spot));
};

/** No sentence that people read is longer; it keeps the search linear in one that is. */
const FAR = 60;

/** One of these (space-separated) words anywhere in the sentence. */
export const near = (words: string): Exception => {
  const known = wordSet(words);
  return (spot) => {
    const sentence = sentenceAt(spot);
    if (!sentence) return false;
    const [from, to] = sentence.words;
    const [first, end] = spot.hit.words;
    return spot.draft.text.words
      .slice(Math.max(from, first - FAR), Math.min(to, end + FAR))
      .some(({ norm }) => known.has(norm));
  };
};

const NEGATIONS = wordSet(
  "not no never without nothing hardly isn't aren't wasn't don't doesn't didn't won't can't cannot nor",
);

/** A negation among the two words before: "not the best", "is not a game changer". */
export const negated: Exception = (spot) => [1, 2].some((n) => NEGATIONS.has(before(spot, n)));

/** The phrase stands in somebody else's words. */
export const quoted: Exception = ({ draft, hit }) => draft.text.words[hit.words[0]]?.quoted ?? false;

/** The sentence is a question: asked about, not claimed. */
export const inQuestion: Exception = (spot) => sentenceAt(spot)?.mark === '?';

/** The first words of a sentence, so most likely addressed to the reader. */
export const startsSentence: Exception = (spot) => sentenceAt(spot)?.words[0] === spot.hit.words[0];

const LEADS_IN = wordSet('so and then please now just or also simply');

/** Said to the reader as a command: first in its sentence, after "so", "and"…, or after a comma, colon or dash. */
export const command: Exception = (spot) => {
  const previous = before(spot);
  if (previous === '' || LEADS_IN.has(previous)) return true;
  const { text } = spot.draft;
  const end = text.words[spot.hit.words[0] - 1]?.end ?? 0;
  return /[,:;–—|→👉👇]/u.test(text.raw.slice(end, spot.hit.start));
};

/** A sign of money or a percentage stands with the phrase: "10 off" is a distance, "£10 off" a price. */
export const priced: Exception = ({ draft, hit }) =>
  /[%$£€]/.test(draft.text.raw.slice(Math.max(0, hit.start - 1), hit.end + 1));

export const not =
  (exception: Exception): Exception =>
  (spot) =>
    !exception(spot);
