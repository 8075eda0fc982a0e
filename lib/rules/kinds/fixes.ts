/** Fixes that several rules offer. Each returns a list: empty where the text would not read right afterwards. */
import { once } from '../../text/once.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Fix, Message } from '../rule.ts';
import { hasWordsOutside, holdsMore, removal, sentenceRange } from './edits.ts';
import { after, before, type Spot, sentenceAt } from './spot.ts';

/** Words of the sentence that are not part of the phrase; with this few, the phrase is the sentence. */
const LITTLE_ELSE = 2;

/** The sentence, if the phrase is most of it and nothing is lost with it (no link, mention or hashtag). */
const ownSentence = (spot: Spot, most = LITTLE_ELSE): readonly [start: number, end: number] | undefined => {
  const { text } = spot.draft;
  const sentence = sentenceAt(spot);
  if (!sentence) return undefined;
  const phrase = spot.hit.words[1] - spot.hit.words[0];
  const range = sentenceRange(text, spot.hit.start);
  if (!range || sentence.words[1] - sentence.words[0] - phrase > most || holdsMore(text, ...range)) return undefined;
  return range;
};

/** Is there more to the draft than this sentence? An empty draft is no fix. */
const leavesWords = ({ draft: { text } }: Spot, range: readonly [number, number]): boolean =>
  hasWordsOutside(text, ...range);

/** Takes the whole sentence out, if no more than `most` words stand in it besides. */
export const removeSentence = (spot: Spot, label: Message, most = LITTLE_ELSE): Fix[] => {
  const range = ownSentence(spot, most);
  if (!range || !leavesWords(spot, range)) return [];
  return [{ label, edits: removal(spot.draft.text.raw, ...range) }];
};

const asksAlready = once(({ sentences }) => sentences.some(({ mark }) => mark === '?'));

/** Puts a question in place of the sentence, unless the draft asks one already or is an answer to somebody. */
export const askInstead = (spot: Spot, label: Message, question: string): Fix[] => {
  const range = ownSentence(spot);
  if (spot.draft.kind === 'reply' || !range || !leavesWords(spot, range)) return [];
  if (asksAlready(spot.draft.text)) return [];
  return [{ label, edits: [{ start: range[0], end: range[1], text: question }] }];
};

/** Takes out words that the sentence can stand without: an adverb, an aside, an opening interjection. */
export const removeWords = (spot: Spot, label: Message): Fix[] => {
  const { start, end } = spot.hit;
  return leavesWords(spot, [start, end]) ? [{ label, edits: removal(spot.draft.text.raw, start, end) }] : [];
};

/** Before these, an adjective stands alone or in a list. */
const NO_NOUN = wordSet(
  'and or but nor yet as than to for of in on at by with from that which who is are was were be been will',
);
/** After these, it is a predicate, one of several, or carries an adverb. */
const LEANS = wordSet(
  'and or but nor yet as than is are was were be been not truly really very so most more quite absolutely completely totally simply',
);
const VOWEL = /^[aeiou]/;

/**
 * Takes out an adjective that stands before its noun, and makes "an" and "a" fit what follows. Not offered where it stands
 * alone ("it is revolutionary"), in a list ("fast and revolutionary"), or where nothing would be left for an article.
 */
export const removeAdjective = (spot: Spot, label: Message): Fix[] => {
  const { draft, hit } = spot;
  const { raw, words } = draft.text;
  const [previous, next] = [before(spot), after(spot)];
  const nextWord = words[hit.words[1]];
  const previousWord = words[hit.words[0] - 1];
  if (next === '' || NO_NOUN.has(next) || LEANS.has(previous)) return [];
  if (!nextWord || raw.slice(hit.end, nextWord.start) !== ' ') return [];
  const edits = removal(raw, hit.start, hit.end);
  if (!previousWord || (previous !== 'a' && previous !== 'an')) {
    // After a comma the adjective is one of several: what stands before would lean on nothing.
    if (previousWord && previous !== '' && !/^ +$/.test(raw.slice(previousWord.end, hit.start))) return [];
    return [{ label, edits }];
  }
  const article = VOWEL.test(next) ? 'an' : 'a';
  const written = raw.slice(previousWord.start, previousWord.end);
  const text = written.startsWith('A') ? article.replace('a', 'A') : article;
  return [{ label, edits: [{ start: previousWord.start, end: previousWord.end, text }, ...edits] }];
};
