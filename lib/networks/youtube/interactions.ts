/** Interactions on YouTube: comments below videos, in Studio, and notifications that tell of comments (facts/dom.md §10). */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import type { View } from '../places.ts';
import { type InteractionsDefinition, type ItemDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { addressOn, ageOf, nameOf, writtenText } from '../written.ts';
import {
  authorOf,
  COMMENTS,
  personAt,
  STUDIO_COMMENTS,
  STUDIO_HOST,
  STUDIO_THREAD,
  SUB_THREAD,
  TEXT,
  THREAD,
  WATCH_HOST,
} from './markup.ts';

/** An answer's id is that of the comment that began its thread, a dot, and its own: "Ugx….9aB…". */
const ID = /^[\w-]{15,60}(?:\.[\w-]{15,60})?$/;
const idOrNull = (id: string | null | undefined): string | null => (id && ID.test(id) ? id : null);
const headOf = (id: string): string | null => (id.includes('.') ? (id.split('.')[0] ?? null) : null);

interface Place {
  readonly id: string;
  readonly link: string | null;
  readonly postId: string | null;
}

const onVideo = (video: string | null, id: string): Place => ({
  id,
  link: video && `https://${WATCH_HOST}/watch?v=${video}&lc=${id}`,
  postId: video,
});

/** What a link to a comment says of it; other parts of its address follow the reader around. */
function placeAt(href: string | null | undefined): Place | null {
  const url = addressOn(WATCH_HOST, href);
  const id = idOrNull(url?.searchParams.get('lc'));
  if (!url || !id) return null;
  const video = /^[\w-]{11}$/.exec(url.searchParams.get('v') ?? '')?.[0];
  if (url.pathname === '/watch' && video) return onVideo(video, id);
  const [path, post] = /^\/(?:post|shorts)\/([\w-]{11,60})$/.exec(url.pathname) ?? [];
  return path && post ? { id, link: `https://${WATCH_HOST}${path}?lc=${id}`, postId: post } : null;
}

const TIME: readonly Candidate[] = [
  { name: 'time', selector: ':is(#published-time-text,.published-time-text) a[href*="lc="]', checked: '2026-08' },
  // People write links to comments, too.
  { name: 'address', selector: 'a[href*="lc="]:not(#content-text *)', checked: '2026-08' },
];

/** Whom the text names by a link. */
const peopleIn = (comment: Element): Person[] =>
  [...(pick(comment, TEXT)?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const person = personAt(link);
    return person?.name.startsWith('@') ? [person] : [];
  });

/** A thread's own comment, not one of those below it. */
function commentOf(thread: Element, around: string): Element | null {
  for (const { selector } of COMMENTS) {
    const own = [...thread.querySelectorAll(selector)].find((one) => one.closest(around) === thread);
    if (own) return own;
  }
  return null;
}

/**
 * Where answers stand one inside the other, the comment that an answer to an answer stands under; null for all others. Every answer
 * has a thread of its own in what holds the threads below it.
 */
function above(comment: Element): Element | null {
  const around = comment.closest(THREAD)?.parentElement?.closest(THREAD);
  if (around?.parentElement?.closest(THREAD)) return commentOf(around, THREAD);
  const held = comment.closest(SUB_THREAD)?.parentElement?.closest(SUB_THREAD);
  return held ? commentOf(held, SUB_THREAD) : null;
}

/** Standing under somebody's answer names that person as much as a mention does; going on below one's own words names nobody. */
function namedBy(comment: Element): readonly Person[] {
  const under = above(comment);
  const person = under && authorOf(under);
  const isOwn = person?.handle === authorOf(comment)?.handle;
  return person && !isOwn ? [person, ...peopleIn(comment)] : peopleIn(comment);
}

const OWNER: readonly Candidate[] = [
  { name: 'owner', selector: 'ytd-video-owner-renderer a[href^="/@"]', checked: '2026-08' },
  { name: 'owner row', selector: '#owner a[href^="/@"]', checked: '2026-08' },
  { name: 'badge', selector: 'ytd-author-comment-badge-renderer[creator] a[href]', checked: '2026-08' },
];

/**
 * Where a comment is: its time is a link to it, in Studio as well. Where Studio has no link, the comment's own mark and the video
 * beside it say as much.
 */
function placeOf(comment: Element): Place | null {
  const place = placeAt(pick(comment, TIME)?.getAttribute('href'));
  if (place) return place;
  const marked = comment.closest('[comment-id]') ?? comment.querySelector('[comment-id]');
  const id = idOrNull(marked?.getAttribute('comment-id'));
  const video = comment.closest(STUDIO_THREAD)?.querySelector('ytcp-comment-video-thumbnail a[href*="/video/"]');
  if (!id) return null;
  return onVideo(/\/video\/([\w-]{11})(?:\/|$)/.exec(video?.getAttribute('href') ?? '')?.[1] ?? null, id);
}

/** Stands for whoever owns the video of a comment in Studio. */
const CHANNEL: Person = { name: '', handle: '' };

const shared: Omit<CommentsDefinition, 'items' | 'post' | 'named' | 'postAuthor'> = {
  id: (comment) => placeOf(comment)?.id ?? null,
  isHead: (comment) => headOf(placeOf(comment)?.id ?? '') === null,
  thread: (comment) => placeOf(comment)?.id.split('.')[0] ?? null,
  author: authorOf,
  text: (comment) => {
    const text = pick(comment, TEXT);
    return text ? writtenText(text, 'lines') : '';
  },
  time: (comment, now) => ageOf(pick(comment, TIME)?.textContent, now),
  liked: (comment) => {
    const pressed = comment.querySelector('#like-button button[aria-pressed]')?.getAttribute('aria-pressed');
    return pressed == null ? null : pressed === 'true';
  },
  place: (comment) => {
    const place = placeOf(comment);
    return { link: place?.link ?? null, postId: place?.postId ?? null };
  },
  ours:
    ({ isOurs }) =>
    (person) =>
      person === CHANNEL || isOurs(person.handle),
};

const WATCH: CommentsDefinition = {
  ...shared,
  items: COMMENTS,
  // Elsewhere (Shorts, posts) the page doesn't say beside the comments whose they are.
  post: (comment) => comment.closest('ytd-watch-flexy') ?? comment.closest(':has(> #columns):has(#owner)'),
  named: namedBy,
  postAuthor: (post) => personAt(pick(post, OWNER)),
};

const STUDIO: CommentsDefinition = {
  ...shared,
  items: STUDIO_COMMENTS,
  post: (comment) => comment.closest('ytcp-comments-section') ?? comment.closest('#comments-section'),
  named: peopleIn,
  // Studio shows comments on the channel's own videos, and mentions elsewhere in a list of their own.
  postAuthor: ({ ownerDocument }) => (ownerDocument.location.pathname.includes('mention') ? null : CHANNEL),
};

/** Told of in the panel at the bell: the closed panel stays in the document. */
const TOLD: readonly Candidate[] = [
  {
    name: 'element',
    selector: 'ytd-notification-renderer:has(a[href*="lc="]):not([aria-hidden="true"] *)',
    checked: '2026-08',
  },
  {
    name: 'message in a link',
    selector: ':is(ytd-popup-container *):has(> a[href*="lc="]):has(#message):not([aria-hidden="true"] *)',
    checked: '2026-08',
  },
];
const MESSAGE: readonly Candidate[] = [
  { name: 'id', selector: '#message', checked: '2026-08' },
  { name: 'class', selector: '.message', checked: '2025-07' },
];

/** Leaves only: an age stands alone, and not in the words of a message. */
function ageIn(entry: Element, message: Element | null, now: number): SeenInteraction['time'] {
  const short = [...entry.querySelectorAll('*')].filter(
    (one) => one.childElementCount === 0 && !message?.contains(one) && (one.textContent?.length ?? 0) < 30,
  );
  return short.map(({ textContent }) => ageOf(textContent, now)).findLast((time) => time !== null) ?? null;
}

/**
 * An entry tells that somebody wrote, not what: what it quotes may be our own words, and only its own words would say so. Likes
 * and hearts are told with a sign before them ("👍 Someone liked your comment"), comments with the handle of who wrote them.
 */
function readTold({ now, isOurs }: Reading): (entry: HTMLElement) => ItemRead {
  return (entry) => {
    const place = placeAt(entry.querySelector('a[href*="lc="]')?.getAttribute('href'));
    const message = pick(entry, MESSAGE);
    if (!place || !message) return 'unreadable';
    const handle = /^@[\p{L}\p{M}\p{N}._·-]{2,100}/u.exec(nameOf(message))?.[0].replace(/^@|[.·-]+$/g, '');
    if (!handle || isOurs(handle)) return null;
    const head = headOf(place.id);
    return {
      externalId: place.id,
      kind: head ? 'reply' : 'comment',
      author: { name: `@${handle}`, handle },
      text: '',
      link: place.link,
      time: ageIn(entry, message, now),
      postId: place.postId,
      parentId: head,
      onOurs: null,
      mine: false,
      likedByMe: null,
    };
  };
}

/** What one stands under is what one answers, and that is no mention. */
function nested(items: ItemDefinition): ItemDefinition {
  return {
    ...items,
    read: (reading) => {
      const read = items.read(reading);
      return (item) => {
        const one = read(item);
        if (one === null || one === 'unreadable') return one;
        const under = above(item);
        if (!under) return one;
        const isNamed = peopleIn(item).some(({ handle }) => reading.isOurs(handle));
        const kind = one.kind === 'mention' && !isNamed ? 'reply' : one.kind;
        return { ...one, kind, parentId: placeOf(under)?.id ?? one.parentId };
      };
    },
  };
}

function view(doc: Document): View | null {
  if (TOLD.some(({ selector }) => doc.querySelector(selector)) || doc.querySelector(WORDLESS)) return 'notifications';
  if (doc.location.hostname !== STUDIO_HOST) return pick(doc, COMMENTS) ? 'thread' : null;
  if (!pick(doc, STUDIO_COMMENTS)) return null;
  // The channel's list of all comments is where its messages come in; a video's own list is one thread of it.
  return doc.location.pathname.startsWith('/video/') ? 'thread' : 'notifications';
}

/** Uploads, and whatever else leads to no comment. */
const WORDLESS = 'ytd-notification-renderer:not(:has(a[href*="lc="])):not([aria-hidden="true"] *)';

export const interactions: InteractionsDefinition = {
  view,
  // A comment itself says more than the entry that tells of it.
  kinds: [nested(comments(WATCH)), comments(STUDIO), { items: TOLD, read: readTold }],
  wordless: [{ name: 'notification', selector: WORDLESS, checked: '2026-08' }],
};
