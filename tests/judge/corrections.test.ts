/** Numbers that the user corrected: they win over Parley's everywhere, the page wins over both, and the advice says whose they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import {
  type Correction,
  corrected,
  LIMITS,
  limitsOf,
  MOST_VALUE,
  ownFacts,
  valueTyped,
  withCorrection,
} from '../../lib/networks/corrections.ts';
import type { Draft } from '../../lib/rules/rule.ts';
import { parseSettings } from '../../lib/settings/schema.ts';

const judged = (draft: Partial<Draft> & { text: string }, ...corrections: Correction[]) =>
  judge(
    { network: 'x', kind: 'post', ...draft },
    { language: 'en', rulesOff: [], keep: [], facts: ownFacts(corrections) },
  );
const found = (judgement: ReturnType<typeof judged>, rule: string) =>
  judgement.findings.find((finding) => finding.rule === rule);

const LONG = 'We moved the bikes of the town library into the yard behind the mill, where it is dry. '.repeat(4).trim();
const SHORT = 'The ferry to Holm island runs again from tomorrow, and the first boat leaves at six.';

describe('the number of characters', () => {
  test('a higher one lets a text pass that was over, a lower one stops one that was not', () => {
    expect(judged({ text: LONG }).state).toBe('over');
    const higher = judged({ text: LONG }, { network: 'x', limit: 'post', value: 25_000 });
    expect(higher.over).toBe(0);
    expect(higher.length).toMatchObject({ limit: 25_000, yours: true });
    const lower = judged({ text: SHORT }, { network: 'x', limit: 'post', value: 50 });
    expect(lower.over).toBe(lower.length.used - 50);
    expect(found(lower, 'fit/length')).toMatchObject({ yours: true, severity: 'warn' });
    expect(lower.receipt.find(({ rule }) => rule === 'fit/length')?.yours).toBe(true);
  });

  test('what the page states wins over both', () => {
    const judgement = judged({ text: SHORT, limit: 60 }, { network: 'x', limit: 'post', value: 50 });
    expect(judgement.length).toEqual({ used: judgement.length.used, limit: 60 });
    expect(found(judgement, 'fit/length')?.yours).toBeUndefined();
  });

  test('is of one network and one kind', () => {
    const mine: Correction = { network: 'x', limit: 'post', value: 50 };
    expect(judged({ text: SHORT, network: 'mastodon' }, mine)).toEqual(judged({ text: SHORT, network: 'mastodon' }));
    expect(judged({ text: SHORT, kind: 'reply' }, mine).over).toBe(0);
  });

  test('a second limit that holds at the same time is corrected by itself', () => {
    const judgement = judged({ text: SHORT, network: 'bluesky' }, { network: 'bluesky', limit: 'also', value: 40 });
    expect(judgement.over).toBe(SHORT.length - 40);
    expect(found(judgement, 'fit/length')?.yours).toBe(true);
    expect(judgement.length.limit).toBe(FACTS.bluesky.limits.post.value);
  });
});

test('hashtags: one is too many where the user says so', () => {
  const text = `${SHORT} #ferry #holm`;
  expect(found(judged({ text }), 'fit/hashtags')).toBeUndefined();
  const tip = found(judged({ text }, { network: 'x', limit: 'hashtags', value: 1 }), 'fit/hashtags');
  expect(tip).toMatchObject({ yours: true, message: { params: expect.arrayContaining([1]) } });
});

test('the fold: the first sentence is held against the user’s number', () => {
  const mine = judged({ text: LONG, network: 'linkedin' }, { network: 'linkedin', limit: 'fold', value: 40 });
  expect(found(mine, 'fit/fold')?.yours).toBe(true);
  expect(found(judged({ text: LONG, network: 'linkedin' }), 'fit/fold')).toBeUndefined();
});

describe('the list of corrections', () => {
  test('changes the numbers named, marks them, and leaves all else as it is', () => {
    const corrections = fc.array(
      fc.record({
        network: fc.constantFrom(...NETWORK_IDS),
        limit: fc.constantFrom(...LIMITS),
        value: fc.integer({ min: 1, max: MOST_VALUE }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(corrections, (all) => {
        for (const id of NETWORK_IDS) {
          const after = new Map(limitsOf(corrected(FACTS[id], all)));
          for (const [limit, fact] of limitsOf(FACTS[id])) {
            const own = all.findLast((one) => one.network === id && one.limit === limit);
            expect(after.get(limit)).toEqual(
              own ? { ...fact, value: own.value, confidence: 'high', yours: true } : fact,
            );
          }
        }
      }),
    );
  });

  test('is worked out once, however often a draft is judged', () => {
    const { limits } = parseSettings({ limits: [{ network: 'x', limit: 'post', value: 300 }] });
    expect(ownFacts(limits)).toBe(ownFacts(limits));
  });

  test('holds each number once, and gives Parley’s back', () => {
    const one = withCorrection([], 'x', 'post', 300);
    const two = withCorrection(one, 'x', 'post', 400);
    expect(two).toEqual([{ network: 'x', limit: 'post', value: 400 }]);
    expect(withCorrection(two, 'x', 'post', null)).toEqual([]);
  });

  test('takes nothing that can be no limit', () => {
    for (const value of [0, -1, 1.5, MOST_VALUE + 1, '300', null])
      expect(parseSettings({ limits: [{ network: 'x', limit: 'post', value }] }).limits).toEqual([]);
  });
});

test.each([
  ['300', 300],
  [' 1 ', 1],
  ['1000000', MOST_VALUE],
  ['1000001', null],
  ['0', null],
  ['-5', null],
  ['2.5', null],
  ['1e3', null],
  ['', null],
])('“%s” typed is %s', (entry, value) => {
  expect(valueTyped(entry)).toBe(value);
});
