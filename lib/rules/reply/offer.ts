/** What a reply has to offer, read once: the words, cues and names that count, and the ones that don't. English. */
import { carries, covered, stem } from '../../text/content.ts';
import { isNumber, sharePhrases } from '../../text/phrases.ts';
import type { Sentence, Text } from '../../text/text.ts';
import type { PhraseHit, ReadDraft } from '../rule.ts';
import { ANYBODYS, CUES, type Cue, PLEASANT, TAKES_UP } from './cues.ts';

const find = sharePhrases(Object.entries(CUES).map(([id, phrases]) => ({ id, phrases })));

/** Words that count stand outside canned wordings, outside its own questions and outside sentences that send people away. */
export interface Offer {
  readonly text: Text;
  readonly canned: readonly PhraseHit[];
  readonly elsewhere: readonly PhraseHit[];
  /** Does the cue stand in words that count? */
  readonly has: (cue: Cue) => boolean;
  /** Does the cue stand anywhere? */
  readonly says: (cue: Cue) => boolean;
  /** Sentences in which a yes or a no stands. */
  readonly verdicts: number;
  /** Sentences that say something besides kind words; those among them that take up what was asked. */
  readonly statements: number;
  readonly takesUp: number;
  /** Stems of the words that count and say something. */
  readonly stems: ReadonlySet<string>;
  /** Words that no other reply of this house would have: neither canned, nor the trade's, nor their name. */
  readonly own: number;
  readonly numbers: number;
  /** Names of things and people inside sentences. */
  readonly names: number;
  /** Share of its words that ask back. */
  readonly asksBack: number;
  /** Does it speak of the writer more than of them or of the matter? */
  readonly ofItself: boolean;
}

/** The words of a name or handle, in lower case. */
export const nameWords = (author: string): string[] =>
  author
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

const SELF = /^(?:i|my|me|mine|am|i'm|i've|i'd|i'll)$/;
const THEM_OR_IT = /^(?:you|u|ur|your|yours|you're|you'll|you've|it|its|it's|they|them|there|they're)$/;
const NAME = /^\p{Lu}\p{L}/u;
const BACK = /^(?:it|he|she|they|them|there|those|these|one|ones)$/;
const DOES = /^(?:do|does|did|is|are|was|were|can|will|has|have)$/;
/** "We are working on it": so far from its beginning a sentence refers to what was asked. */
const EARLY = 6;

const count = <T>(items: readonly T[], is: (item: T, at: number) => boolean): number => items.filter(is).length;

const read = (text: Text, author: string): Offer => {
  const { raw, words, sentences } = text;
  const hits = find(text);
  const of = (cue: Cue): readonly PhraseHit[] => hits.get(cue) ?? [];
  const sentenceOf = (hit: PhraseHit): number => words[hit.words[0]]?.sentence ?? -1;
  const [canned, elsewhere] = [of('canned'), of('elsewhere')];
  const away = new Set(elsewhere.map(sentenceOf));
  const inCanned = covered(canned);
  const counts = (at: number): boolean => {
    const sentence = words[at]?.sentence ?? -1;
    return !away.has(sentence) && sentences[sentence]?.mark !== '?' && !inCanned.has(at);
  };
  const standing = (cue: Cue): readonly PhraseHit[] => of(cue).filter((hit) => counts(hit.words[0]));
  const theirs = new Set(nameWords(author));
  const says = (from: number, to: number): number =>
    count(
      words.slice(from, to),
      ({ norm }, at) =>
        counts(from + at) &&
        carries(norm) &&
        !theirs.has(norm) &&
        ![ANYBODYS, PLEASANT].some((set) => set.has(stem(norm))),
    );
  const statements = sentences.filter(({ words: [from, to] }) => says(from, to) > 0);
  const takesUp = ({ words: [from, to] }: Sentence): boolean => {
    const first = words[from]?.norm ?? '';
    return (
      TAKES_UP.has(first) ||
      isNumber(first) ||
      DOES.test(words[to - 1]?.norm ?? '') ||
      words.slice(from, Math.min(to, from + EARLY)).some(({ norm }) => BACK.test(norm))
    );
  };
  const begins = (at: number): boolean => sentences[words[at]?.sentence ?? -1]?.words[0] === at;
  return {
    text,
    canned,
    elsewhere,
    has: (cue) => standing(cue).length > 0,
    says: (cue) => of(cue).length > 0,
    verdicts: new Set([...standing('yes'), ...standing('no')].map(sentenceOf)).size,
    statements: statements.length,
    takesUp: statements.filter(takesUp).length,
    stems: new Set(words.flatMap(({ norm }, at) => (counts(at) && carries(norm) ? [stem(norm)] : []))),
    own: count(
      words,
      ({ norm }, at) =>
        carries(norm) && !inCanned.has(at) && !ANYBODYS.has(stem(norm)) && !theirs.has(norm) && !begins(at),
    ),
    numbers: count(words, ({ norm }, at) => norm !== 'one' && isNumber(norm) && counts(at)),
    names: count(
      words,
      ({ start, norm }, at) => counts(at) && !begins(at) && NAME.test(raw.slice(start, start + 2)) && !theirs.has(norm),
    ),
    asksBack:
      sentences.reduce((sum, { mark, words: [from, to] }) => sum + (mark === '?' ? to - from : 0), 0) /
      Math.max(1, words.length),
    ofItself: count(words, ({ norm }) => SELF.test(norm)) > count(words, ({ norm }) => THEM_OR_IT.test(norm)),
  };
};

const known = new WeakMap<Text, Offer>();

/** What the draft offers to whom it answers. Several rules ask, so it is read once. */
export const offerOf = ({ text, parent }: Pick<ReadDraft, 'text' | 'parent'>): Offer => {
  const before = known.get(text);
  if (before) return before;
  const offer = read(text, parent?.author ?? '');
  known.set(text, offer);
  return offer;
};

/** Does it say what was done, how, why or when? */
export const isUseful = ({ has }: Offer): boolean => has('done') || has('steps') || has('why') || has('when');

/** How many words about the matter the draft has outside canned wordings, questions and sentences that send people away. */
export const saysBesides = (draft: ReadDraft): number => {
  const names = new Set(nameWords(draft.parent?.author ?? '').map(stem));
  return [...offerOf(draft).stems].filter((word) => !names.has(word)).length;
};
