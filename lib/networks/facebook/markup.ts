/** Marks of Facebook's posts and comments that both composers and readers find them by. */
export const POST = '[aria-posinset],[aria-describedby][aria-labelledby]';
export const COMMENT = '[role="article"][aria-label]';
export const MESSAGE =
  '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"]';
/** Where comments are written: a post, or a dialog that shows one. */
export const AROUND_COMMENTS = `${POST},[role="dialog"]:has(${MESSAGE})`;

/** What of an article is its own, not that of a comment inside it. */
export const ownOf = (article: Element, selector: string): Element[] =>
  [...article.querySelectorAll(selector)].filter((element) => element.closest(COMMENT) === article);

/** The blocks of a comment's words, one a line. */
export const linesOf = (article: Element): Element[] => ownOf(article, 'div[dir="auto"]:not(:has(div[dir="auto"]))');
