import { countX } from '../../text/count/x.ts';
import { xLinks } from '../../text/count/x-links.ts';
import type { Fact, NetworkFacts } from '../facts.ts';

/** X Premium has more; the page's own limit, or its enabled send button, beats this one. */
const post: Fact = {
  value: 280,
  unit: 'weighted characters',
  source: 'docs.x.com/fundamentals/counting-characters; twitter-text config/v3.json',
  checked: '2026-11-22',
  confidence: 'high',
};

export const x: NetworkFacts = {
  id: 'x',
  name: 'X',
  hosts: ['x.com'],
  limits: {
    post,
    reply: post,
    alt: {
      value: 1000,
      unit: 'characters',
      source: 'X API /2/media/metadata, by third-party documentation',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  count: countX,
  autoLinks: xLinks,
  fold: {
    value: 280,
    unit: 'characters',
    source: 'Twitter Blue announcement of 2023-02-09: longer posts show 280 and "Show more"',
    checked: '2026-11-22',
    confidence: 'high',
  },
  hashtags: {
    advise: {
      value: 2,
      unit: 'hashtags',
      source: 'TrackMaven 2016, 65,000 posts: one works best',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  norms: { linksClickable: true, handle: 'plain', threads: true, markdown: false, contestsForbidden: false },
  waitsIn: 'notifications',
};
