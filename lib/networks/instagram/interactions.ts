/**
 * Interactions on Instagram: comments below posts (facts/dom.md §5). Its notifications name a post and who did something, but no
 * comment (2026-09), so nothing is read there.
 */
import { type CommentsDefinition, commentsAnew, type Person } from '../comments.ts';
import { type InteractionsDefinition, once } from '../reading.ts';
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

/** Who wrote a post: the first name above its comments. In the viewer of reels others' posts stand above. */
export function postAuthor(post: Element): Person | null {
  const here = placeAt(post.ownerDocument.location.pathname);
  if (here?.kind === 'reels') return null;
  const first = authorLink(post);
  const comment = firstComment(post);
  return first && comment && blockOf(comment).contains(first) ? null : personAt(first);
}

/** Everything of a comment hangs on its time link: what is found by it is found once in each reading. */
function definition(): CommentsDefinition {
  const linkIn = once(linkOf);
  const placeOf = once((comment: Element): Place | null => placeAt(linkIn(comment)?.getAttribute('href')));
  const authorIn = once((comment: Element): Element | null => {
    const link = linkIn(comment);
    return link && authorLink(blockOf(link));
  });
  const wordsIn = once((comment: Element): HTMLElement | null => {
    const link = linkIn(comment);
    const author = authorIn(comment);
    return link && author && wordsOf(blockOf(link), author, link);
  });
  const firstIn = once(firstComment);
  return {
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
    isHead: (comment) => {
      const link = linkIn(comment);
      const scope = postAround(comment);
      const first = scope && firstIn(scope);
      if (!link || !first || placeOf(comment)?.reply) return false;
      return depth(link, scope) <= depth(first, scope);
    },
    author: (comment) => personAt(authorIn(comment)),
    text: (comment) => {
      const words = wordsIn(comment);
      return words ? writtenText(words, 'lines') : '';
    },
    named: (comment) =>
      [...(wordsIn(comment)?.querySelectorAll('a[href]') ?? [])].flatMap((link) => personAt(link) ?? []),
    time: (comment, now) => stampOf(linkIn(comment)?.querySelector('time'), now),
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
}

export const interactions: InteractionsDefinition = {
  view: (doc) => (placeAt(doc.location.pathname) && firstComment(doc.body) ? 'thread' : null),
  kinds: [commentsAnew(definition)],
  wordless: [],
};
