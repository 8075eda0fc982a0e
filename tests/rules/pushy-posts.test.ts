/** Adverts, announcements and headline dumps get a tone tip, whichever network they are for. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/judge/judge.ts';
import { PUSHY_POSTS } from './pushy-posts.ts';

describe('pushy posts', () => {
  it.each(PUSHY_POSTS)('%s: %s', (network, text) => {
    const { tips } = judge({ network, kind: 'post', text }, { language: 'en', rulesOff: [], keep: [] });
    expect(tips.map(({ axis }) => axis)).toContain('tone');
  });
});
