import { countUtf16 } from '../../text/count/utf16.ts';
import type { NetworkFacts } from '../facts.ts';

export const instagram: NetworkFacts = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  limits: {
    post: {
      value: 2200,
      unit: 'characters',
      source:
        'Meta, IG User Media reference: "Maximum 2200 characters" (the unit is not stated, UTF-16 is the strictest)',
      checked: '2026-11-22',
      confidence: 'high',
    },
    reply: {
      value: 2200,
      unit: 'characters',
      source: 'GoHighLevel social planner API documentation',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  count: countUtf16,
  fold: {
    value: 125,
    unit: 'characters',
    source: 'Meta’s advice for the text of adverts (facebook.com/business/ads-guide); not published for captions',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 5,
      unit: 'hashtags',
      source: 'creators.instagram.com: three to five that fit, in the caption',
      checked: '2026-11-22',
      confidence: 'medium',
    },
    // The reference of the interface still says 30; the help page and A. Mosseri (2025-12-18) say 5.
    hard: {
      value: 5,
      unit: 'hashtags',
      source: 'help.instagram.com/351460621611097: "You can use up to 5 tags on a post"',
      checked: '2026-11-22',
      confidence: 'high',
    },
  },
  most: {
    mentions: {
      value: 20,
      unit: 'mentions',
      source: 'Meta, IG User Media reference, for programs that post: "20 @ tags"',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  // Meta tested clickable links for paying subscribers (2026-03); everybody else's stay words.
  norms: { linksClickable: false, handle: 'dotted', threads: false, markdown: false, contestsForbidden: false },
  waitsIn: 'posts',
  gaps: ['notifications', 'stories', 'alt'],
};
