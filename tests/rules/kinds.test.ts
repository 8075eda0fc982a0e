/** The builders, with small rules of their own. */
import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../lib/judge/judge.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { Head } from '../../lib/rules/kinds/head.ts';
import { holding, pattern, startingWith } from '../../lib/rules/kinds/pattern.ts';
import { phrases } from '../../lib/rules/kinds/phrases.ts';
import { followedBy, negated, precededBy } from '../../lib/rules/kinds/spot.ts';
import type { Rule } from '../../lib/rules/rule.ts';

const head: Head = { id: 'tone/test', why: 'talk', source: 'test' };

const found = (rule: Rule, text: string): (string | undefined)[] =>
  makeJudge({ rules: [rule], weights: {}, facts: FACTS })(
    { network: 'x', kind: 'post', text },
    { language: 'en', rulesOff: [], keep: [] },
  ).findings.map(({ evidence }) => evidence);

describe('phrases', () => {
  const rule = phrases({ ...head, phrases: ['big sale'], unless: [negated, precededBy('boot'), followedBy('sign')] });

  it('finds each place, as written', () => {
    expect(found(rule, 'The Big Sale is here, a big  sale it is.')).toEqual(['Big Sale', 'big sale']);
  });

  it('passes quotes and exceptions before and after', () => {
    expect(found(rule, 'They said “big sale” to us.')).toEqual([]);
    expect(found(rule, 'It is not a big sale at all.')).toEqual([]);
    expect(found(rule, 'A boot big sale, a big sale sign.')).toEqual([]);
    expect(found(phrases({ ...head, phrases: ['big sale'], quotesToo: true }), 'They said “big sale” to us.')).toEqual([
      'big sale',
    ]);
  });
});

describe('pattern', () => {
  it('runs only with its trigger, and never inside a link', () => {
    const rule = pattern({ ...head, find: [holding(['~'], /~\w+~|x/g)] });
    expect(found(rule, 'x marks the spot on the map')).toEqual([]);
    expect(found(rule, 'It is ~so~ good: https://mill.org/~a~')).toEqual(['~so~']);
  });

  it('or begins with one of the words, whatever their capitals', () => {
    const rule = pattern({ ...head, find: [startingWith('call ring', /\w+ \d+(?: ring \d)?/y)] });
    expect(found(rule, 'Call 100 ring 2, ring 3, recall 4, call x/https://mill.org/ 5')).toEqual([
      'Call 100 ring 2',
      'ring 3',
    ]);
    expect(found(rule, 'See https://mill.org/call 7')).toEqual([]);
  });

  it('reports what several expressions find once, the first of what overlaps', () => {
    const rule = pattern({ ...head, find: [startingWith('b', /b c/y), holding(['a'], /a b|d\b/g)] });
    expect(found(rule, 'it goes on like this: a b c d')).toEqual(['a b', 'd']);
  });
});
