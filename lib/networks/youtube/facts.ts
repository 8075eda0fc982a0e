import { countUtf16 } from '../../text/count/utf16.ts';
import type { NetworkFacts } from '../facts.ts';

/** The watch pages with their comments, community posts and notifications; and Studio, where channels answer comments. */
export const youtube: NetworkFacts = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'studio.youtube.com'],
  limits: {
    post: {
      value: 7700,
      unit: 'characters',
      source: 'lettercounter.org 2026, of community posts: "7,700+"; YouTube states no number',
      checked: '2026-11-22',
      confidence: 'low',
    },
    reply: {
      value: 10000,
      unit: 'characters',
      source:
        'typecount.com 2026-01, GoHighLevel documentation; the API has an error commentTextTooLong without a number',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  count: countUtf16,
  fold: {
    value: 288,
    unit: 'characters',
    source: 'lettercounter.org, typecount.com 2026: community posts; not published by YouTube',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    // "Too many are all ignored": sources disagree whether that is from 16 or from 61 on, so nothing is refused here.
    advise: {
      value: 15,
      unit: 'hashtags',
      source: 'YouTube ignores all hashtags where there are too many: more than 15, or more than 60; sources disagree',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  norms: { linksClickable: true, handle: 'dotted', threads: false, markdown: false, contestsForbidden: false },
  waitsIn: 'notifications',
};
