/** Rules that go by facts, on a network that is not there yet: links can't be clicked, five hashtags are the most. */
import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../lib/judge/judge.ts';
import { WEIGHTS } from '../../lib/judge/weights.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import type { NetworkFacts } from '../../lib/networks/facts.ts';
import { RULES } from '../../lib/rules/index.ts';

const { facebook } = FACTS;
const pictures: NetworkFacts = {
  ...facebook,
  name: 'Pictures',
  hashtags: {
    advise: { ...facebook.hashtags.advise, value: 3 },
    hard: { ...facebook.hashtags.advise, value: 5, confidence: 'high' },
  },
  norms: { ...facebook.norms, linksClickable: false },
};
const judgeThere = makeJudge({ rules: RULES, weights: WEIGHTS, facts: { ...FACTS, facebook: pictures } });

const found = (text: string) =>
  judgeThere({ network: 'facebook', kind: 'post', text }, { language: 'en', rulesOff: [], keep: [] })
    .findings.filter(({ axis }) => axis === 'fit')
    .map(({ rule, severity, message }) => [rule, severity, message.key]);

describe('where links can’t be clicked', () => {
  it('says so, whatever the address looks like', () => {
    const dead = [['fit/dead-link', 'advise', 'fit_dead_link']];
    expect(found('The map of all benches: https://mill.example/map')).toEqual(dead);
    expect(found('The map of all benches: millstreet.org/map')).toEqual(dead);
    expect(found('We have left Booking.com for good.')).toEqual([]);
  });

  it('takes “link in bio” as it is meant', () => {
    expect(found('Which pattern would you weave first? Link in bio.')).toEqual([]);
  });
});

describe('where hashtags have a limit', () => {
  it('tips from the usual number on, warns above the limit', () => {
    expect(found('Eleven nests #A1a #B1b #C1c')).toEqual([]);
    expect(found('Eleven nests #A1a #B1b #C1c #D1d')).toEqual([['fit/hashtags', 'advise', 'fit_hashtags']]);
    expect(found('Eleven nests #A1a #B1b #C1c #D1d #E1e #F1f')).toEqual([
      ['fit/hashtags', 'warn', 'fit_hashtags_hard'],
    ]);
  });
});

describe('what a network makes a link of', () => {
  const links = (id: 'x' | 'bluesky' | 'mastodon', text: string): string[] =>
    (FACTS[id].autoLinks?.(text) ?? []).map(({ start, end }) => text.slice(start, end));
  const text = 'setup.py, (mill.org/map) a-b.org end.Next www.mill.org https://mill.org/x';

  it('is its own affair', () => {
    expect(links('x', text)).toEqual([
      'setup.py',
      'mill.org/map',
      'a-b.org',
      'end.Next',
      'www.mill.org',
      'https://mill.org/x',
    ]);
    expect(links('bluesky', text)).toEqual(['setup.py,', 'mill.org/map)', 'www.mill.org', 'https://mill.org/x']);
    expect(links('mastodon', text)).toEqual(['https://mill.org/x']);
  });
});
