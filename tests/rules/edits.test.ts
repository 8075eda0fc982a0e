import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, removal } from '../../lib/rules/kinds/edits.ts';

/** `[…]` marks what is taken out. */
const without = (marked: string): string => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const raw = marked.replace('[', '').replace(']', '');
  return applyEdits(raw, removal(raw, start, end));
};

describe('taking words out', () => {
  it.each([
    ['Our [revolutionary] bottle', 'Our bottle'],
    ['[Revolutionary] bottles for all', 'Bottles for all'],
    ['[Don’t miss out!] Our bottle is here.', 'Our bottle is here.'],
    ['It is here. [Don’t miss out!] Come by.', 'It is here. Come by.'],
    ['It is here. [Don’t miss out!]', 'It is here.'],
    ['The mugs are back [while stocks last], at both shops.', 'The mugs are back, at both shops.'],
    ['The mugs are back [while stocks last].', 'The mugs are back.'],
    ['[Today only], the mugs are back.', 'The mugs are back.'],
    ['One.\n\n[Two.]\n\nThree.', 'One.\n\nThree.'],
    ['One.\n[Two.]\nThree.', 'One.\nThree.'],
    ['One.\n\n[Two.]', 'One.'],
    ['[One.]\n\nTwo.', 'Two.'],
    ['A bottle ([limited time only]) for tea', 'A bottle for tea'],
    ['A “[revolutionary]” bottle', 'A bottle'],
    ['A bottle for you. [hurry,] iPhone cases too', 'A bottle for you. iPhone cases too'],
    ['Tea [#a #b]', 'Tea'],
    ['Tea #a [#b #c]\n\nMore', 'Tea #a\n\nMore'],
    ['🔥[🔥🔥] hot', '🔥 hot'],
    ['[All]', ''],
  ])('%j', (marked, result) => expect(without(marked)).toBe(result));

  it('leaves no double space, no lonely mark, and everything else as it was', () => {
    const piece = fc.constantFrom('word', 'Word', 'x', ' ', ' ', '. ', ', ', '! ', '\n', '\n\n', '(', ')', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (left, right) => {
        const head = left.join('').replaceAll(/ +/g, ' ');
        const tail = right.join('').replaceAll(/ +/g, ' ');
        const raw = `${head}gone${tail}`;
        const result = applyEdits(raw, removal(raw, head.length, head.length + 4));
        const seams = (text: string): number => (text.match(/ {2}| [,.!]/g) ?? []).length;
        expect(seams(result)).toBeLessThanOrEqual(seams(head) + seams(tail));
        // Only spaces, marks and brackets next to it go, and only one letter may become a capital.
        const letters = (text: string): string => text.replaceAll(/[^a-z😀]/giu, '').toLowerCase();
        expect(letters(result)).toBe(letters(head + tail));
      }),
      { numRuns: 1000 },
    );
  });
});
