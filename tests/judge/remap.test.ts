import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remap } from '../../lib/judge/remap.ts';
import type { Finding } from '../../lib/rules/rule.ts';

const found = (start: number, end: number): Finding => ({
  rule: 'tone/test',
  axis: 'tone',
  ranges: [[start, end]],
  evidence: '',
  severity: 'advise',
  message: { key: 'm' },
  reason: { key: 'r' },
  fixes: [{ label: { key: 'f' }, edits: [{ start, end, text: '' }] }],
  fingerprint: 'f',
});

describe('remap', () => {
  it('leaves what stands before, shifts what stands behind, drops what was changed', () => {
    const before = 'one two three';
    const now = 'one twenty three';
    const [first, last, ...more] = remap([found(0, 3), found(4, 7), found(8, 13)], before, now);
    expect(more).toEqual([]);
    expect(first?.ranges).toEqual([[0, 3]]);
    expect(last?.ranges).toEqual([[11, 16]]);
    expect(last?.fixes).toEqual([{ label: { key: 'f' }, edits: [{ start: 11, end: 16, text: '' }] }]);
  });

  it('gives back the same list for the same text', () => {
    const findings = [found(0, 3)];
    expect(remap(findings, 'one', 'one')).toBe(findings);
  });

  it('drops a finding whose fix touches the change', () => {
    const one: Finding = { ...found(0, 3), fixes: [{ label: { key: 'f' }, edits: [{ start: 0, end: 5, text: '' }] }] };
    expect(remap([one], 'one two', 'one xtwo')).toEqual([]);
  });

  it('always points at the same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(20), fc.nat(5), (head, gone, added, tail, at, length) => {
        const before = head + gone + tail;
        const now = head + added + tail;
        const start = Math.min(at, before.length);
        const end = Math.min(start + length, before.length);
        for (const { ranges } of remap([found(start, end)], before, now)) {
          for (const [from, to] of ranges) expect(now.slice(from, to)).toBe(before.slice(start, end));
        }
        // What lies wholly in the unchanged head or tail is never lost.
        if (end <= head.length || start >= head.length + gone.length) {
          expect(remap([found(start, end)], before, now).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
