/** What holds of any judgement, over texts put together from everything that the rules and the reading make something of. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { judge, makeJudge, withFix } from '../../lib/judge/judge.ts';
import type { Judgement, JudgeSettings } from '../../lib/judge/judgement.ts';
import { plainScores, receiptOf, scoreOf } from '../../lib/judge/score.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { RULES } from '../../lib/rules/index.ts';
import { AXES, type Draft } from '../../lib/rules/rule.ts';
import { expandPhrase } from '../../lib/text/phrases.ts';
import { CASES } from '../rules/all-cases.ts';

// Thousands of judgements, on a machine that may be busy: time bears on nothing here.
vi.setConfig({ testTimeout: 120_000 });

const settings: JudgeSettings = { language: 'en', rulesOff: [], keep: [] };
const RUNS = { numRuns: 500 };

/** Half a pair, a mark in the middle of nothing, a joiner with nobody to join. */
const DEBRIS = ['\ud83d', '\udc00', '\u200d', '\ufe0f', '\u0301', '\u202e', '\u0000', '🔥', '👨‍👩‍👧', '🇩', '＃', '𝗕𝗶𝗴'];
const JOINTS = [
  ' ',
  ' ',
  ' ',
  '. ',
  '! ',
  '? ',
  '\n',
  '\n\n',
  ', ',
  ' “',
  '” ',
  '"',
  '',
  ' https://mill.org/a ',
  ' @ana ',
  ' #tea ',
];
const phrases = RULES.flatMap((rule) => rule.phrases ?? []).flatMap((phrase) => expandPhrase(phrase).slice(0, 2));
const cases = Object.values(CASES).flatMap(({ flags, passes }) => [...flags, ...passes]);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...phrases).map((words) => words.join(' ').replaceAll(/\{\w+\}/g, '3')) },
  { weight: 4, arbitrary: fc.constantFrom(...cases).map(({ text }) => text) },
  { weight: 2, arbitrary: fc.constantFrom(...DEBRIS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(''));

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    text: anyText,
    network: fc.constantFrom(...NETWORK_IDS),
    parent: fc.option(fc.record({ text: anyText, author: fc.constantFrom('Ana Ruiz', '@ana', '') }), {
      nil: undefined,
    }),
    picture: fc.boolean(),
  })
  .map(({ text, network, parent, picture }) => ({
    text,
    network,
    kind: parent ? 'reply' : 'post',
    ...(parent && { parent }),
    ...(picture && { media: [{ kind: 'image', alt: '' }] }),
  }));

const holds = (property: (draft: Draft, judgement: Judgement) => void): void =>
  fc.assert(
    fc.property(anyDraft, (draft) => property(draft, judge(draft, settings))),
    RUNS,
  );

describe('of any draft', () => {
  it('no rule throws, and every finding stands on whole characters of the text', () => {
    holds(({ text }, { findings, notJudged }) => {
      expect(notJudged.filter(({ what }) => what.includes('/'))).toEqual([]);
      const cuts = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
      for (const { ranges } of findings) {
        let last = 0;
        for (const [start, end] of ranges) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          expect(cuts(start) || cuts(end)).toBe(false);
          last = start;
        }
      }
    });
  });

  it('the lines of every axis sum to its score', () => {
    holds((_, { axes, findings, receipt }) => {
      for (const axis of AXES) {
        const { score } = axes[axis];
        const lines = receipt.filter((line) => line.axis === axis);
        if (score === null) expect(lines).toEqual([]);
        else expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(plainScores(findings, WEIGHTS)[axis]).toBe(scoreOf(receiptOf(axis, findings, WEIGHTS), axis));
      }
    });
  });

  it('a finding less, praise aside, never lowers an axis', () => {
    holds((_, { findings }) => {
      for (const gone of findings.filter(({ severity }) => severity !== 'praise'))
        expect(
          plainScores(
            findings.filter((one) => one !== gone),
            WEIGHTS,
          )[gone.axis],
        ).toBeGreaterThanOrEqual(plainScores(findings, WEIGHTS)[gone.axis]);
    });
  });

  it('the order of the rules is nobody’s business', () => {
    const orders = [3, 7, 11].map((stride) => {
      const order = RULES.map((_, at) => (at * stride) % RULES.length);
      const rules = [...new Set([...order, ...RULES.keys()])].flatMap((at) => RULES[at] ?? []);
      return makeJudge({ rules, weights: WEIGHTS, facts: FACTS });
    });
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...orders), (draft, shuffled) => {
        expect(shuffled(draft, settings)).toEqual(judge(draft, settings));
      }),
      { numRuns: 250 },
    );
  });

  it('while a long draft is written it is the same as for a text never seen', () => {
    const other = 'Something else altogether, read in between.\n\n'.repeat(30);
    const long = fc
      .array(fc.tuple(anyText, fc.constantFrom('\n\n', '\n\n', '\n \n', '\n')), { minLength: 8, maxLength: 14 })
      .map((paragraphs) => paragraphs.flat().join(''))
      .filter(({ length }) => length > 900);
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 0, 1, 40), piece), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(long, edits, fc.constantFrom(...NETWORK_IDS), (first, changes, network) => {
        const drafts: Draft[] = [];
        let text = first;
        for (const [place, out, put] of [[0, 0, ''] as const, ...changes]) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + put + text.slice(at + out);
          drafts.push({ text, network, kind: 'post' });
        }
        const written = drafts.map((draft) => judge(draft, settings));
        const anew = drafts.map((draft) => {
          judge({ text: other, network, kind: 'post' }, settings);
          return judge(draft, settings);
        });
        expect(written).toEqual(anew);
      }),
      { numRuns: 120 },
    );
  });

  it('every fix changes the text and leaves a draft that can be judged', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const fix of judge(draft, settings).findings.flatMap(({ fixes }) => fixes)) {
          if (!('edits' in fix)) continue;
          let last = 0;
          for (const { start, end } of fix.edits) {
            expect(last <= start && start <= end && end <= draft.text.length).toBe(true);
            last = end;
          }
          const fixed = withFix(draft, fix);
          expect(fixed.text).not.toBe(draft.text);
          expect(fixed.text.trim()).not.toBe('');
          const after = judge(fixed, settings);
          expect(after.notJudged.filter(({ what }) => what.includes('/'))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
