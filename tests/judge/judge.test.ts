import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { judge, makeJudge, whatIf, withFix } from '../../lib/judge/judge.ts';
import type { Judgement, JudgeSettings } from '../../lib/judge/judgement.ts';
import { pointsByRule, receiptOf, scoreOf } from '../../lib/judge/score.ts';
import { TIPS_FROM, WEIGHTS } from '../../lib/judge/weights.ts';
import { FACTS, NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { RULES } from '../../lib/rules/index.ts';
import { AXES, type Draft, type Finding, type Rule } from '../../lib/rules/rule.ts';
import { CASES } from '../rules/all-cases.ts';

// Thousands of judgements, on a machine that may be busy: time bears on nothing here.
vi.setConfig({ testTimeout: 120_000 });

const settings: JudgeSettings = { language: 'en', rulesOff: [], keep: [] };
const post = (text: string, more: Partial<Draft> = {}): Draft => ({ network: 'x', kind: 'post', text, ...more });
const PUSHY =
  "Don't miss out! Our revolutionary bottle keeps tea hot for 12 hours. Get yours now #Tea #Hot #Bottle #Sale";

const sums = (judgement: Judgement): void => {
  for (const axis of AXES) {
    const lines = judgement.receipt.filter((line) => line.axis === axis);
    const { score } = judgement.axes[axis];
    if (score === null) {
      expect(lines).toEqual([]);
      continue;
    }
    expect(lines.reduce((total, { points }) => total + points, 0)).toBe(score);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    expect(lines.every(({ points }) => Number.isInteger(points))).toBe(true);
  }
};

const finding = (rule: string, severity: Finding['severity'], at: number): Finding => ({
  rule,
  axis: 'tone',
  ranges: [[at, at + 1]],
  evidence: String(at),
  severity,
  message: { key: 'm' },
  reason: { key: 'r' },
  fixes: [],
  fingerprint: `${rule}|${at}`,
});

const weights = {
  small: { points: 7, cap: 14, because: '' },
  big: { points: 45, cap: 60, because: '' },
  once: { points: 30, cap: 30, because: '' },
  kind: { points: 11, cap: 15, because: '' },
};
const someFindings = fc.array(
  fc
    .tuple(fc.constantFrom('small', 'big', 'once', 'kind'), fc.nat(1000))
    .map(([rule, at]) => finding(rule, rule === 'kind' ? 'praise' : 'advise', at)),
  { maxLength: 14 },
);

describe('the receipt', () => {
  it('takes full points once, half twice, then no more, and says what the cap gives back', () => {
    const lines = receiptOf(
      'tone',
      [0, 1, 2, 3].map((at) => finding('big', 'advise', at)),
      weights,
    );
    expect(lines.map(({ kind, points }) => [kind, points])).toEqual([
      ['start', 100],
      ['finding', -45],
      ['repeat', -22],
      ['repeat', -22],
      ['repeat', 0],
      ['cap', 29],
    ]);
  });

  it('gives back by praise at most what was lost', () => {
    const lines = receiptOf('tone', [finding('small', 'advise', 0), finding('kind', 'praise', 1)], weights);
    expect(lines.map(({ kind, points }) => [kind, points])).toEqual([
      ['start', 100],
      ['finding', -7],
      ['praise', 11],
      ['praise-limit', -4],
    ]);
    expect(scoreOf(receiptOf('tone', [finding('kind', 'praise', 1)], weights), 'tone')).toBe(100);
  });

  it('sums exactly, between 0 and 100, in whatever order the findings come', () => {
    fc.assert(
      fc.property(someFindings, fc.infiniteStream(fc.nat()), (findings, stream) => {
        const score = scoreOf(receiptOf('tone', findings, weights), 'tone');
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const shuffled = findings
          .map((one) => ({ one, by: stream.next().value ?? 0 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(scoreOf(receiptOf('tone', shuffled, weights), 'tone')).toBe(score);
      }),
    );
  });

  it('never falls when a finding goes that is not praise', () => {
    fc.assert(
      fc.property(someFindings, fc.nat(), (findings, pick) => {
        const faults = findings.filter(({ severity }) => severity !== 'praise');
        const gone = faults[pick % Math.max(1, faults.length)];
        const rest = findings.filter((one) => one !== gone);
        expect(scoreOf(receiptOf('tone', rest, weights), 'tone')).toBeGreaterThanOrEqual(
          scoreOf(receiptOf('tone', findings, weights), 'tone'),
        );
      }),
    );
  });

  it('gives each rule’s points whatever the axis', () => {
    const points = pointsByRule(
      [finding('once', 'advise', 0), finding('once', 'advise', 1), finding('kind', 'praise', 2)],
      weights,
    );
    expect([...points]).toEqual([
      ['once', 30],
      ['kind', 11],
    ]);
  });
});

describe('a judgement', () => {
  const texts = Object.values(CASES).flatMap(({ flags, passes }) => [...flags, ...passes]);

  it('sums on every case of every rule', () => {
    for (const { text, draft } of texts) sums(judge(post(text, draft), settings));
  });

  it('is the same whatever the order of the rules', () => {
    const backwards = makeJudge({ rules: RULES.toReversed(), weights: WEIGHTS, facts: FACTS });
    for (const { text, draft } of texts) {
      const there = judge(post(text, draft), settings);
      const back = backwards(post(text, draft), settings);
      // The receipt lists rules as they come; everything else is equal.
      expect({ ...back, receipt: [] }).toEqual({ ...there, receipt: [] });
      expect(back.receipt).toHaveLength(there.receipt.length);
    }
  });

  it('never throws and always sums, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...NETWORK_IDS),
        fc.option(fc.string({ unit: 'binary', maxLength: 80 }), { nil: undefined }),
        (text, network, parent) => {
          const kind = parent === undefined ? 'post' : 'reply';
          const judgement = judge(
            post(text, { network, kind, ...(parent !== undefined && { parent: { text: parent } }) }),
            settings,
          );
          sums(judgement);
          expect(judgement.notJudged.filter(({ what }) => what.includes('/'))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes lone surrogates and phrases cut into pieces', () => {
    const piece = fc.constantFrom(
      "don't miss out",
      '\ud83d',
      '\udd25',
      '🔥',
      '! ',
      '\n',
      ' ',
      '#',
      '@a',
      'https://a.org',
      '"',
      '**',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const draft = post(pieces.join(''));
        const judgement = judge(draft, settings);
        sums(judgement);
        expect(judgement.notJudged.filter(({ what }) => what.includes('/'))).toEqual([]);
        for (const { ranges, fixes } of judgement.findings) {
          for (const [start, end] of ranges) expect(0 <= start && start < end && end <= draft.text.length).toBe(true);
          for (const fix of fixes) {
            if (!('edits' in fix)) continue;
            let last = 0;
            for (const edit of fix.edits) {
              expect(last <= edit.start && edit.start <= edit.end && edit.end <= draft.text.length).toBe(true);
              last = edit.end;
            }
            expect(withFix(draft, fix).text).not.toBe(draft.text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing before twelve characters', () => {
    const judgement = judge(post('Hurry! Sale'), settings);
    expect('Hurry! Sale'.length).toBeLessThan(TIPS_FROM);
    expect(judgement).toMatchObject({
      state: 'short',
      findings: [],
      tips: [],
      receipt: [],
      verdict: { key: 'verdict_short' },
    });
    expect(AXES.every((axis) => judgement.axes[axis].score === null)).toBe(true);
  });

  it('names a pushy post an advert, counts the changes, shows three tips of three rules', () => {
    const judgement = judge(post(PUSHY), settings);
    expect(judgement.state).toBe('tips');
    expect(judgement.verdict.key).toMatch(/^verdict_advert_[123]$/);
    expect(new Set(judgement.tips.map(({ rule }) => rule)).size).toBe(3);
  });

  it('counts honestly: so many tips removed win back more than half, one fewer does not', () => {
    for (const { text, draft } of texts) {
      const judgement = judge(post(text, draft), settings);
      const changes = Number(/_(\d)$/.exec(judgement.verdict.key)?.[1] ?? 0);
      if (changes === 0) continue;
      const missing = (k: number): number => {
        const keep = judgement.tips.slice(0, k);
        const rest = judgement.findings.filter((one) => !keep.includes(one));
        return AXES.filter((axis) => judgement.axes[axis].score !== null)
          .map((axis) => 100 - scoreOf(receiptOf(axis, rest, WEIGHTS), axis))
          .reduce((a, b) => a + b, 0);
      };
      expect(missing(changes) * 2).toBeLessThan(missing(0));
      expect(missing(changes - 1) * 2).toBeGreaterThanOrEqual(missing(0));
    }
  });

  it('isolates a rule that throws and says so', () => {
    const broken: Rule = {
      id: 'tone/broken',
      axis: 'tone',
      why: 'talk',
      source: 'test',
      languages: ['en'],
      check: () => {
        throw new Error('broken');
      },
    };
    const whole = judge(post(PUSHY), settings);
    const { notJudged, ...rest } = makeJudge({ rules: [...RULES, broken], weights: WEIGHTS, facts: FACTS })(
      post(PUSHY),
      settings,
    );
    expect(notJudged.map(({ what }) => what)).toEqual(['tone/broken']);
    expect(rest).toEqual({ ...whole, notJudged: undefined, ...rest });
    expect(rest.axes).toEqual(whole.axes);
  });

  it('judges limits, not manners, in a language that no rule covers', () => {
    const text =
      'Heute haben wir mit euch zusammen die alten Apfelbäume hinter der Schule geschnitten. NUR HEUTE ALLES BILLIG! Kommt vorbei und bringt eine Säge mit.';
    const judgement = judge(post(text, { limit: 40 }), settings);
    expect([judgement.axes.tone.score, judgement.axes.thanks.score, judgement.axes.reply.score]).toEqual([
      null,
      null,
      null,
    ]);
    expect(judgement.axes.tone.says.key).toBe('axis_language');
    expect(judgement.axes.fit.score).toBeLessThan(100);
    expect(judgement.notJudged.map(({ why }) => why.key)).toContain('not_judged_language');
    expect(judgement.state).toBe('over');
  });

  it('lets the user keep a wording, by fingerprint, and turn a rule off', () => {
    const before = judge(post(PUSHY), settings);
    const kept = before.findings.find(({ rule }) => rule === 'tone/urgency');
    const after = judge(post(`${PUSHY} 2026`), { ...settings, keep: [kept?.fingerprint ?? ''] });
    expect(after.findings.map(({ rule }) => rule)).not.toContain('tone/urgency');
    const off = judge(post(PUSHY), { ...settings, rulesOff: ['tone/hype'] });
    expect(off.findings.map(({ rule }) => rule)).not.toContain('tone/hype');
    expect(off.axes.tone.score).toBeGreaterThan(before.axes.tone.score ?? 100);
  });

  it('judges anew what a fix would make of it', () => {
    const before = judge(post(PUSHY), settings);
    const urgency = before.tips.find(({ rule }) => rule === 'tone/urgency');
    const fix = urgency?.fixes.find((one) => 'edits' in one);
    expect(fix).toBeDefined();
    if (!fix) return;
    expect(whatIf(post(PUSHY), settings, fix).axes.tone.score).toBeGreaterThan(before.axes.tone.score ?? 100);
    const thread = { parts: ['One.', PUSHY], index: 1 };
    const fixed = withFix(post(PUSHY, { thread }), fix);
    expect(fixed.thread?.parts).toEqual(['One.', fixed.text]);
  });

  it('measures length as the network does, and the page’s limit beats the table', () => {
    const text = 'The bench is back at Mill Cross. '.repeat(10);
    expect(judge(post(text), settings)).toMatchObject({
      state: 'over',
      over: 330 - 280,
      length: { used: 330, limit: 280 },
    });
    expect(judge(post(text, { limit: 25_000 }), settings)).toMatchObject({ over: 0, length: { limit: 25_000 } });
  });
});

describe('a very long text', () => {
  it('is judged in full, with the same findings a paragraph', () => {
    const paragraph = `${PUSHY}\n\nWHO IS THERE? "Buy now" 🔥🔥🔥🔥 (see https://mill.org/a) and @ana!!! `;
    const times = Math.ceil(200_000 / paragraph.length);
    const one = judge(post(paragraph.repeat(2), { network: 'facebook' }), settings);
    const many = judge(post(paragraph.repeat(times * 2), { network: 'facebook' }), settings);
    const hype = (judgement: Judgement): number => judgement.findings.filter(({ rule }) => rule === 'tone/hype').length;
    expect(hype(many)).toBe(hype(one) * times);
    sums(many);
    expect(many.tips).toHaveLength(3);
  });
});
