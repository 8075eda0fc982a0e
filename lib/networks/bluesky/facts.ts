import { countBluesky, countBlueskyBytes } from '../../text/count/bluesky.ts';
import { blueskyLinks } from '../../text/count/bluesky-links.ts';
import type { Fact, NetworkFacts } from '../facts.ts';

const post: Fact = {
  value: 300,
  unit: 'graphemes',
  source: 'atproto lexicons/app/bsky/feed/post.json @d6296a1 (maxGraphemes)',
  checked: '2026-11-22',
  confidence: 'high',
};

export const bluesky: NetworkFacts = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  limits: {
    post,
    reply: post,
    alt: {
      value: 2000,
      unit: 'characters',
      source: 'social-app src/lib/constants.ts @008fe5e',
      checked: '2026-11-22',
      confidence: 'high',
    },
  },
  alsoLimited: {
    limit: {
      value: 3000,
      unit: 'bytes',
      source: 'atproto lexicons/app/bsky/feed/post.json @d6296a1 (maxLength)',
      checked: '2026-11-22',
      confidence: 'high',
    },
    count: countBlueskyBytes,
  },
  count: countBluesky,
  autoLinks: blueskyLinks,
  fold: {
    value: 25,
    unit: 'lines',
    source: 'social-app src/lib/constants.ts @008fe5e (MAX_POST_LINES)',
    checked: '2026-11-22',
    confidence: 'high',
  },
  hashtags: {
    advise: {
      value: 2,
      unit: 'hashtags',
      source: 'a corpus of 1,082 posts, 1.75 on average',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  norms: { linksClickable: true, handle: 'domain', threads: true, markdown: false, contestsForbidden: false },
  waitsIn: 'notifications',
};
