/** Nothing above a note may fire on tone in ordinary posts, whichever network they are for. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { GOOD_FROM } from '../../lib/judge/weights.ts';
import { NETWORK_IDS } from '../../lib/networks/all-facts.ts';
import { CALM_POSTS } from './calm-posts.ts';

const SETTINGS = { language: 'en', rulesOff: [], keep: [] };

describe('ordinary posts', () => {
  it('are at least 150, for every network', () => {
    expect(CALM_POSTS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CALM_POSTS.map(([network]) => network))).toEqual(new Set(NETWORK_IDS));
  });

  it.each(CALM_POSTS)('%s: %s', (network, text) => {
    const { findings, axes } = judge({ network, kind: 'post', text }, SETTINGS);
    const tone = findings.filter(
      ({ axis, severity }) => axis === 'tone' && severity !== 'note' && severity !== 'praise',
    );
    expect(tone.map(({ rule, evidence }) => [rule, evidence])).toEqual([]);
    expect(axes.tone.score ?? 100).toBeGreaterThanOrEqual(GOOD_FROM);
  });
});
