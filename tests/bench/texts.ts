/** Texts to measure on: ordinary posts of any length, put together from the sentences that the tests are written with. */
import { CASES } from '../rules/all-cases.ts';
import { FORTY } from '../rules/forty-posts.ts';

/** The same numbers for the same seed, 0 ≤ n < 1 (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const own = [
  ...Object.values(CASES).flatMap(({ flags, passes }) => [...flags, ...passes].map(({ text }) => text)),
  ...FORTY.map(({ draft }) => draft.text),
];
const sentences = own
  .flatMap((text) => text.split(/(?<=[.!?…])\s+|\n+/))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 12 && sentence.length < 200 && /\p{L} \p{L}/u.test(sentence));
const words = sentences.flatMap((sentence) => sentence.match(/\b[a-z]{4,}\b/g) ?? []);

/** Makes texts of exactly `length` characters. No two are the same, and hardly two sentences: each has a word swapped. */
export const textMaker = (seed: number): ((length: number) => string) => {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const sentence = (): string => {
    const plain = pick(sentences) ?? '';
    const inside = plain.match(/\b[a-z]{4,}\b/g) ?? [];
    return plain.replace(pick(inside) ?? '', pick(words) ?? '');
  };
  return (length) => {
    let text = sentence();
    while (text.length < length) text += (next() < 0.2 ? '\n\n' : ' ') + sentence();
    return text.slice(0, length);
  };
};
