/** Every rule against its own cases: it flags these words, fixes them so that the text reads right, and lets the rest pass. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import type { Case } from '../../lib/rules/cases.ts';
import { RULES } from '../../lib/rules/index.ts';
import { applyEdits } from '../../lib/rules/kinds/edits.ts';
import type { Draft, Finding } from '../../lib/rules/rule.ts';
import { CASES } from './all-cases.ts';

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

const draftOf = ({ text, draft }: Case): Draft => ({ network: 'x', kind: 'post', ...draft, text });

const findings = (id: string, one: Case): readonly Finding[] =>
  judge(draftOf(one), { language: 'en', rulesOff: [], keep: [] })
    .findings.filter(({ rule }) => rule === id)
    .toSorted((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));

const wordsOf = (found: Finding, text: string): string =>
  found.ranges.map(([start, end]) => text.slice(start, end)).join(' … ');

const keysOf = (found: Finding): string[] =>
  [found.message, found.reason, ...found.fixes.map(({ label }) => label)].flatMap(({ key, count }) =>
    count === undefined ? [key] : [`${key}_one`, `${key}_other`],
  );

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const { flags = [], passes = [] } = CASES[id] ?? {};

  it.each(flags.map((flag) => [flag.text, flag] as const))('flags %j', (text, flag) => {
    const found = findings(id, flag);
    expect(found.map((one) => wordsOf(one, text))).toEqual(flag.words);
    expect(found.flatMap(keysOf).filter((key) => !(key in messages))).toEqual([]);
    const fix = found[0]?.fixes[0];
    const fixed = fix && 'edits' in fix ? applyEdits(text, fix.edits) : undefined;
    expect(fixed).toBe(flag.fixed);
  });

  it.each(flags.map((flag) => [flag.text, flag] as const))('is content with its own fix of %j', (text, flag) => {
    const [first, ...rest] = findings(id, flag);
    for (const fix of first?.fixes ?? []) {
      if (!('edits' in fix)) continue;
      const after = findings(id, { ...flag, text: applyEdits(text, fix.edits) });
      expect(after.length).toBeLessThanOrEqual(rest.length);
    }
  });

  it.each(passes.map((pass) => [pass.text, pass] as const))('passes %j', (text, pass) => {
    expect(findings(id, pass).map((one) => wordsOf(one, text))).toEqual([]);
  });
});
