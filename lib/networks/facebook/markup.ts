/** Marks of Facebook's posts and comments that both composers and readers find them by. */
import type { Candidate } from '../network.ts';

export const POST = '[aria-posinset],[aria-describedby][aria-labelledby]';
export const COMMENT = '[role="article"][aria-label]';
export const MESSAGES: readonly Candidate[] = [
  { name: 'ad role', selector: '[data-ad-rendering-role="story_message"]', checked: '2025-07' },
  { name: 'preview', selector: '[data-ad-preview="message"]', checked: '2024-03' },
  { name: 'comet preview', selector: '[data-ad-comet-preview="message"]', checked: '2022-03' },
];
export const MESSAGE = MESSAGES.map(({ selector }) => selector).join();
/** Where comments are written: a post, or a dialog that shows one. */
export const AROUND_COMMENTS = `${POST},[role="dialog"]:has(${MESSAGE})`;

/** Where the author's name stands in a post; in a review, what they think of the Page follows it. */
export const HEADS: readonly Candidate[] = [
  { name: 'ad role', selector: '[data-ad-rendering-role="profile_name"]', checked: '2025-07' },
  { name: 'heading', selector: 'h2:has(a[href])', checked: '2024-08' },
  { name: 'small heading', selector: 'h3:has(a[href])', checked: '2023-02' },
];

/** What of an article is its own, not that of a comment inside it. */
export const ownOf = (article: Element, selector: string): Element[] =>
  [...article.querySelectorAll(selector)].filter((element) => element.closest(COMMENT) === article);

/** The blocks of a comment's words, one a line. */
export const linesOf = (article: Element): Element[] => ownOf(article, 'div[dir="auto"]:not(:has(div[dir="auto"]))');
