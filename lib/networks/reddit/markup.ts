/** Marks of Reddit's posts and comments that both composers and readers find them by. */
import { shownText } from '../dom.ts';
import type { Candidate, Surroundings } from '../network.ts';
import { pick } from '../reading.ts';
import { fullId, placeAt } from './thing.ts';

/** A comment of the new front-end: its replies stand inside it. */
export const COMMENT: readonly Candidate[] = [
  { name: 'element', selector: 'shreddit-comment', checked: '2026-09' },
  { name: 'thing id', selector: '[thingid^="t1_"]', checked: '2026-09' },
];
export const COMMENT_ANY = COMMENT.map(({ selector }) => selector).join();

const BODY: readonly Candidate[] = [
  { name: 'slot', selector: ':scope > [slot="comment"]', checked: '2026-09' },
  { name: 'id', selector: '[id^="t1_"][id$="-rtjson-content"]', checked: '2026-09' },
  { name: 'class', selector: '.md', checked: '2026-08' },
];

/** What of a comment is its own, not that of an answer inside it. */
export function own(comment: Element, selector: string): HTMLElement | null {
  for (const element of comment.querySelectorAll<HTMLElement>(selector)) {
    if (element.parentElement?.closest(COMMENT_ANY) === comment) return element;
  }
  return null;
}

/** The words of a comment. */
export function bodyOf(comment: Element): HTMLElement | null {
  for (const { selector } of BODY) {
    const found = own(comment, selector);
    if (found) return found;
  }
  return null;
}

/** A comment's own id, or what its address says. */
export function commentId(comment: Element): string | null {
  return fullId('t1', comment.getAttribute('thingid')) ?? placeIn(comment)?.comment ?? null;
}

export const placeIn = (element: Element) =>
  placeAt(element.getAttribute('permalink'), element.ownerDocument.location.host);

const TITLE: readonly Candidate[] = [
  { name: 'slot', selector: '[slot="title"]', checked: '2026-09' },
  { name: 'id', selector: '[id^="post-title-"]', checked: '2026-07' },
];
const TEXT_BODY: readonly Candidate[] = [
  { name: 'slot', selector: '[slot="text-body"]', checked: '2026-09' },
  { name: 'property', selector: '[property="schema:articleBody"]', checked: '2026-07' },
];

/** The post of that id in the page, found by its id or by its address. */
export function postOf(doc: Document, id: string): HTMLElement | null {
  return (
    doc.querySelector<HTMLElement>(`shreddit-post[id="${id}"]`) ??
    doc.querySelector<HTMLElement>(`[post-title][permalink*="/comments/${id.slice('t3_'.length)}/"]`)
  );
}

/** Title and text of a post, as somebody who answers it has read them. */
export function wordsOfPost(post: Element): Surroundings['parent'] {
  const title = pick(post, TITLE);
  const words = title ? shownText(title) : (post.getAttribute('post-title') ?? '');
  const body = pick(post, TEXT_BODY);
  return spoken(post.getAttribute('author'), [words, body ? shownText(body) : '']);
}

/** Who said what; null if nothing was. */
export function spoken(author: string | null, parts: readonly string[]): Surroundings['parent'] {
  const text = parts
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
  return text === '' ? null : { author, handle: author, text };
}
