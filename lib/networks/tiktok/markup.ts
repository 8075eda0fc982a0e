/**
 * Marks of TikTok's comments and videos that both composers and readers find them by (facts/dom.md §11; class names by public
 * scrapers and extensions of 2024 to 2026: their middle stays, what stands around it changes with every build).
 */
import type { Candidate } from '../network.ts';
import { pick } from '../reading.ts';
import { addressOn, nameOf } from '../written.ts';

export const HOST = 'www.tiktok.com';

const LEVEL = '[data-e2e^="comment-level-"]';

/** A comment: what its words stand in right away. Its author's picture stands beside it, the answers to it below. */
export const COMMENTS: readonly Candidate[] = [
  { name: 'test id', selector: `:has(> ${LEVEL})`, checked: '2026-05' },
  { name: 'class', selector: '[class*="DivCommentContentWrapper"]', checked: '2026-08' },
];
export const COMMENT = COMMENTS.map(({ selector }) => selector).join();

/** The comments below an element, as far as they are asked for: a page holds hundreds, and mostly the first two tell. */
export function* commentsIn(root: Element): Generator<Element> {
  const first = root.querySelector(COMMENT);
  if (!first) return;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = first;
  do {
    const at = walker.currentNode;
    if (at instanceof Element && at.matches(COMMENT)) yield at;
  } while (walker.nextNode());
}

/** The first of some comments for which something is true. */
export function firstOf(comments: Iterable<Element>, isMeant: (comment: Element) => boolean): Element | undefined {
  for (const comment of comments) if (isMeant(comment)) return comment;
  return undefined;
}

const WORDS: readonly Candidate[] = [
  { name: 'test id', selector: LEVEL, checked: '2026-05' },
  { name: 'after the name', selector: '[class*="DivCommentHeaderWrapper"] + *', checked: '2026-08' },
];
const AUTHOR: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e^="comment-username-"] a[href^="/@"]', checked: '2026-05' },
  { name: 'test id on the link', selector: 'a[data-e2e^="comment-username-"][href^="/@"]', checked: '2025-12' },
  { name: 'class', selector: '[class*="DivCommentHeaderWrapper"] a[href^="/@"]', checked: '2026-08' },
];
const ANSWERS = '[class*="DivReplyContainer"]';

export const wordsOf = (comment: Element): Element | null => pick(comment, WORDS);

/** Who wrote a comment: the handle stands in the address, the link shows a name of their choice. */
export function authorOf(comment: Element): { readonly name: string; readonly handle: string } | null {
  const link = pick(comment, AUTHOR);
  const handle = link && handleAt(link.getAttribute('href'));
  return handle ? { name: nameOf(link), handle } : null;
}

/** Did it begin its thread? All answers stand on one level below it. */
export function beginsThread(comment: Element): boolean {
  const level = comment.querySelector(LEVEL)?.getAttribute('data-e2e');
  return level ? level.endsWith('-1') : comment.closest(ANSWERS) === null;
}

/** The handle that an address of an account leads to. */
export function handleAt(href: string | null | undefined): string | null {
  return /^\/@([\w.]{1,30})\/?$/.exec(addressOn(HOST, href)?.pathname ?? '')?.[1] ?? null;
}

export interface Video {
  readonly id: string;
  /** Handle of who posted it. */
  readonly owner: string;
  readonly link: string;
}

/** The video (or photo post) that an address names. */
export function videoAt(href: string | null | undefined): Video | null {
  const path = addressOn(HOST, href)?.pathname ?? '';
  const [, owner, id] = /^\/@([\w.]{1,30})\/(?:video|photo)\/(\d{5,25})\/?$/.exec(path) ?? [];
  return owner && id ? { id, owner, link: `https://${HOST}${path.replace(/\/$/, '')}` } : null;
}

export const videoHere = (doc: Document): Video | null => videoAt(doc.location.pathname);
