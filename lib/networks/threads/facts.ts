import { countThreads } from '../../text/count/threads.ts';
import type { Fact, NetworkFacts } from '../facts.ts';

const post: Fact = {
  value: 500,
  unit: 'characters',
  source: 'developers.facebook.com/documentation/threads/posts (14 April 2026): every emoji counts its UTF-8 bytes',
  checked: '2026-11-22',
  confidence: 'high',
};

export const threads: NetworkFacts = {
  id: 'threads',
  name: 'Threads',
  // threads.net leads to threads.com since 2026 (measured in public code, 2026-09-16).
  hosts: ['www.threads.com', 'www.threads.net'],
  limits: { post, reply: post },
  count: countThreads,
  fold: {
    value: 250,
    unit: 'characters',
    source: 'posttruncate.com: about 250 on a phone; not published by Meta',
    checked: '2026-11-22',
    confidence: 'low',
  },
  hashtags: {
    advise: {
      value: 1,
      unit: 'hashtags',
      source: 'A. Mosseri by the press, 2025-12: one topic a post',
      checked: '2026-11-22',
      confidence: 'medium',
    },
    hard: {
      value: 1,
      unit: 'hashtags',
      source: 'Ayrshare documentation: one topic tag a post',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  most: {
    links: {
      value: 5,
      unit: 'links',
      source:
        'developers.facebook.com/documentation/threads, text attachments (2 July 2026), for programs that post: refused since 2025-12-22',
      checked: '2026-11-22',
      confidence: 'medium',
    },
  },
  norms: { linksClickable: true, handle: 'dotted', threads: true, markdown: false, contestsForbidden: false },
  waitsIn: 'posts',
  gaps: ['activity', 'aim', 'cold', 'pictures', 'sent'],
};
