/** What LinkedIn's two front-ends show alike in composers and lists: comments, posts and their words (facts/dom.md §3). */
import { closest } from '../dom.ts';
import type { Candidate } from '../network.ts';
import { addressOn, decoded } from '../written.ts';

export const HOST = 'www.linkedin.com';

const either = (candidates: readonly Candidate[]): string => candidates.map(({ selector }) => selector).join();

/** The nearest match of the first candidate that has one. */
const around =
  (candidates: readonly Candidate[]) =>
  (element: Element): HTMLElement | null => {
    for (const { selector } of candidates) {
      const found = closest(element, selector);
      if (found) return found;
    }
    return null;
  };

/** The same node twice, one in the other, for a comment that begins a thread. */
export const SDUI_COMMENTS: readonly Candidate[] = [
  { name: 'comment', selector: '[componentkey^="replaceableComment_urn:li:comment:("]', checked: '2026-07' },
  { name: 'id', selector: '[id^="replaceableComment_urn:li:comment:("]', checked: '2026-07' },
  {
    name: 'comment reference',
    selector: '[componentkey^="CommentComponentReference_urn:li:comment:("]',
    checked: '2026-07',
  },
];
export const SDUI_COMMENT = either(SDUI_COMMENTS);
const SDUI_POSTS: readonly Candidate[] = [
  {
    name: 'list item or page',
    selector: '[role="listitem"][componentkey],div[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
    checked: '2026-07',
  },
  { name: 'above its comments', selector: ':has(> [componentkey$="-replaceableCommentTools"])', checked: '2026-07' },
];
export const sduiPost = around(SDUI_POSTS);

export const EMBER_COMMENTS: readonly Candidate[] = [
  { name: 'comment', selector: 'article.comments-comment-entity', checked: '2026-07' },
  { name: 'id', selector: 'article[data-id^="urn:li:comment:("]', checked: '2026-07' },
];
export const EMBER_COMMENT = either(EMBER_COMMENTS);
export const emberComment = around(EMBER_COMMENTS);
export const emberPost = around([
  { name: 'class', selector: '.feed-shared-update-v2', checked: '2026-07' },
  { name: 'id', selector: '[data-urn^="urn:li:"]', checked: '2026-07' },
]);

/** Words of a post or a comment in the newer front-end. */
export const SDUI_TEXT: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="expandable-text-box"]', checked: '2026-07' },
  { name: 'not in the tab order', selector: 'p > span[tabindex="-1"]', checked: '2026-05' },
];
/** In the older one; a comment holds the answers to it as well. */
const EMBER_COMMENT_TEXT: readonly Candidate[] = [
  { name: 'class', selector: '.comments-comment-entity__content .update-components-text', checked: '2026-07' },
  { name: 'content', selector: '.comments-comment-entity__content', checked: '2026-07' },
  { name: 'any', selector: '.update-components-text', checked: '2026-07' },
];

export function emberCommentText(comment: Element): Element | null {
  for (const { selector } of EMBER_COMMENT_TEXT) {
    for (const text of comment.querySelectorAll(selector)) if (text.closest(EMBER_COMMENT) === comment) return text;
  }
  return null;
}

const BEGINS = '[componentkey^="comment-commentary_"]';
const ANSWERS = '[componentkey^="comment-reply-commentary_"]';

/** Does a comment of the newer front-end begin a thread? null where neither mark is in use any more. */
export function beginsThread(comment: Element): boolean | null {
  if (comment.querySelector(BEGINS)) return true;
  if (comment.querySelector(ANSWERS)) return false;
  const isUsed = (mark: string) => comment.ownerDocument.querySelector(mark) !== null;
  // One of the two is enough: whatever doesn't carry it is the other.
  return isUsed(BEGINS) ? false : isUsed(ANSWERS) ? true : null;
}

/** A member's slug; a page's with "company/" before it, so that no member can pass for it. */
export function handleAt(link: Element | null | undefined): string | null {
  const path = decoded(addressOn(HOST, link?.getAttribute('href'))?.pathname ?? '') ?? '';
  const [, kind, slug] = /^\/(in|company)\/([\p{L}\p{M}\p{N}._-]{1,100})(?:\/|$)/u.exec(path) ?? [];
  return slug ? (kind === 'company' ? `company/${slug}` : slug) : null;
}

/** Links to members and pages, in page order. By their addresses alone. */
export const profilesIn = (scope: Element): Element[] =>
  [...scope.querySelectorAll('a[href]')].filter((link) => handleAt(link) !== null);
