/** The forty drafts, as the judge takes them: the coach's sentence and the first tip. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import type { Judgement } from '../../lib/judge/judgement.ts';
import { type Expected, FORTY } from './forty-posts.ts';

/** What the verdict's key says, its number of changes aside. */
const saidBy = ({ verdict: { key } }: Judgement): Expected | string =>
  ({ plain: 'fine', open_question: 'open-question' })[key.replace('verdict_', '')] ??
  key.replace('verdict_', '').replace(/_(?:\d|more)$/, '');

describe('forty drafts', () => {
  it('are forty', () => expect(FORTY.length).toBe(40));

  it.each(FORTY.map((one) => [one.name, one] as const))('%s', (_, { draft, verdict, tip }) => {
    const judgement = judge(draft, { language: 'en', rulesOff: [], keep: [] });
    expect({ verdict: saidBy(judgement), tip: judgement.tips[0]?.rule ?? null }).toEqual({ verdict, tip });
  });
});
