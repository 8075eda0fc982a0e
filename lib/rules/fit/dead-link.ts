import type { Link } from '../../text/text.ts';
import { TLDS } from '../../text/tlds.ts';
import { finding, fixLabel, type Head, prompt, rule } from '../kinds/head.ts';
import { anyWithin } from '../kinds/within.ts';
import type { Fix, RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/dead-link',
  why: 'fit',
  source:
    'mastodon app/lib/text_formatter.rb (no link without https://), atproto detection.ts (no hyphen without it), twitter-text',
  languages: 'any',
  applies: ({ facts }) => facts.autoLinks !== undefined || !facts.norms.linksClickable,
};

/** No domain of the internet, so nobody's slip of the pen: examples, and what `fit/private-link` speaks of. */
const RESERVED = /^[^.]*$|\.(?:\d+|example|test|local|localhost|internal|lan|intranet|invalid)$/;

/**
 * With its scheme, an address whose ending nobody knows. Without it, one that is given, not named as a firm
 * ("Booking.com"): it has a path or "www.", or something points at it.
 */
const mayBeDead = ({ raw }: ReadDraft['text'], { start, end, scheme, host }: Link): boolean =>
  scheme
    ? !TLDS.has(host.slice(host.lastIndexOf('.') + 1)) && !RESERVED.test(host)
    : /^www\.|\/[^/]/i.test(raw.slice(start, end)) ||
      /(?:[:→➡👉]\ufe0f?|^|\n)\s{0,8}$/u.test(raw.slice(Math.max(0, start - 8), start));

const check = (draft: ReadDraft): RawFinding[] => {
  const { text, facts } = draft;
  const { linksClickable } = facts.norms;
  const doubtful = text.links.filter((link) => (link.scheme && !linksClickable) || mayBeDead(text, link));
  if (doubtful.length === 0) return [];
  const live = linksClickable ? (facts.autoLinks?.(text.raw) ?? []) : [];
  const fixFor = ({ start, scheme }: Link): Fix => {
    if (!linksClickable) return prompt(head, 'where');
    // With its scheme, only a wrong ending ("mill.ogr") keeps it from being one.
    if (scheme) return prompt(head, 'check');
    return { label: fixLabel(head, 'scheme'), edits: [{ start, end: start, text: 'https://' }] };
  };
  return doubtful
    .filter(({ start, end }) => !anyWithin(live, start, end))
    .map((link) => finding(head, draft, [[link.start, link.end]], [fixFor(link)], [facts.name]));
};

export default rule(head, { check });
