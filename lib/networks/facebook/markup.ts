/** Marks of Facebook's posts and comments that both composers and readers find them by. */
import { above } from '../dom.ts';
import type { Candidate } from '../network.ts';
import { allOf } from '../reading.ts';

export const COMMENTS: readonly Candidate[] = [
  { name: 'labelled article', selector: '[role="article"][aria-label]', checked: '2024-03' },
  {
    name: 'article with the address of a comment',
    selector: '[role="article"]:has(a[href*="comment_id"]):not(:has([role="article"]))',
    checked: '2026-02',
  },
];
export const MESSAGES: readonly Candidate[] = [
  { name: 'ad role', selector: '[data-ad-rendering-role="story_message"]', checked: '2025-07' },
  { name: 'preview', selector: '[data-ad-preview="message"]', checked: '2024-03' },
  { name: 'comet preview', selector: '[data-ad-comet-preview="message"]', checked: '2022-03' },
];
export const MESSAGE = MESSAGES.map(({ selector }) => selector).join();

/** Where comments are written: a post, or a dialog that shows one. */
export const POSTS: readonly Candidate[] = [
  { name: 'place in a list', selector: '[aria-posinset]', checked: '2025-07' },
  { name: 'labelled by its parts', selector: '[aria-describedby][aria-labelledby]', checked: '2025-07' },
  { name: 'article without a label', selector: '[role="article"]:not([aria-label])', checked: '2024-03' },
  { name: 'dialog with a post', selector: `[role="dialog"]:has(${MESSAGE})`, checked: '2024-03' },
];

export const A_POST = POSTS.map(({ selector }) => selector).join();

const matchesAny = (element: Element, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ selector }) => element.matches(selector));

/** The nearest element around that any of the candidates means. */
function nearest(element: Element | null, candidates: readonly Candidate[]): HTMLElement | null {
  for (let at = element; at; at = above(at)) if (matchesAny(at, candidates)) return at as HTMLElement;
  return null;
}

export const isPost = (element: Element): boolean => matchesAny(element, POSTS) && !isComment(element);
export const isComment = (element: Element): boolean => matchesAny(element, COMMENTS);
export const commentAround = (element: Element): HTMLElement | null => nearest(element, COMMENTS);

/** The post that an element stands in; a comment is none. */
export function postAround(element: Element): HTMLElement | null {
  let at = nearest(element, POSTS);
  while (at && isComment(at)) at = nearest(above(at), POSTS);
  return at;
}

/** All comments below an element, in page order. */
export const commentsIn = (root: ParentNode): HTMLElement[] => allOf(root, COMMENTS);

/** Where the author's name stands in a post; in a review, what they think of the Page follows it. */
export const HEADS: readonly Candidate[] = [
  { name: 'ad role', selector: '[data-ad-rendering-role="profile_name"]', checked: '2025-07' },
  { name: 'heading', selector: 'h2:has(a[href])', checked: '2024-08' },
  { name: 'small heading', selector: 'h3:has(a[href])', checked: '2023-02' },
];

/** What of an article is its own, not that of a comment inside it. */
export const ownOf = (article: Element, selector: string): Element[] =>
  [...article.querySelectorAll(selector)].filter((element) => commentAround(element) === article);

const LINES: readonly Candidate[] = [
  { name: 'innermost block', selector: 'div[dir="auto"]:not(:has(div[dir="auto"]))', checked: '2025-07' },
  { name: 'innermost text', selector: '[dir="auto"]:not(a [dir="auto"]):not(:has([dir="auto"]))', checked: '2024-03' },
];

/** The blocks of a comment's words, one a line. */
export const linesOf = (article: Element): Element[] =>
  allOf(article, LINES, (line) => commentAround(line) === article);
