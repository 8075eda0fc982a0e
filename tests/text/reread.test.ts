import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhere, spansIn } from '../../lib/text/along.ts';
import { indexPhrases } from '../../lib/text/phrases.ts';
import { textReader } from '../../lib/text/read.ts';
import { changeOf } from '../../lib/text/reread.ts';

const PARAGRAPHS = [
  'The old library has a new roof. Don’t miss out! Join us now, and thank you all for the ladders and the tea.',
  '“They come back each year,” says Dr. Mara Lindqvist of @mara.bsky.social. FREE ENTRY for children and their friends.',
  '> quoted by somebody else, on a line of its own, with a question? Yes.\n  > and on the next one, too, e.g. here.',
  'Book at https://example.org/swifts?day=3 #SwiftWatch #Birds 🎉👨‍👩‍👧‍👦 only 3 left, call 020 7946 0000 today',
  '新しい本が届きました。どうぞ。 Über 40 Gäste kamen, danke! Ces livres sont à vous ; merci à toutes et à tous.',
];
const GAPS = ['\n\n', '\n \n', '\r\n\r\n', '\n\n\n  ', '\n\u2028\n', '\n'];
const KEYS = [
  ...['a', 'S', ' ', '.', '!', '?', '"', '“', '”', '’', '>', '#', '@', '3', '…', '\n', '\n\n', '\t'],
  ...['🎉', '\u0301', '\ud83d', '\u200d', 'miss out', 'https://a.org', 'THE END'],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PARAGRAPHS), fc.constantFrom(...GAPS)), { minLength: 10, maxLength: 16 })
  .map((parts) => parts.flat().join(''));
/** A place, how much is taken out there, and what is put there. */
const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 0, 0, 1, 2, 150), fc.constantFrom('', ...KEYS, ...PARAGRAPHS));
const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

const index = indexPhrases([
  { id: 'urgent', phrases: ["don't miss out", 'only {number} left'] },
  { id: 'thanks', phrases: ['thank you (all|)', 'join us'] },
]);
const hasDigits = anywhere(/\d{4}/);
const marks = spansIn(/[!?]+/g);

describe('a text that is read again while it is written', () => {
  it('is read as if for the first time, and so is what is looked for in it', () => {
    let rereads = 0;
    fc.assert(
      fc.property(text, edits, (first, changes) => {
        const read = textReader();
        let raw = first;
        for (const [place, out, put] of [[0, 0, ''] as const, ...changes]) {
          const at = place % (raw.length + 1);
          raw = raw.slice(0, at) + put + raw.slice(at + out);
          const [again, anew] = [read(raw), textReader()(raw)];
          if (changeOf(again)) rereads += 1;
          expect(index(again)).toEqual(index(anew));
          expect(hasDigits(again)).toBe(hasDigits(anew));
          expect(marks(again)).toEqual(marks(anew));
          expect(again).toEqual(anew);
        }
      }),
      { numRuns: 150 },
    );
    expect(rereads).toBeGreaterThan(150);
  });

  it('keeps one step back and no more, and the same text is the same', () => {
    const read = textReader();
    const raw = PARAGRAPHS.join('\n\n').repeat(2);
    const texts = ['', 'a', 'an', 'and'].map((typed) => read(raw + typed));
    expect(texts.map((each) => changeOf(each) !== undefined)).toEqual([false, false, false, true]);
    expect(read(`${raw}and`)).toBe(texts.at(-1));
  });
});
