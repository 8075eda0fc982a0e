/** Good answers are left alone: no tip about thanks or about the reply, and hardly a point lost. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { GOOD_FROM } from '../../lib/judge/weights.ts';
import { GOOD_REPLIES } from './good-replies.ts';

describe('good replies', () => {
  it.each(GOOD_REPLIES)('%j ← %j', (parent, text) => {
    const { axes, tips } = judge(
      { network: 'facebook', kind: 'reply', text, parent: { text: parent } },
      { language: 'en', rulesOff: [], keep: [] },
    );
    expect(tips.filter(({ axis }) => axis === 'reply' || axis === 'thanks').map(({ rule }) => rule)).toEqual([]);
    expect(axes.reply.score ?? 100).toBeGreaterThanOrEqual(GOOD_FROM);
    expect(axes.thanks.score ?? 100).toBeGreaterThanOrEqual(GOOD_FROM);
  });
});
