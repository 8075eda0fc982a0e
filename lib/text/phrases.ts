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
import { along } from './along.ts';
import { type Alternatives, graphOf, parsePhrase, stepFrom } from './phrase-graph.ts';
import type { Change, Place } from './reread.ts';
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

export type PhraseHits = ReadonlyMap<string, readonly PhraseHit[]>;
export type PhraseIndex = (text: Text) => PhraseHits;

/** The hits of each group of lists. */
type Found = readonly PhraseHits[];

/** Phrases by what they are looked for; no two lists of a group have the same id. */
type Group = readonly { readonly id: string; readonly phrases?: readonly string[] }[];

/** What is known of the gap behind a word. */
const JOINED = 1;
const PARTED = 2;

const moved = (hits: readonly PhraseHit[], { at, word }: Place): PhraseHit[] =>
  hits.map(({ start, end, words, phrase }) => {
    return { start: start + at, end: end + at, words: [words[0] + word, words[1] + word], phrase };
  });

/** Hits of a text that came from another one: no phrase goes over an empty line. */
const hitsAfter = ({ before, head, middle, tail, by }: Change, find: (text: Text) => Found): Found => {
  const fresh = find(middle);
  return find(before).map((old, group) => {
    const now = fresh[group] ?? NO_HITS;
    if (old.size + now.size === 0) return NO_HITS;
    const all = new Map<string, readonly PhraseHit[]>();
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const known = old.get(id) ?? [];
      const first = known.filter(({ start }) => start < head.at);
      const last = known.filter(({ start }) => start >= tail.at);
      const hits = [...first, ...moved(now.get(id) ?? [], head), ...moved(last, by)];
      if (hits.length > 0) all.set(id, hits);
    }
    return all;
  });
};

/**
 * One graph for all groups. The result finds the hits of each group in one walk over the words: for each list on its own, the
 * leftmost longest ones, none overlapping.
 */
const compile = (groups: readonly Group[]): ((text: Text) => Found) => {
  const lists = groups.flatMap((group, at) => group.map(({ id, phrases = [] }) => ({ id, phrases, group: at })));
  const graph = graphOf(
    lists.flatMap(({ phrases }, list) => phrases.map((phrase) => ({ list, phrase }))),
    spellings,
  );
  const { number, any, ends, openings } = graph;
  /** The lists that have hits at the word in hand, so many; where the longest of each ends, and its phrase. */
  const found = new Int32Array(lists.length);
  let many = 0;
  const longest = new Int32Array(lists.length);
  const said: string[] = lists.map(() => '');
  /** Where the last hit of each list ends. */
  const taken = new Int32Array(lists.length);

  return along((text): Found => {
    const { words } = text;
    const codes = codesIn(words);
    const gaps = new Uint8Array(words.length + 1);
    const hits = groups.map(() => new Map<string, PhraseHit[]>());
    taken.fill(0);

    const joined = (to: number): boolean => {
      if (gaps[to] === 0) {
        const [last, next] = [words[to - 1], words[to]];
        gaps[to] = last && next && adjoins(text, last, next) ? JOINED : PARTED;
      }
      return gaps[to] === JOINED;
    };

    const walk = (node: number, to: number): void => {
      const ending = ends[node];
      if (ending) {
        for (const { list, phrase } of ending) {
          const known = longest[list] ?? 0;
          if (known >= to) continue;
          if (known === 0) found[many++] = list;
          longest[list] = to;
          said[list] = phrase;
        }
      }
      const code = codes[to] ?? 0;
      const same = code > 1 ? stepFrom(graph, node, code >> 1) : 0;
      const counted = (code & 1) === 1 ? (number[node] ?? 0) : 0;
      const whatever = any[node] ?? 0;
      if (same + counted + whatever === 0 || !joined(to)) return;
      if (same > 0) walk(same, to + 1);
      if (counted > 0) walk(counted, to + 1);
      if (whatever > 0) walk(whatever, to + 1);
    };

    /** Keeps what was found at a word, where nothing found before reaches so far. */
    const keep = (from: number, list: number): void => {
      const to = longest[list] ?? 0;
      longest[list] = 0;
      const [first, last, { id, group } = NO_LIST] = [words[from], words[to - 1], lists[list]];
      if (!first || !last || (taken[list] ?? 0) > from) return;
      taken[list] = to;
      const hit = { start: first.start, end: last.end, words: [from, to], phrase: said[list] ?? '' } as const;
      const before = hits[group]?.get(id);
      if (before) before.push(hit);
      else hits[group]?.set(id, [hit]);
    };

    const whatever = any[0] ?? 0;
    /** Phrases that begin with any word go on with few. */
    const goesOn = (to: number): boolean =>
      ends[whatever] !== undefined ||
      (any[whatever] ?? 0) > 0 ||
      (number[whatever] ?? 0) > 0 ||
      stepFrom(graph, whatever, (codes[to] ?? 0) >> 1) > 0;
    for (let from = 0; from < codes.length; from++) {
      const code = codes[from] ?? 0;
      const same = code > 1 ? (openings[code >> 1] ?? 0) : 0;
      const counted = (code & 1) === 1 ? (number[0] ?? 0) : 0;
      if (same > 0) walk(same, from + 1);
      if (counted > 0) walk(counted, from + 1);
      if (whatever > 0 && goesOn(from + 1)) walk(whatever, from + 1);
      for (let at = 0; at < many; at++) keep(from, found[at] ?? 0);
      many = 0;
    }
    return hits;
  }, hitsAfter);
};

const NO_LIST = { id: '', group: -1 };
const NO_HITS: PhraseHits = new Map();

/**
 * Finds the phrases of all rules, in one walk over the words and for each rule on its own: the leftmost longest hits, none
 * overlapping; a text is walked once, however often it is asked. Time grows with the number of words times the length of the
 * longest phrase. The phrases are compiled for the first text: every page that is opened would wait for it otherwise.
 */
export const indexPhrases = (rules: Group): PhraseIndex => {
  let find: ReturnType<typeof compile> | undefined;
  return (text) => {
    find ??= compile([rules]);
    return find(text)[0] ?? NO_HITS;
  };
};

const shared: Group[] = [];
let together: ReturnType<typeof compile> | undefined;

/**
 * The same for the phrases that a module looks for in drafts: those of all modules are compiled into one graph, when the first
 * is asked for, and found in one walk.
 */
export const sharePhrases = (lists: Group): PhraseIndex => {
  const at = shared.push(lists) - 1;
  together = undefined;
  return (text) => {
    together ??= compile(shared);
    return together(text)[at] ?? NO_HITS;
  };
};
