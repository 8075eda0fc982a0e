/** Links and e-mail addresses as a reader sees them. (What X turns into a link differs: count/x-links.ts.) */
import { LinkifyIt, type Match } from 'linkify-it';
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

/** Each link and address holds one of these: the slashes of a scheme, an "@" inside, a dot before a letter. */
const MAY_LINK = /\/\/|@(?<=\S@)|\.(?=\p{L})/gu;
const SPACE = /\s/;
const NEXT_SPACE = /\s|$/g;

/** The stretches between spaces in which a link may stand: few, and no link has a space in it. */
function candidates(raw: string): Span[] {
  const found: Span[] = [];
  MAY_LINK.lastIndex = 0;
  for (let hit = MAY_LINK.exec(raw); hit; hit = MAY_LINK.exec(raw)) {
    let start = hit.index;
    while (start > 0 && !SPACE.test(raw.charAt(start - 1))) start--;
    NEXT_SPACE.lastIndex = hit.index;
    const end = NEXT_SPACE.exec(raw)?.index ?? raw.length;
    found.push({ start, end });
    MAY_LINK.lastIndex = end;
  }
  return found;
}

const SCHEME = /^https?:\/\//i;
/** Without one of these no further link stands in what follows a link. */
const MORE = /[./@]/;

/** What is a link in a stretch without spaces. */
const matchesIn = (stretch: string): readonly Match[] => {
  // A whole address: far quicker to see than where it might begin in the stretch.
  const whole = SCHEME.test(stretch) ? linkify.matchAtStart(stretch) : null;
  return whole && !MORE.test(stretch.slice(whole.lastIndex)) ? [whole] : (linkify.match(stretch) ?? []);
};

/** Links of a text, and the e-mail addresses, which are neither links nor words. Linear time. */
export function readLinks(raw: string): { links: Link[]; emails: Span[] } {
  const links: Link[] = [];
  const emails: Span[] = [];
  for (const candidate of candidates(raw)) {
    for (const match of matchesIn(raw.slice(candidate.start, candidate.end))) {
      const start = candidate.start + match.index;
      const end = candidate.start + match.lastIndex;
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
