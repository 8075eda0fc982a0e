/**
 * All phrases as one graph of places between words. Places from which the same may follow are one place, so a phrase with
 * many alternatives is no larger than it is long, and the whole lies close together in memory.
 */
import { numbered } from './vocabulary.ts';

/** One phrase: alternatives, each a sequence of words and of alternatives again. */
export type Alternatives = readonly (readonly (string | Alternatives)[])[];

/** Throws on an unbalanced bracket. */
export const parsePhrase = (phrase: string): Alternatives => {
  const tokens = phrase.match(/[()|]|[^\s()|]+/g) ?? [];
  let at = 0;
  const alternatives = (): Alternatives => {
    const all: (string | Alternatives)[][] = [[]];
    for (; at < tokens.length && tokens[at] !== ')'; at++) {
      const token = tokens[at] ?? '';
      if (token === '|') all.push([]);
      else if (token !== '(') all.at(-1)?.push(token);
      else {
        at++;
        all.at(-1)?.push(alternatives());
        if (tokens[at] !== ')') throw new Error(`Unbalanced bracket in phrase "${phrase}"`);
      }
    }
    return all;
  };
  const parsed = alternatives();
  if (at < tokens.length) throw new Error(`Unbalanced bracket in phrase "${phrase}"`);
  return parsed;
};

export interface End {
  /** Number of the list that the phrase stands in. */
  readonly list: number;
  readonly phrase: string;
}

/** A place in one phrase: which words may come next, and where each leads. */
interface Place {
  readonly id: number;
  readonly steps: readonly (readonly [token: string, to: Place])[];
  readonly ends: readonly End[];
}

export interface Graph {
  /** The steps of node n are those from `first[n]` to `first[n + 1]`, by the word's number in ascending order. */
  readonly first: Int32Array;
  readonly words: Int32Array;
  readonly targets: Int32Array;
  /** The step by any number, and by any word at all; 0 = none. */
  readonly number: Int32Array;
  readonly any: Int32Array;
  /** Phrases that end at a node, the first of each list; undefined where none does. */
  readonly ends: readonly (readonly End[] | undefined)[];
  /** The steps of the first node, by the word's number. */
  readonly openings: Int32Array;
}

export const NUMBER = '{number}';
export const ANY = '{word}';

/** The node where all phrases begin. No step leads to it. */
const START = 0;

/** `spellings` gives every sequence of words that a word of a phrase may stand as. */
export const graphOf = (
  phrases: readonly End[],
  spellings: (word: string) => readonly (readonly string[])[],
): Graph => {
  let places = 0;
  const place = (steps: Place['steps'], ends: Place['ends']): Place => ({ id: places++, steps, ends });
  const either = (all: readonly Place[]): Place => {
    const [only] = all;
    if (only && all.length === 1) return only;
    return place(
      all.flatMap(({ steps }) => steps),
      all.flatMap(({ ends }) => ends),
    );
  };
  const before = (alternatives: Alternatives, after: Place): Place =>
    either(
      alternatives.map((sequence) =>
        sequence.reduceRight<Place>(
          (follow, piece) =>
            typeof piece === 'string'
              ? either(
                  spellings(piece).map((words) =>
                    words.reduceRight<Place>((next, word) => place([[word, next]], []), follow),
                  ),
                )
              : before(piece, follow),
          after,
        ),
      ),
    );

  const steps: [word: number, target: number][][] = [];
  const number: number[] = [];
  const any: number[] = [];
  const ends: (readonly End[] | undefined)[] = [];
  const known = new Map<string, number>();
  /** The node that stands for being at all of these places. */
  const nodeFor = (at: ReadonlySet<Place>): number => {
    const all = [...at].sort((a, b) => a.id - b.id);
    const key = all.map(({ id }) => id).join();
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const node = steps.length;
    known.set(key, node);
    const next: [number, number][] = [];
    steps.push(next);
    const lists = new Set<number>();
    const own = all.flatMap((one) => one.ends).filter(({ list }) => !lists.has(list) && lists.add(list));
    ends.push(own.length > 0 ? own : undefined);
    number.push(0);
    any.push(0);
    const places = new Map<string, Set<Place>>();
    for (const [token, to] of all.flatMap((one) => one.steps))
      places.set(token, (places.get(token) ?? new Set()).add(to));
    for (const [token, to] of places) {
      const target = nodeFor(to);
      if (token === NUMBER) number[node] = target;
      else if (token === ANY) any[node] = target;
      else next.push([numbered(token), target]);
    }
    next.sort((a, b) => a[0] - b[0]);
    return node;
  };
  nodeFor(new Set(phrases.map((end) => before(parsePhrase(end.phrase), place([], [end])))));

  const flat = steps.flat();
  const first = new Int32Array(steps.length + 1);
  steps.forEach(({ length }, node) => {
    first[node + 1] = (first[node] ?? 0) + length;
  });
  const openings = new Int32Array(1 + Math.max(0, ...(steps[START] ?? []).map(([word]) => word)));
  for (const [word, target] of steps[START] ?? []) openings[word] = target;
  return {
    first,
    words: Int32Array.from(flat, ([word]) => word),
    targets: Int32Array.from(flat, ([, target]) => target),
    number: Int32Array.from(number),
    any: Int32Array.from(any),
    ends,
    openings,
  };
};

/** Where a word leads from a node; 0 = nowhere. */
export const stepFrom = ({ first, words, targets }: Graph, node: number, word: number): number => {
  let low = first[node] ?? 0;
  const end = first[node + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word ? (targets[low] ?? 0) : 0;
};
