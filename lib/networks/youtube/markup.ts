/** Marks of YouTube's pages that composers and readers both find them by (facts/dom.md §10). */
import type { Person } from '../comments.ts';
import type { Candidate } from '../network.ts';
import { pick } from '../reading.ts';
import { addressOn, cleanName, decoded, nameOf } from '../written.ts';

export const WATCH_HOST = 'www.youtube.com';
export const STUDIO_HOST = 'studio.youtube.com';

/** A comment below a video, by its element or by what it is built of. Pages that were left stay in the document, hidden. */
const BY_BUILD = ':has(> #body > #main):has(#author-text):not(ytcp-app *)';
export const COMMENTS: readonly Candidate[] = [
  {
    name: 'element',
    selector: ':is(ytd-comment-view-model,ytd-comment-renderer):not([hidden] *)',
    checked: '2026-08',
  },
  { name: 'body and author', selector: `${BY_BUILD}:not([hidden] *)`, checked: '2026-08' },
];
export const COMMENT = `:is(ytd-comment-view-model,ytd-comment-renderer,${BY_BUILD}):not([hidden] *)`;
/** A comment and what hangs below it; since 2026-09 every answer has one of its own, one inside the other. */
export const THREAD = 'ytd-comment-thread-renderer';
export const SUB_THREAD = 'yt-sub-thread';

/** In Studio: by its element, or by its place in a thread and among the answers. */
const BY_PLACE = '#comment.ytcp-comment-thread,[is-reply].ytcp-comment-replies';
export const STUDIO_COMMENTS: readonly Candidate[] = [
  { name: 'element', selector: 'ytcp-comment:not([hidden] *)', checked: '2026-10' },
  { name: 'place', selector: `:is(${BY_PLACE}):not([hidden] *)`, checked: '2026-10' },
];
export const STUDIO_COMMENT = `:is(ytcp-comment,${BY_PLACE}):not([hidden] *)`;
export const STUDIO_THREAD = 'ytcp-comment-thread';

export const TEXT: readonly Candidate[] = [
  { name: 'id', selector: '#content-text', checked: '2026-08' },
  {
    name: 'in the expander',
    selector: 'ytd-expander yt-attributed-string,ytcp-comment-expander yt-formatted-string',
    checked: '2026-08',
  },
];

/** Whoever owns the channel has a badge in place of the name; the name's own link stays, hidden. */
export const AUTHOR: readonly Candidate[] = [
  { name: 'name', selector: 'a#author-text[href],#metadata a#name[href]:not([hidden])', checked: '2026-08' },
  {
    name: 'badge',
    selector: ':is(ytd-author-comment-badge-renderer,ytcp-author-comment-badge) a[href]',
    checked: '2026-08',
  },
  { name: 'heading', selector: ':is(h3,#header-author,#metadata) a[href*="/@"]', checked: '2026-08' },
];

const HANDLE = /^@([\p{L}\p{M}\p{N}._·-]{2,100})$/u;

/** A channel's handle, as its address or the words of its link say it: "@ana.rivas" is "ana.rivas". */
export function handleAt(link: Element): string | null {
  const path = decoded(addressOn(WATCH_HOST, link.getAttribute('href'))?.pathname ?? '') ?? '';
  const inPath = HANDLE.exec(path.slice(1))?.[1];
  if (inPath) return inPath;
  // Mentions lead to "/channel/UC…": their words hold the handle.
  const channel = /^\/channel\/(UC[\w-]{10,40})$/.exec(path)?.[1];
  return channel ? (HANDLE.exec(nameOf(link))?.[1] ?? `channel/${channel}`) : null;
}

export function personAt(link: Element | null): Person | null {
  const handle = link && handleAt(link);
  return handle ? { name: nameOf(link), handle } : null;
}

/** A handle that stands in a text or in the description of a picture; null where that is anything else. */
export const handleIn = (text: string | null | undefined): string | null =>
  HANDLE.exec(cleanName(text ?? ''))?.[1] ?? null;

export const authorOf = (comment: Element): Person | null => personAt(pick(comment, AUTHOR));
