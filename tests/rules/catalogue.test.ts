/** The catalogue is whole: for every rule its cases, its weight with a reason, its words. Names what is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MANNERS } from '../../lib/judge/verdict.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { RULES } from '../../lib/rules/index.ts';
import { ruleKey } from '../../lib/rules/kinds/head.ts';
import { AXES } from '../../lib/rules/rule.ts';
import { expandPhrase } from '../../lib/text/phrases.ts';
import { CASES } from './all-cases.ts';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const folder = new URL('../../lib/rules/', import.meta.url);
/** A rule is a file with a cases file beside it, or one that the catalogue names; the rest are helpers. */
const casesFiles = AXES.flatMap((axis) =>
  readdirSync(new URL(`${axis}/`, folder))
    .filter((name) => name.endsWith('.cases.ts'))
    .map((name) => `${axis}/${name.slice(0, -'.cases.ts'.length)}`),
);

/** The headline of a rule is one message, or a plural. */
const has = (key: string): boolean => key in messages || (`${key}_one` in messages && `${key}_other` in messages);

describe('the catalogue', () => {
  it('lists every rule that has cases, once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(casesFiles.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no weight and no manner for a rule that is gone', () => {
    const ids = RULES.map(({ id }) => id);
    expect([...Object.keys(WEIGHTS), ...Object.keys(MANNERS)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s lacks nothing', (id, rule) => {
    const cases = CASES[id];
    const weight = WEIGHTS[id];
    const key = ruleKey(id);
    const lacks = [
      !readdirSync(new URL(`${rule.axis}/`, folder)).includes(`${id.split('/')[1]}.ts`) && 'a file named like its id',
      !cases && 'a cases file',
      cases && cases.flags.length < 3 && 'three texts that it flags',
      cases && cases.passes.length < 5 && 'five near misses',
      cases?.passes.some(({ because }) => because.trim() === '') && 'a reason for each near miss',
      !weight && 'a weight',
      weight && weight.because.trim() === '' && 'a reason for its weight',
      weight && !Number.isInteger(weight.points) && 'whole points',
      weight && !Number.isInteger(weight.cap) && 'a whole cap',
      weight && weight.cap < weight.points && 'a cap that lets one finding count in full',
      rule.source.trim() === '' && 'a source',
      !Object.isFrozen(rule) && 'being frozen',
      ...[key, `${key}_title`, `${key}_reason`].map((one) => !has(one) && `the message ${one}`),
      !has(`why_${rule.why.replaceAll('-', '_')}`) && `the message why_${rule.why.replaceAll('-', '_')}`,
    ].filter((lack) => typeof lack === 'string');
    expect(lacks).toEqual([]);
  });

  it('has phrases that can be read, in lower case with straight apostrophes', () => {
    for (const { phrases = [] } of RULES) {
      for (const phrase of phrases) {
        expect(expandPhrase(phrase).length, phrase).toBeGreaterThan(0);
        expect(phrase).toBe(phrase.toLowerCase());
        expect(phrase).not.toMatch(/[’‘]/);
      }
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});
