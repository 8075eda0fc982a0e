import { countUtf16 } from '../../text/count/utf16.ts';
import type { NetworkFacts } from '../facts.ts';

export const tiktok: NetworkFacts = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  limits: {
    post: {
      value: 2200,
      unit: 'characters',
      source: 'developers.tiktok.com, Content Posting API, direct post: a video’s title has at most 2,200 UTF-16 runes',
      checked: '2026-11-22',
      confidence: 'high',
    },
    reply: {
      value: 150,
      unit: 'characters',
      source: 'GoHighLevel social planner documentation; no page by TikTok states it',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  count: countUtf16,
  fold: {
    value: 1,
    unit: 'lines',
    source: 'by habit the first line is what is seen of a caption; not published by TikTok',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 5,
      unit: 'hashtags',
      source: 'three to five are common advice; nothing by TikTok',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  norms: { linksClickable: false, handle: 'dotted', threads: false, markdown: false, contestsForbidden: false },
  waitsIn: 'inbox',
  gaps: ['ids', 'inbox', 'feed', 'studio'],
};
