import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter, edited, plan } from '../../lib/editors/plan.ts';
import type { Edit } from '../../lib/rules/rule.ts';

const never = () => false;

describe('plan', () => {
  it('makes one replacement of several edits, from the first change to the last', () => {
    const text = 'one two three four';
    const edits = [
      { start: 4, end: 7, text: 'TWO' },
      { start: 14, end: 18, text: 'five' },
    ];
    expect(plan(text, edits, never)).toEqual([{ start: 4, end: 18, text: 'TWO three five' }]);
  });

  it('keeps edits apart where something between them must stay', () => {
    const edits = [
      { start: 0, end: 3, text: 'ONE' },
      { start: 8, end: 13, text: 'THREE' },
    ];
    expect(plan('one two three', edits, (start, end) => start === 3 && end === 8)).toEqual(edits);
  });

  it('leaves out what stays the same, and what changes nothing', () => {
    expect(plan('see #topic here', [{ start: 4, end: 10, text: '#Topic' }], never)).toEqual([
      { start: 5, end: 6, text: 'T' },
    ]);
    expect(plan('same', [{ start: 0, end: 4, text: 'same' }], never)).toEqual([]);
  });

  it.each([
    ['a family and its cousin', '👩‍👩‍👧', '👩‍👩‍👦'],
    ['skin tones', '👋🏽', '👋🏿'],
    ['flags', '🇩🇪', '🇩🇰'],
    ['accents', 'e\u0301', 'e\u0300'],
    ['surrogates', '😀', '😁'],
  ])('never cuts a character in two: %s', (_name, old, text) => {
    expect(plan(old, [{ start: 0, end: old.length, text }], never)).toEqual([{ start: 0, end: old.length, text }]);
  });

  it('comes to the same text as the edits, whatever they are', () => {
    fc.assert(
      fc.property(someEdits(), fc.boolean(), ({ text, edits }, apart) => {
        expect(
          edited(
            text,
            plan(text, edits, () => apart),
          ),
        ).toBe(edited(text, edits));
      }),
    );
  });
});

describe('caretAfter', () => {
  const edits = [
    { start: 4, end: 7, text: 'three' },
    { start: 10, end: 12, text: '' },
  ];
  it.each([
    ['before all edits', 2, 2],
    ['right before one', 4, 4],
    ['right after one', 7, 9],
    ['between two', 9, 11],
    ['after all', 20, 20],
    ['inside one: after the last', 5, 12],
    ['nowhere: after the last', null, 12],
  ])('%s', (_name, caret, after) => {
    expect(caretAfter(edits, caret)).toBe(after);
  });
});

function someEdits(): fc.Arbitrary<{ text: string; edits: Edit[] }> {
  return fc
    .tuple(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(fc.nat(30), { maxLength: 6 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([text, cuts, words]) => {
      const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
      const edits = words.flatMap((word, index) => {
        const [start, end] = [places[2 * index], places[2 * index + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text: word }];
      });
      return { text, edits };
    });
}
