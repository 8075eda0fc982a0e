/**
 * Interactions on Instagram: comments below posts (facts/dom.md §5). Its notifications name a post and who did something, but no
 * comment (2026-09), so nothing is read there.
 */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import type { InteractionsDefinition } from '../reading.ts';
import { stampOf, writtenText } from '../written.ts';
import {
  authorLink,
  blockOf,
  firstComment,
  HOST,
  handleAt,
  linkOf,
  type Place,
  placeAt,
  postAround,
  TIME_LINK,
  wordsOf,
} from './markup.ts';

const placeOf = (comment: Element): Place | null => placeAt(linkOf(comment)?.getAttribute('href'));

const personAt = (link: Element | null): Person | null => {
  const handle = handleAt(link?.getAttribute('href'));
  return handle === null ? null : { name: handle, handle };
};

/** How many lists an element stands in: those that answer stand one deeper. */
function depth(element: Element, scope: Element): number {
  let lists = 0;
  for (let at = element.parentElement; at && at !== scope; at = at.parentElement) if (at.localName === 'ul') lists += 1;
  return lists;
}

function isHead(comment: Element): boolean {
  const link = linkOf(comment);
  const scope = postAround(comment);
  const first = scope && firstComment(scope);
  if (!link || !first || placeOf(comment)?.reply) return false;
  return depth(link, scope) <= depth(first, scope);
}

function wordsIn(comment: Element): HTMLElement | null {
  const link = linkOf(comment);
  const block = link && blockOf(link);
  const author = block && authorLink(block);
  return author ? wordsOf(block, author, link) : null;
}

/** Who wrote a post: the first name above its comments. In the viewer of reels others' posts stand above. */
export function postAuthor(post: Element): Person | null {
  const here = placeAt(post.ownerDocument.location.pathname);
  if (here?.kind === 'reels') return null;
  const first = authorLink(post);
  const comment = firstComment(post);
  return first && comment && blockOf(comment).contains(first) ? null : personAt(first);
}

const COMMENTS: CommentsDefinition = {
  items: [
    { name: 'link of a time', selector: TIME_LINK, checked: '2026-09' },
    { name: 'address', selector: 'a[href*="/c/"]', checked: '2026-09' },
  ],
  whole: (found) => (placeAt(found.getAttribute('href'))?.comment ? blockOf(found) : found),
  each: 'a',
  isOne: (found) => {
    const place = placeOf(found);
    // A time whose link leads nowhere that is known is a comment that can't be read.
    return place ? place.comment !== null : found.localName !== 'a' || found.querySelector('time') !== null;
  },
  post: postAround,
  id: (comment) => {
    const place = placeOf(comment);
    return place?.reply ?? place?.comment ?? null;
  },
  isHead,
  author: (comment) => {
    const link = linkOf(comment);
    return link && personAt(authorLink(blockOf(link)));
  },
  text: (comment) => {
    const words = wordsIn(comment);
    return words ? writtenText(words, 'lines') : '';
  },
  named: (comment) =>
    [...(wordsIn(comment)?.querySelectorAll('a[href]') ?? [])].flatMap((link) => personAt(link) ?? []),
  time: (comment, now) => stampOf(linkOf(comment)?.querySelector('time'), now),
  liked: () => null,
  place: (comment) => {
    const place = placeOf(comment);
    if (!place) return { link: null, postId: null };
    const answer = place.reply ? `r/${place.reply}/` : '';
    return {
      link: `https://${HOST}/${place.kind}/${place.code}/c/${place.comment}/${answer}`,
      postId: place.code,
    };
  },
  postAuthor,
  ours:
    ({ isOurs }) =>
    ({ handle }) =>
      isOurs(handle),
};

export const interactions: InteractionsDefinition = {
  view: (doc) => (placeAt(doc.location.pathname) && firstComment(doc.body) ? 'thread' : null),
  kinds: [comments(COMMENTS)],
  wordless: [],
};
