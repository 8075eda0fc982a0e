/** A language that no rule covers: tone, thanks and reply are silent and say why; what the network asks for still holds. */
import { describe, expect, it } from 'vitest';
import { judge, makeJudge } from '../../lib/judge/judge.ts';
import type { JudgeSettings } from '../../lib/judge/judgement.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { digestOf } from '../../lib/rules/digest.ts';
import { RULES } from '../../lib/rules/index.ts';
import { phrases } from '../../lib/rules/kinds/phrases.ts';
import { AXES, type Draft } from '../../lib/rules/rule.ts';
import { readText } from '../../lib/text/read.ts';

const settings: JudgeSettings = { language: 'en', rulesOff: [], keep: [] };
const post = (text: string, more: Partial<Draft> = {}): Draft => ({ network: 'x', kind: 'post', text, ...more });
const rulesOf = (draft: Draft): string[] => judge(draft, settings).findings.map(({ rule }) => rule);

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  [
    'de',
    'Heute haben wir mit euch die alten Apfelbäume hinter der Schule geschnitten. Kommt vorbei und bringt eine Säge mit.',
  ],
  [
    'es',
    'Hoy hemos podado con vosotros los viejos manzanos que están detrás de la escuela. Venid con una sierra el domingo.',
  ],
  ['ja', '今日は学校の裏にある古いりんごの木をみなさんと一緒に剪定しました。のこぎりを持って来てください。'],
  ['ar', 'قمنا اليوم معكم بتقليم أشجار التفاح القديمة خلف المدرسة. تعالوا يوم الأحد وأحضروا معكم منشارا.'],
];

describe.each(TEXTS)('a draft in %s', (language, text) => {
  it('is known for what it is', () => expect(readText(text).language).toBe(language));

  it('has no score for tone, thanks and reply, with the reason', () => {
    const judgement = judge(post(text), settings);
    for (const axis of ['tone', 'thanks', 'reply'] as const)
      expect(judgement.axes[axis]).toEqual({ score: null, says: { key: 'axis_language' } });
    expect(judgement.notJudged).toEqual([{ what: language, why: { key: 'not_judged_language' } }]);
    expect(judgement).toMatchObject({ state: 'unjudged', verdict: { key: 'verdict_unjudged', params: ['X'] } });
    expect(judgement.axes.fit.score).toBe(100);
  });

  it('is neither said to be fine nor compared with what was asked', () => {
    const judgement = judge(post(text, { kind: 'reply', parent: { text } }), settings);
    expect(judgement.replyCheck).toBeUndefined();
    expect(judgement.axes.reply.score).toBeNull();
    expect(judgement.state).toBe('unjudged');
  });

  it('is measured by the network’s limit', () => {
    const judgement = judge(post(text, { limit: 20 }), settings);
    expect(judgement.state).toBe('over');
    expect(judgement.findings.map(({ rule }) => rule)).toContain('fit/length');
    expect(judgement.axes.fit.score).toBeLessThan(100);
  });

  it('is told about hashtags, pictures, links that pay and posts in the same words', () => {
    expect(rulesOf(post(`${text} #a1 #b2 #c3 #d4 #e5`))).toContain('fit/hashtags');
    expect(rulesOf(post(text, { media: [{ kind: 'image', alt: '' }] }))).toContain('fit/alt-text');
    expect(rulesOf(post(`${text} https://amzn.to/3AbCdEf`))).toContain('fit/affiliate');
    const past = { posts: [digestOf(readText(text), 'bluesky', 1)], replies: [] };
    expect(rulesOf(post(text, { past }))).toContain('fit/reuse');
  });

  it('gets no tip from a rule that can’t read it', () => {
    const covered = new Set(
      RULES.filter(({ languages }) => languages === 'any' || languages.includes(language)).map(({ id }) => id),
    );
    const busy = `${text} #a1 #b2 #c3 #d4 https://amzn.to/3AbCdEf 🔥🔥🔥🔥 SALE SALE!!!`;
    expect(rulesOf(post(busy)).filter((id) => !covered.has(id) || !id.startsWith('fit/'))).toEqual([]);
  });

  it('says nothing of habits that were counted in English', () => {
    expect(judge(post(text, { past: { posts: [], replies: [] } }), settings).notJudged).toHaveLength(1);
  });
});

describe('a text whose language can’t be told', () => {
  const text = 'Hurry, Leith!! 🔥 2026';

  it('is read in the language of the user', () => {
    expect(readText(text).language).toBe('und');
    expect(judge(post(text), settings).axes.tone.score).not.toBeNull();
    expect(judge(post(text), { ...settings, language: 'de' }).axes.tone).toEqual({
      score: null,
      says: { key: 'axis_language' },
    });
    expect(judge(post(text), { ...settings, language: 'de' }).notJudged[0]?.what).toBe('de');
  });

  it('an English draft is judged whatever the language of the user', () => {
    const draft = post('We cut the old apple trees behind the school with you today. Bring a saw on Sunday.');
    expect(judge(draft, { ...settings, language: 'ja' }).axes.tone.score).toBe(100);
  });
});

describe('a further language', () => {
  const german = phrases({
    id: 'tone/dringend',
    why: 'talk',
    source: 'a test',
    languages: ['de'],
    phrases: ['(nur|noch) heute', 'letzte chance', 'jetzt zugreifen'],
  });
  const both = makeJudge({
    rules: [...RULES, german],
    weights: { ...WEIGHTS, 'tone/dringend': { points: 14, cap: 28, because: 'a test' } },
    facts: FACTS,
  });

  it('is a rule with its phrases: its drafts then have a tone, and English is judged as before', () => {
    const text = 'Letzte Chance! Das gibt es nur heute bei uns, und es ist für alle da, die noch kommen.';
    const judgement = both(post(text), settings);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['tone/dringend', 'tone/dringend']);
    expect(judgement.axes.tone.score).toBe(100 - 14 - 7);
    expect(judgement.notJudged).toEqual([]);
    for (const axis of ['thanks', 'reply'] as const)
      expect(judgement.axes[axis]).toEqual({ score: null, says: { key: 'axis_language' } });
    const english = post('The last chance to see the otter is nur heute, as our German guest says.');
    expect(both(english, settings)).toEqual(judge(english, settings));
  });
});

describe('every rule', () => {
  it('says which languages it reads: primary codes, or any', () => {
    for (const { id, languages } of RULES) {
      if (languages === 'any') continue;
      expect(languages.length, id).toBeGreaterThan(0);
      for (const language of languages) expect(language, id).toMatch(/^[a-z]{2,3}$/);
    }
    expect(AXES.every((axis) => RULES.some((rule) => rule.axis === axis))).toBe(true);
  });
});
