/** Words as numbers: each word of a text is looked up once, and phrases and languages go by its number from there on. */
import type { Word } from './text.ts';

const VOCABULARY = new Map<string, number>();

/** The number of a word that something listens for, from 1 on; the same each time. */
export const numbered = (word: string): number => {
  const known = VOCABULARY.get(word) ?? VOCABULARY.size + 1;
  VOCABULARY.set(word, known);
  return known;
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

const codesOf = (words: readonly Word[]): Int32Array => {
  const codes = new Int32Array(words.length);
  let at = 0;
  for (const { norm } of words) {
    const known = VOCABULARY.get(norm) ?? 0;
    const first = norm.charCodeAt(0);
    const counts = first >= FIRST_DIGIT && first <= LAST_DIGIT ? DIGITS.test(norm) : known > 0 && known <= NUMBERS.size;
    codes[at++] = 2 * known + (counts ? 1 : 0);
  }
  return codes;
};

const CODES = new WeakMap<readonly Word[], { readonly codes: Int32Array; readonly size: number }>();

/** Twice the number of each word, 0 for one that nothing listens for, and 1 more where the word is a number. */
export const codesIn = (words: readonly Word[]): Int32Array => {
  const known = CODES.get(words);
  // A phrase index made since then may have brought new words.
  if (known?.size === VOCABULARY.size) return known.codes;
  const codes = codesOf(words);
  CODES.set(words, { codes, size: VOCABULARY.size });
  return codes;
};
