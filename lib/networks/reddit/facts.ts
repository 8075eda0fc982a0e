import { countUtf16 } from '../../text/count/utf16.ts';
import type { Fact, NetworkFacts } from '../facts.ts';

const limit = (value: number, source: string): Fact => ({
  value,
  unit: 'characters',
  source: `${source}; communities set lower ones of their own`,
  checked: '2026-11-22',
  // Certain for the code of 2017, which is the last one that was published.
  confidence: 'medium',
});

/** A post has a title, which is counted by itself. Its field says the same, and wins where it says something else. */
export const title: Fact = limit(300, 'reddit-archive r2/lib/validator/validator.py (VTitle)');

export const reddit: NetworkFacts = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  limits: {
    post: limit(40_000, 'reddit-archive r2/models/link.py (SELFTEXT_MAX_LENGTH)'),
    reply: limit(10_000, 'reddit-archive r2/controllers/api.py (comment)'),
  },
  count: countUtf16,
  fold: {
    value: 6,
    unit: 'lines',
    source: 'a saved feed of July 2024: below the title 6 lines of the text are shown, 3 on a narrow screen',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 0,
      unit: 'hashtags',
      source: 'Reddit makes no link of a hashtag; at the beginning of a line # makes a heading',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  norms: { linksClickable: true, handle: 'prefixed', threads: false, markdown: true, contestsForbidden: false },
  waitsIn: 'notifications',
  gaps: ['account', 'pictures', 'posts'],
};
