/** Links and e-mail addresses as a reader sees them. (What X turns into a link differs: count/x-links.ts.) */
import { LinkifyIt } from 'linkify-it';
import type { Link, Span } from './text.ts';
import { TLDS } from './tlds.ts';

const linkify = new LinkifyIt({ fuzzyLink: true, tlds: [...TLDS] }).add('ftp:').add('//');

/** Top-level domains that are file extensions too: "README.md" is a file unless a path or "www." says otherwise. */
const FILE_LIKE = /^[^/?#]*\.(?:ai|app|cab|md|mov|pl|ps|py|rs|sh|so|zip)$/i;

/** "the end.Next we…": a full stop without its space, not a host. */
const MISSED_SPACE = /[\p{Ll}\d]\.\p{Lu}\p{Ll}+$/u;

/** Addresses typed without a scheme that are more likely something else. */
const notMeant = (typed: string): boolean =>
  (FILE_LIKE.test(typed) && !/^www\./i.test(typed)) || MISSED_SPACE.test(typed);

/** No link has a space in it, and most of what stands between two spaces has none of these marks inside. */
const BETWEEN_SPACES = /\S+/g;
const MAY_LINK = /[.:@]./s;

/** Links of a text, and the e-mail addresses, which are neither links nor words. Linear time. */
export function readLinks(raw: string): { links: Link[]; emails: Span[] } {
  const links: Link[] = [];
  const emails: Span[] = [];
  for (const candidate of raw.matchAll(BETWEEN_SPACES)) {
    if (!MAY_LINK.test(candidate[0])) continue;
    for (const match of linkify.match(candidate[0]) ?? []) {
      const start = candidate.index + match.index;
      const end = candidate.index + match.lastIndex;
      const { schema, raw: typed } = match;
      if (schema === 'mailto:') emails.push({ start, end });
      else if (schema || !notMeant(typed)) {
        const url = schema ? match.url : `https://${typed}`;
        links.push({ start, end, url, host: hostOf(url), scheme: schema !== '' });
      }
    }
  }
  return { links, emails };
}

const hostOf = (url: string): string => /^[^/]*\/\/(?:www\.)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
