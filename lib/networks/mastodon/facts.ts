import { countMastodon } from '../../text/count/mastodon.ts';
import { xLinks } from '../../text/count/x-links.ts';
import type { Fact, NetworkFacts } from '../facts.ts';

/** The default; an instance may set its own, which the page states. */
const post: Fact = {
  value: 500,
  unit: 'graphemes',
  source: 'mastodon app/validators/status_length_validator.rb @a6a94c2 (MAX_CHARS)',
  checked: '2026-11-22',
  confidence: 'high',
};

export const mastodon: NetworkFacts = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  limits: {
    post,
    reply: post,
    alt: {
      value: 1500,
      unit: 'characters',
      source: 'mastodon app/models/media_attachment.rb',
      checked: '2026-11-22',
      confidence: 'high',
    },
  },
  count: (text, options) => countMastodon(text, options?.contentWarning),
  // app/lib/text_formatter.rb: twitter-text's rules with extract_url_without_protocol off.
  autoLinks: (text) => xLinks(text).filter(({ scheme }) => scheme),
  fold: {
    value: 32,
    unit: 'lines',
    source: 'mastodon components/status_content.jsx: 706 px of 22 px lines',
    checked: '2026-11-22',
    confidence: 'high',
  },
  hashtags: {
    advise: {
      value: 4,
      unit: 'hashtags',
      source: 'community habit: tags are how posts are found',
      checked: '2026-11-22',
      confidence: 'low',
    },
  },
  // Its composer has no thread parts, but people number their own replies, and nobody minds.
  norms: { linksClickable: true, handle: 'federated', threads: true, markdown: false, contestsForbidden: false },
  waitsIn: 'notifications',
  gaps: ['clients', 'elk'],
};
