import { countUtf16 } from '../../text/count/utf16.ts';
import type { NetworkFacts } from '../facts.ts';

export const facebook: NetworkFacts = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com'],
  limits: {
    post: {
      value: 63206,
      unit: 'characters',
      source: 'a Facebook engineer, November 2011 (blog404.com 2011-12-03); no page by Meta states it',
      checked: '2026-11-22',
      confidence: 'low',
    },
    reply: {
      value: 8000,
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
    source: 'boldlytype 2026, socialk.it: 110 to 125 on a phone, 480 on a desktop; not published by Meta',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 1,
      unit: 'hashtags',
      source: 'TrackMaven 2016',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  norms: { linksClickable: true, handle: 'entity', threads: false, markdown: false, contestsForbidden: false },
  waitsIn: 'notifications',
};
