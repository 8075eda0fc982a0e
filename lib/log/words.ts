/** The word index that search runs on: each entry is a word and when the text was written, newest first. */
import { readWords } from '../text/words.ts';

const MOST_WORDS = 200;
const LONGEST = 40;
const HOUR = 3_600_000;
const DIGITS = 36 ** 5;
const ACCENT = /\p{M}/gu;

/** Words in the form that search compares: small letters without accents. */
export function searchWords(text: string): string[] {
  const words = readWords(text, text).map(({ norm }) => norm.normalize('NFD').replace(ACCENT, '').slice(0, LONGEST));
  return [...new Set(words)].filter((word) => word !== '');
}

/** Index entries of a text written at `at`; what comes after the first 200 different words isn't found by search. */
export function wordEntries(text: string, at: number): string[] {
  const hours = Math.min(Math.max(Math.floor(at / HOUR), 0), DIGITS - 1);
  const stamp = (DIGITS - 1 - hours).toString(36).padStart(5, '0');
  return searchWords(text)
    .slice(0, MOST_WORDS)
    .map((word) => `${word} ${stamp}`);
}

/** From where to where the index holds a word, or all words that begin so. */
export const wordRange = (word: string, whole: boolean): readonly [string, string] =>
  whole ? [`${word} `, `${word}!`] : [word, `${word}\uffff`];

/** Does a record with these entries hold the word? */
export function holds(entries: readonly string[], word: string, whole: boolean): boolean {
  const start = whole ? `${word} ` : word;
  return entries.some((entry) => entry.startsWith(start));
}
