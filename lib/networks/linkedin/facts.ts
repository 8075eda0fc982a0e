import { countUtf16 } from '../../text/count/utf16.ts';
import type { NetworkFacts } from '../facts.ts';

export const linkedin: NetworkFacts = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  limits: {
    post: {
      value: 3000,
      unit: 'characters',
      source: 'linkedin.com/help/linkedin/answer/a528176 (the value; the unit is not stated, UTF-16 is the strictest)',
      checked: '2026-11-22',
      confidence: 'medium',
    },
    reply: {
      value: 1250,
      unit: 'characters',
      source: 'Publora, AuthoredUp 2026-08; others say 1,500 or 3,000',
      checked: '2026-11-22',
      confidence: 'medium',
    },
    alt: {
      value: 4086,
      unit: 'characters',
      source: 'learn.microsoft.com, LinkedIn Images API (recommended: under 120)',
      checked: '2026-11-22',
      confidence: 'high',
    },
  },
  count: countUtf16,
  fold: {
    value: 140,
    unit: 'characters',
    source: 'AuthoredUp 2026-08-11: about three lines, 140 on a phone and 210 on a desktop; not published by LinkedIn',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 5,
      unit: 'hashtags',
      source: 'L. Lorenzetti, LinkedIn, by Buffer: three to five at most, none needed',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  norms: { linksClickable: true, handle: 'entity', threads: false, markdown: false, contestsForbidden: true },
  waitsIn: 'notifications',
};
