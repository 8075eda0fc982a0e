/** Words drawn out for feeling: "sooo", "pleeease", "looove", "SUBSCRIBEEEE". */
import type { Text } from '../text/text.ts';
import { CUES } from './cues.ts';

const STRETCHED = /(\p{L})\1\1/u;
const RUNS = /(\p{L})\1{2,}/gu;

/** Every word that a cue knows. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(CUES)
    .flat()
    .join(' ')
    .match(/[\p{L}']+/gu),
);

const shorter = (norm: string): string => {
  const double = norm.replace(RUNS, '$1$1');
  return KNOWN.has(double) ? double : norm.replace(RUNS, '$1');
};

/** The same text with each drawn-out word in its usual spelling. */
export const unstretched = (text: Text): Text =>
  text.words.some(({ norm }) => STRETCHED.test(norm))
    ? {
        ...text,
        words: text.words.map((word) => (STRETCHED.test(word.norm) ? { ...word, norm: shorter(word.norm) } : word)),
      }
    : text;
