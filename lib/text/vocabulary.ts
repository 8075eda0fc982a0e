/** Words as numbers: each word of a text is looked up once, and phrases and languages go by its number from there on. */
import type { Word } from './text.ts';

const VOCABULARY = new Map<string, number>();
/** The words by their number. */
const SPELLED: string[] = [''];

/**
 * The same once more, by a hash that is summed up letter by letter while a text is read: a word that is known need not be
 * cut out of it. Open addressing; at most a quarter of the places are taken.
 */
let places = new Int32Array(1 << 14);
export const FIRST_HASH = 0x811c9dc5 | 0;
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places.length - 1);

const settle = (word: string, number: number): void => {
  let hash = FIRST_HASH;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  let place = placeOf(hash);
  while (places[place] !== 0) place = (place + 1) & (places.length - 1);
  places[place] = number;
};

/** The number of a word that something listens for, from 1 on; the same each time. */
export const numbered = (word: string): number => {
  const known = VOCABULARY.get(word);
  if (known !== undefined) return known;
  const number = SPELLED.push(word) - 1;
  VOCABULARY.set(word, number);
  if (number * 4 < places.length) settle(word, number);
  else {
    places = new Int32Array(2 * places.length);
    for (let each = 1; each <= number; each++) settle(SPELLED[each] ?? '', each);
  }
  return number;
};

export const spelled = (number: number): string => SPELLED[number] ?? '';

const CURLY_CODE = 0x2019;
const APOSTROPHE_CODE = 39;

/** A code unit of a plain word as it stands in the norm: small; digits, marks and the straight apostrophe stay as they are. */
export const normal = (unit: number): number => (unit === CURLY_CODE ? APOSTROPHE_CODE : unit | 32);

/**
 * The number of the word of ASCII letters, digits and apostrophes that stands in a text, whatever its capitals; 0 = not known.
 * `hash` is `nextHash` over its `normal` code units.
 */
export const numberAt = (hash: number, units: Uint16Array, start: number, end: number): number => {
  for (let place = placeOf(hash); ; place = (place + 1) & (places.length - 1)) {
    const number = places[place] ?? 0;
    if (number === 0) return 0;
    const word = SPELLED[number] ?? '';
    if (word.length !== end - start) continue;
    let at = 0;
    while (at < word.length && word.charCodeAt(at) === normal(units[start + at] ?? 0)) at++;
    if (at === word.length) return number;
  }
};

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand';
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS.split(' '));
for (const word of NUMBERS) numbered(word);

const DIGITS = /^\d+(?:[.,:]\d+)*[km]?$/;

/** Digits with their separators, or one of the plain number words. */
export const isNumber = (norm: string): boolean => NUMBERS.has(norm) || DIGITS.test(norm);

const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

/** Twice the number of the word, and 1 more where the word is a number. */
export const codeOf = (norm: string, number: number): number => {
  const first = norm.charCodeAt(0);
  const counts = first >= FIRST_DIGIT && first <= LAST_DIGIT ? DIGITS.test(norm) : number > 0 && number <= NUMBERS.size;
  return 2 * number + (counts ? 1 : 0);
};

const CODES = new WeakMap<readonly Word[], { readonly codes: Int32Array; readonly size: number }>();

/** Keeps the codes that were found while the words were read. */
export const keepCodes = (words: readonly Word[], codes: Int32Array): void => {
  CODES.set(words, { codes, size: SPELLED.length });
};

/** Twice the number of each word, 0 for one that nothing listens for, and 1 more where the word is a number. */
export const codesIn = (words: readonly Word[]): Int32Array => {
  const known = CODES.get(words);
  // A phrase index made since then may have brought new words.
  if (known?.size === SPELLED.length) return known.codes;
  const codes = Int32Array.from(words, ({ norm }) => codeOf(norm, VOCABULARY.get(norm) ?? 0));
  keepCodes(words, codes);
  return codes;
};

/** The number of a word; 0 where nothing listens for it. */
export const numberOf = (norm: string): number => VOCABULARY.get(norm) ?? 0;
