import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, searchWords, wordEntries, wordRange } from '../../lib/log/words.ts';

test('words are found whatever their case and accents', () => {
  expect(searchWords('Café CAFÉ cafe\u0301 𝗕𝗶𝗴 don’t 2.5')).toEqual(['cafe', 'big', "don't", '2.5']);
});

test('the newest entry of a word comes first', () => {
  const entries = [0, 1, 500, 100_000].map((hours) => wordEntries('ship', hours * 3_600_000)[0] ?? '');
  expect(entries.toSorted()).toEqual(entries.toReversed());
});

test('every word of a text is in its range, and no longer word in the range of the whole word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 2 ** 42 }), (text, at) => {
      const entries = wordEntries(text, at);
      for (const word of searchWords(text).slice(0, 200)) {
        for (const whole of [true, false]) {
          const [from, to] = wordRange(word, whole);
          expect(entries.some((entry) => entry >= from && entry < to)).toBe(true);
          expect(holds(entries, word, whole)).toBe(true);
        }
      }
    }),
  );
  const [from, to] = wordRange('ship', true);
  for (const entry of wordEntries("shipping ships ship's shi", 0)) expect(entry >= from && entry < to).toBe(false);
  expect(holds(wordEntries('shipping', 0), 'ship', true)).toBe(false);
  expect(holds(wordEntries('shipping', 0), 'ship', false)).toBe(true);
});
