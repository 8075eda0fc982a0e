/** Links and e-mail addresses as a reader sees them. (What X turns into a link differs: count/x-links.ts.) */
import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import type { Link, Span } from './text.ts';

const linkify = new LinkifyIt({ fuzzyLink: true, tlds }).add('ftp:').add('//');

/** Top-level domains that are file extensions too: "README.md" is a file unless a path or "www." says otherwise. */
const FILE_LIKE = /^[^/?#]*\.(?:ai|app|cab|md|mov|pl|ps|py|rs|sh|so|zip)$/i;

/** "the end.Next we…": a full stop without its space, not a host. */
const MISSED_SPACE = /[\p{Ll}\d]\.\p{Lu}\p{Ll}+$/u;

/** Addresses typed without a scheme that are more likely something else. */
const notMeant = (typed: string): boolean =>
  (FILE_LIKE.test(typed) && !/^www\./i.test(typed)) || MISSED_SPACE.test(typed);

/** Links of a text, and the e-mail addresses, which are neither links nor words. Linear time. */
export function readLinks(raw: string): { links: Link[]; emails: Span[] } {
  const links: Link[] = [];
  const emails: Span[] = [];
  for (const { schema, index: start, lastIndex: end, raw: typed, url } of linkify.match(raw) ?? []) {
    if (schema === 'mailto:') emails.push({ start, end });
    else if (schema || !notMeant(typed)) {
      const host = /^[^/]*\/\/(?:www\.)?([^/?#:]*)/i.exec(url)?.[1] ?? '';
      links.push({
        start,
        end,
        url: schema ? url : `https://${typed}`,
        host: host.toLowerCase(),
        scheme: schema !== '',
      });
    }
  }
  return { links, emails };
}
