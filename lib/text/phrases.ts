/**
 * All phrases of all rules in one trie over words, walked once over a text.
 *
 * Notation of a phrase (lower case, straight apostrophes):
 *   `don't miss (out|this)`  alternatives; an empty one makes the slot optional: `limited time (only|)`
 *   `game-changing`          the hyphen is optional: also "game changing" and "gamechanging"
 *   `don't`, `you're`        also without the apostrophe in n't, and written out: "do not", "you are"
 *   `{number}`               digits or a number word;  `{word}`  any one word
 * Words of a phrase stand in one sentence with nothing but spaces, hyphens, commas and signs like % or £ between them, so
 * a link, an emoji or a line break never joins two halves of a phrase.
 */
import type { Range, Text, Word } from './text.ts';

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand';
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS.split(' '));

/** Digits with their separators, or one of the plain number words. */
export const isNumber = (norm: string): boolean => NUMBERS.has(norm) || /^\d+(?:[.,:]\d+)*[km]?$/.test(norm);

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
  const tokens = phrase.match(/[()|]|[^\s()|]+/g) ?? [];
  let at = 0;
  const alternatives = (): string[][] => {
    const all: string[][] = [];
    let current: string[][] = [[]];
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? '';
      if (token === ')') break;
      if (token === '|') {
        all.push(...current);
        current = [[]];
      } else if (token === '(') {
        at++;
        current = join(current, alternatives());
        if (tokens[at] !== ')') throw new Error(`Unbalanced bracket in phrase "${phrase}"`);
      } else {
        current = join(current, spellings(token));
      }
    }
    return [...all, ...current];
  };
  const sequences = alternatives();
  if (at < tokens.length) throw new Error(`Unbalanced bracket in phrase "${phrase}"`);
  return sequences.filter((sequence) => sequence.length > 0);
};

const GAP = /^[^\S\n\r]*[-‐‑,%$£€&/*_+]?[^\S\n\r]*$/;
const LONGEST_GAP = 4;

/** May the next word of a phrase follow this one? */
export const adjoins = (text: Text, word: Word, next: Word): boolean => {
  if (word.sentence !== next.sentence || next.start - word.end > LONGEST_GAP) return false;
  // The plain space is nearly every gap: worth not asking the pattern.
  if (next.start - word.end === 1 && text.raw.charCodeAt(word.end) === 32) return true;
  return GAP.test(text.raw.slice(word.end, next.start));
};

interface Node {
  readonly next: Map<string, Node>;
  number: Node | undefined;
  any: Node | undefined;
  /** Phrases that end here, by the rule that owns them. */
  readonly ends: { readonly rule: string; readonly phrase: string }[];
}

const newNode = (): Node => ({ next: new Map(), number: undefined, any: undefined, ends: [] });

const step = (node: Node, token: string): Node => {
  if (token === '{number}') {
    node.number ??= newNode();
    return node.number;
  }
  if (token === '{word}') {
    node.any ??= newNode();
    return node.any;
  }
  const known = node.next.get(token);
  if (known) return known;
  const made = newNode();
  node.next.set(token, made);
  return made;
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
 * longest hits, none overlapping. Time grows with the number of words times the length of the longest phrase.
 */
export const indexPhrases = (
  rules: readonly { readonly id: string; readonly phrases?: readonly string[] }[],
): PhraseIndex => {
  const root = newNode();
  for (const { id, phrases = [] } of rules) {
    for (const phrase of phrases) {
      for (const tokens of expandPhrase(phrase)) {
        const end = tokens.reduce(step, root);
        if (!end.ends.some(({ rule }) => rule === id)) end.ends.push({ rule: id, phrase });
      }
    }
  }
  return (text) => {
    const { words } = text;
    const hits = new Map<string, PhraseHit[]>();
    /** Longest hit of each rule that starts at the word in hand. */
    const found = new Map<string, PhraseHit>();

    const walk = (node: Node, from: number, to: number): void => {
      const first = words[from];
      const last = to > from ? words[to - 1] : undefined;
      if (first && last) {
        for (const { rule, phrase } of node.ends) {
          const known = found.get(rule);
          if (!known || known.words[1] < to)
            found.set(rule, { start: first.start, end: last.end, words: [from, to], phrase });
        }
      }
      const word = words[to];
      if (!word || (last && !adjoins(text, last, word))) return;
      const same = node.next.get(word.norm);
      if (same) walk(same, from, to + 1);
      if (node.number && isNumber(word.norm)) walk(node.number, from, to + 1);
      if (node.any) walk(node.any, from, to + 1);
    };

    for (let from = 0; from < words.length; from++) {
      walk(root, from, from);
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
  };
};
