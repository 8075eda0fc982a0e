/**
 * All phrases of all rules in one graph over words, walked once over a text.
 *
 * Notation of a phrase (lower case, straight apostrophes):
 *   `don't miss (out|this)`  alternatives; an empty one makes the slot optional: `limited time (only|)`
 *   `game-changing`          the hyphen is optional: also "game changing" and "gamechanging"
 *   `don't`, `you're`        also without the apostrophe in n't, and written out: "do not", "you are"
 *   `{number}`               digits or a number word;  `{word}`  any one word
 * Words of a phrase stand in one sentence with nothing but spaces, hyphens, commas and signs like % or £ between them, so
 * a link, an emoji or a line break never joins two halves of a phrase.
 */
import { once } from './once.ts';
import { type Alternatives, graphOf, parsePhrase, stepFrom } from './phrase-graph.ts';
import type { Range, Text, Word } from './text.ts';
import { codesIn } from './vocabulary.ts';

export { isNumber } from './vocabulary.ts';

const WRITTEN_OUT: readonly (readonly [ending: string, full: string])[] = [
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/** One word of a phrase → every sequence of words that it may stand as. */
const spellings = (word: string): string[][] => {
  if (word.startsWith('{')) return [[word]];
  if (word.includes('-')) return [[word.replaceAll('-', '')], word.split('-')];
  if (word.endsWith("n't")) {
    const bare = word.replace("'", '');
    if (word === "can't") return [[word], [bare], ['cannot'], ['can', 'not']];
    return [[word], [bare], [word === "won't" ? 'will' : word.slice(0, -3), 'not']];
  }
  if (word === "it's" || word === "that's" || word === "here's")
    return [[word], [word.replace("'", '')], [word.slice(0, -2), 'is']];
  const contraction = WRITTEN_OUT.find(([ending]) => word.endsWith(ending));
  return contraction ? [[word], [word.slice(0, -contraction[0].length), contraction[1]]] : [[word]];
};

const join = (heads: readonly string[][], tails: readonly string[][]): string[][] =>
  heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));

/** Every sequence of words that a phrase stands for. Throws on an unbalanced bracket. */
export const expandPhrase = (phrase: string): string[][] => {
  const expand = (alternatives: Alternatives): string[][] =>
    alternatives.flatMap((sequence) =>
      sequence.reduce<string[][]>(
        (heads, piece) => join(heads, typeof piece === 'string' ? spellings(piece) : expand(piece)),
        [[]],
      ),
    );
  return expand(parsePhrase(phrase)).filter((sequence) => sequence.length > 0);
};

const GAP = /^[^\S\n\r]*(?:[-‐‑,%$£€&/*_+][^\S\n\r]*)?$/;
const LONGEST_GAP = 4;

/** May the next word of a phrase follow this one? */
export const adjoins = (text: Text, word: Word, next: Word): boolean => {
  if (word.sentence !== next.sentence || next.start - word.end > LONGEST_GAP) return false;
  // The plain space is nearly every gap: worth not asking the pattern.
  if (next.start - word.end === 1 && text.raw.charCodeAt(word.end) === 32) return true;
  return GAP.test(text.raw.slice(word.end, next.start));
};

export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  /** Half-open range of indexes into `text.words`. */
  readonly words: Range;
  /** Which phrase of the rule's list, as it stands there. */
  readonly phrase: string;
}

export type PhraseIndex = (text: Text) => ReadonlyMap<string, readonly PhraseHit[]>;

/**
 * Compiles the phrases of all rules. The result finds, in one walk over the words and for each rule on its own, the leftmost
 * longest hits, none overlapping; a text is walked once, however often it is asked. Time grows with the number of words
 * times the length of the longest phrase.
 */
export const indexPhrases = (
  rules: readonly { readonly id: string; readonly phrases?: readonly string[] }[],
): PhraseIndex => {
  const graph = graphOf(
    rules.flatMap(({ id, phrases = [] }) => phrases.map((phrase) => ({ rule: id, phrase }))),
    spellings,
  );
  const { number, any, ends, openings } = graph;
  return once((text) => {
    const { words } = text;
    const codes = codesIn(words);
    const hits = new Map<string, PhraseHit[]>();
    /** Longest hit of each rule that starts at the word in hand. */
    const found = new Map<string, PhraseHit>();

    const walk = (node: number, from: number, to: number): void => {
      const first = words[from];
      const last = words[to - 1];
      if (!first || !last) return;
      for (const { rule, phrase } of ends[node] ?? []) {
        const known = found.get(rule);
        if (!known || known.words[1] < to)
          found.set(rule, { start: first.start, end: last.end, words: [from, to], phrase });
      }
      const next = words[to];
      const code = codes[to] ?? 0;
      const same = code > 1 ? stepFrom(graph, node, code >> 1) : 0;
      const counted = (code & 1) === 1 ? (number[node] ?? 0) : 0;
      const whatever = any[node] ?? 0;
      if (!next || same + counted + whatever === 0 || !adjoins(text, last, next)) return;
      if (same > 0) walk(same, from, to + 1);
      if (counted > 0) walk(counted, from, to + 1);
      if (whatever > 0) walk(whatever, from, to + 1);
    };

    for (let from = 0; from < words.length; from++) {
      const code = codes[from] ?? 0;
      const same = openings[code >> 1] ?? 0;
      const counted = (code & 1) === 1 ? (number[0] ?? 0) : 0;
      const whatever = any[0] ?? 0;
      if (same > 0) walk(same, from, from + 1);
      if (counted > 0) walk(counted, from, from + 1);
      if (whatever > 0) walk(whatever, from, from + 1);
      if (found.size === 0) continue;
      for (const [rule, hit] of found) {
        const list = hits.get(rule);
        const last = list?.at(-1);
        if (!list) hits.set(rule, [hit]);
        else if (!last || last.words[1] <= from) list.push(hit);
      }
      found.clear();
    }
    return hits;
  });
};
