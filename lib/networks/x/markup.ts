/** What posts on X are made of, wherever they stand (facts/dom.md §2). */
import type { Candidate } from '../network.ts';
import { pick } from '../reading.ts';
import { addressOn } from '../written.ts';

/** A quoted post is a box that acts as a link; it may carry the same test ids as the post around it. */
export const QUOTED = 'div[role="link"]';

export const TEXT: readonly Candidate[] = [
  { name: 'testid', selector: `[data-testid="tweetText"]:not(${QUOTED} *)`, checked: '2026-02' },
  { name: 'words in a language', selector: `div[lang][dir="auto"]:not(${QUOTED} *)`, checked: '2026-02' },
];
const USER: readonly Candidate[] = [
  { name: 'testid', selector: `[data-testid="User-Name"]:not(${QUOTED} *)`, checked: '2026-02' },
];
const QUOTED_BOX: readonly Candidate[] = [
  { name: 'box as a link', selector: QUOTED, checked: '2026-02' },
  { name: 'box in the tab order', selector: 'div[tabindex="0"]:has(time)', checked: '2024-12' },
];
const PICTURE: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="tweetPhoto"],[data-testid="videoPlayer"]', checked: '2024-12' },
  { name: 'address', selector: 'a[href*="/photo/"],a[href*="/video/"],video', checked: '2024-12' },
];

/** A post's own address, as the link of its time. */
export const TIMED_LINK = `a[href*="/status/"]:has(time):not(${QUOTED} *)`;

export interface Tweet {
  readonly id: string;
  readonly handle: string;
}

export const statusAt = (href: string | null): Tweet | null => {
  const [, handle, id] = /^\/(\w{1,20})\/status\/(\d{1,20})$/.exec(addressOn('x.com', href)?.pathname ?? '') ?? [];
  return handle && id ? { id, handle } : null;
};

/** Id and author by the link that holds the time. A promoted post has none, and no place in the log. */
export function tweetOf(article: Element, focal: Element | null): Tweet | null {
  for (const link of article.querySelectorAll(TIMED_LINK)) {
    const tweet = statusAt(link.getAttribute('href'));
    if (tweet) return tweet;
  }
  // The post that a page is about may show its time without a link.
  return article === focal ? statusAt(article.ownerDocument.location.pathname) : null;
}

/** A post without words shows something else. One with neither has words that aren't found. */
export const isWordless = (article: Element): boolean =>
  pick(article, PICTURE) !== null || pick(article, QUOTED_BOX) !== null;

/** The handle that a link to an account leads to. */
export function handleAt(link: Element): string | null {
  const url = addressOn('x.com', link.getAttribute('href'));
  return /^\/(\w{1,20})$/.exec(url?.pathname ?? '')?.[1] ?? null;
}

/** Does a link show the handle that it leads to? */
function isHandleLink(link: Element): boolean {
  const words = link.textContent?.trim().toLowerCase();
  // Most links show something else: their addresses needn't be taken apart.
  return words?.startsWith('@') === true && words === `@${handleAt(link)?.toLowerCase()}`;
}

/** The link with the author's name. Without its test id: the first with words to that account, other than the handle. */
export function nameLink(article: Element, handle: string | null): Element | null {
  const named = pick(article, USER)?.querySelector('a[href]');
  if (named || handle === null) return named ?? null;
  const isName = (link: Element) =>
    handleAt(link)?.toLowerCase() === handle.toLowerCase() &&
    !isHandleLink(link) &&
    (link.textContent?.trim() !== '' || link.querySelector('img[alt]:not([alt=""])') !== null);
  return [...article.querySelectorAll('a[href]')].find(isName) ?? null;
}

/** The author of a quoted post. Its box has no links: the handle stands there as a text of its own. */
export function quotedHandle(article: Element): string | null {
  const texts = pick(article, QUOTED_BOX)?.querySelectorAll('span');
  for (const { textContent } of texts ?? []) {
    const handle = /^@(\w{1,20})$/.exec(textContent?.trim() ?? '')?.[1];
    if (handle) return handle;
  }
  return null;
}

/** Whom the line "Replying to @a and @b" names; it has no test id, only its place outside of the author's name and the text. */
export function answeredHandles(article: Element, author: string): string[] {
  const text = pick(article, TEXT);
  const links = [...article.querySelectorAll('a[href]')].filter((link) => isHandleLink(link) && !text?.contains(link));
  const own = links.findIndex((link) => handleAt(link)?.toLowerCase() === author.toLowerCase());
  return links.toSpliced(own, own < 0 ? 0 : 1).flatMap((link) => handleAt(link) ?? []);
}
