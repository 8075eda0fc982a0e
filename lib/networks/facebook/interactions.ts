/** Interactions on Facebook: notifications (panel and page), the comments below posts, and the reviews of a Page (facts/dom.md §4). */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { allOf, type InteractionsDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { addressOn, ageOf, nameOf, writtenText } from '../written.ts';
import { actorOf, isOwnAddress, ownPeople } from './actor.ts';
import {
  COMMENTS as ARTICLES,
  commentAround,
  commentsIn,
  HEADS,
  linesOf,
  MESSAGES,
  ownOf,
  postAround,
} from './markup.ts';
import { HOST, personAt, reviewedAt } from './people.ts';

const TOLD: readonly Candidate[] = [
  {
    name: 'address in an entry',
    selector: ':is([role="listitem"],[role="row"]) a[href*="notif_id="][href*="notif_t="]',
    checked: '2026-05',
  },
  { name: 'address', selector: 'a[href*="notif_id="][href*="notif_t="]', checked: '2025-07' },
];
const NAME: readonly Candidate[] = [{ name: 'strong', selector: 'strong', checked: '2025-07' }];

/** A comment's id: digits, or base64 of "comment:POST_COMMENT". */
function idOf(value: string | null): string | null {
  if (!value || value.length > 200) return null;
  if (/^\d{5,25}$/.test(value)) return value;
  try {
    return /^comment:\d{5,25}_(\d{5,25})$/.exec(atob(value))?.[1] ?? null;
  } catch {
    return null;
  }
}

interface Place {
  /** Of the comment that began the thread, and of the answer to it. */
  readonly comment: string | null;
  readonly reply: string | null;
  readonly post: string | null;
  readonly link: string;
  readonly kind: string;
}

const POST_ID = /^(?:\d{5,25}|pfbid\w{10,150})$/;
/** Parts of an address that tell the place; the rest follows the reader around. */
const KEPT = ['story_fbid', 'fbid', 'v', 'id', 'sk', 'comment_id', 'reply_comment_id'];

/** What a link to a comment says of it. */
function placeAt(href: string | null | undefined): Place | null {
  const url = addressOn(HOST, href);
  if (!url) return null;
  const query = url.searchParams;
  const last = /\/(?:posts|permalink|videos|reel)\/(?:[^/]+\/)?([^/]+)\/?$/.exec(url.pathname)?.[1];
  const post = [last, ...['story_fbid', 'fbid', 'v'].map((key) => query.get(key))].find((id) => id && POST_ID.test(id));
  const kept = new URLSearchParams(
    KEPT.flatMap((key) => {
      const value = query.get(key);
      return value === null ? [] : [[key, value]];
    }),
  );
  return {
    comment: idOf(query.get('comment_id')),
    reply: idOf(query.get('reply_comment_id')),
    post: post ?? null,
    link: `https://${HOST}${url.pathname}${kept.size > 0 ? `?${kept}` : ''}`,
    kind: query.get('notif_t') ?? '',
  };
}

/** Reactions, and what friends and groups do, have types of their own. */
function kindOf(type: string): SeenInteraction['kind'] | null {
  if (/^(?:[a-z]+_)*comment_mention$|^mention$/.test(type)) return 'mention';
  if (/^(?:feed|photo|video|group|page|event|live|reel)_comment_reply$/.test(type)) return 'reply';
  return /^(?:feed|photo|video|group|page|event|live|reel)_comment$/.test(type) ? 'comment' : null;
}

/** "2h", or in older pages a line of its own. Only short texts: words of a message may hold numbers as well. */
function ageIn(scope: Element, now: number): SeenInteraction['time'] {
  const marked = scope.querySelector('abbr');
  if (marked) return ageOf(marked.textContent, now) ?? ageOf(marked.getAttribute('aria-label'), now);
  const short = [...scope.querySelectorAll('span')].filter(
    ({ textContent, childElementCount }) => childElementCount === 0 && (textContent?.length ?? 0) < 30,
  );
  return short.map(({ textContent }) => ageOf(textContent, now)).findLast((time) => time !== null) ?? null;
}

function readTold({ doc, now, isOurs }: Reading): (link: HTMLElement) => ItemRead {
  // Nobody is told of their own doings: under the name of who acts it is a stranger, under that of another of ours it is ours.
  const acting = actorOf(doc)?.name.toLowerCase();
  const isAlsoOurs = (name: string) => name.toLowerCase() !== acting && isOurs(name);
  return (entry) => {
    const place = placeAt(entry.getAttribute('href'));
    if (!place) return 'unreadable';
    const kind = kindOf(place.kind);
    const id = place.reply ?? place.comment;
    const name = nameOf(pick(entry, NAME));
    if (!kind || !id || name === '' || isAlsoOurs(name)) return null;
    return {
      externalId: id,
      kind,
      author: { name, handle: null },
      // An entry tells that somebody wrote, not what.
      text: '',
      link: place.link,
      time: ageIn(entry, now),
      postId: place.post,
      parentId: place.reply ? place.comment : null,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: null,
    };
  };
}

const NAMES_COMMENT: readonly Candidate[] = [
  { name: 'address', selector: 'a[href*="comment_id="]', checked: '2026-02' },
  // Written in another way, an address may still say the same.
  { name: 'any address', selector: 'a[href]', checked: '2026-02' },
];

/** The link that holds a comment's age is the last one that names the comment. */
function timeLink(comment: Element): Element | undefined {
  const links = allOf(comment, NAMES_COMMENT, (link) => commentAround(link) === comment);
  return links.findLast(
    (link) => placeAt(link.getAttribute('href'))?.comment != null && link.closest('div[dir="auto"]') === null,
  );
}
const placeOf = (comment: Element): Place | null => placeAt(timeLink(comment)?.getAttribute('href'));

/** The people whom the head of a post names, its author first. */
function peopleIn(head: Element | null): Person[] {
  return [...(head?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const person = personAt(link);
    return person && person.name !== '' ? [person] : [];
  });
}

/** Entries of a Page's Reviews tab: posts like any others, by whoever reviews (public code of 2025; no page of it was seen). */
const REVIEWS: readonly Candidate[] = [
  { name: 'place in the list', selector: '[aria-posinset]', checked: '2025-07' },
  { name: 'labelled post', selector: '[aria-describedby][aria-labelledby]', checked: '2025-07' },
];

interface Review {
  /** A person reviews a Page once. The ids of posts change with who looks. */
  readonly id: string;
  readonly by: Person;
  readonly of: Person | null;
  readonly page: string;
}

const isReviews = (doc: Document): boolean => reviewedAt(doc.location.href) !== null;

/** Who reviews whom, as the head of a post on the Reviews tab says: "… recommends …". null elsewhere, and for any other post there. */
function reviewIn(post: Element): Review | null {
  const page = reviewedAt(post.ownerDocument.location.href);
  const head = page === null ? null : pick(post, HEADS);
  const [by, of = null] = peopleIn(head);
  const isReview = of !== null || (head?.querySelectorAll(':is(b,strong):not(:is(b,strong) *)').length ?? 0) > 1;
  return page !== null && by && isReview ? { id: `review:${page}:${by.handle}`, by, of, page } : null;
}

function readReviews({ doc, isOurs }: Reading): (post: HTMLElement) => ItemRead {
  const isOwn = ownPeople(doc, isOurs);
  return (post) => {
    // Far from the screen a post is emptied.
    if (post.querySelector('[data-virtualized="true"]')) return null;
    if (peopleIn(pick(post, HEADS)).length === 0) return 'unreadable';
    const review = reviewIn(post);
    if (!review) return null;
    const { id, by, of, page } = review;
    if (isOwn(by) || !(of ? isOwn(of) : isOwnAddress(doc, page))) return null;
    const words = pick(post, MESSAGES);
    const permalink = [...post.querySelectorAll('a[href]')]
      .filter((link) => !commentAround(link))
      .map((link) => placeAt(link.getAttribute('href')))
      .find((place) => place?.post != null && place.comment === null);
    return {
      externalId: id,
      kind: 'mention',
      author: by,
      text: words ? writtenText(words, 'flow') : '',
      link: permalink?.link ?? placeAt(doc.location.href)?.link ?? null,
      // The letters of a post's age stand in no order that could be read.
      time: null,
      postId: null,
      parentId: null,
      onOurs: null,
      mine: false,
      likedByMe: null,
    };
  };
}

const COMMENTS: CommentsDefinition = {
  items: ARTICLES,
  post: postAround,
  thread: (comment) => placeOf(comment)?.comment ?? null,
  id: (comment) => {
    const place = placeOf(comment);
    return place?.reply ?? place?.comment ?? null;
  },
  isHead: (comment) => placeOf(comment)?.reply === null,
  author: (comment) => {
    const [first] = linesOf(comment);
    const links = ownOf(comment, 'a[href]').filter((link) => !first || precedes(link, first));
    return links.map(personAt).find((person) => person !== null && person.name !== '') ?? null;
  },
  text: (comment) =>
    linesOf(comment)
      .slice(0, 500)
      .map((line) => writtenText(line, 'flow'))
      .join('\n')
      .slice(0, 10_000),
  named: (comment) =>
    linesOf(comment).flatMap((line) => [...line.querySelectorAll('a[href]')].flatMap((link) => personAt(link) ?? [])),
  time: (comment, now) => ageOf(timeLink(comment)?.textContent, now),
  liked: () => null,
  place: (comment) => {
    const place = placeOf(comment);
    const post = postAround(comment);
    return { link: place?.link ?? null, postId: (post && reviewIn(post)?.id) ?? place?.post ?? null };
  },
  postAuthor: (post) => peopleIn(pick(post, HEADS))[0] ?? null,
  ours: ({ doc, isOurs }) => ownPeople(doc, isOurs),
};

export const interactions: InteractionsDefinition = {
  view: (doc) => {
    if (doc.location.pathname.startsWith('/notifications')) return 'notifications';
    if (doc.querySelector('[role="dialog"] a[href*="notif_id="]')) return 'notifications';
    if (isReviews(doc)) return 'mentions';
    return commentsIn(doc).some(postAround) ? 'thread' : null;
  },
  // A comment itself says more than the entry that tells of it.
  kinds: [comments(COMMENTS), { items: TOLD, read: readTold }, { items: REVIEWS, on: isReviews, read: readReviews }],
  wordless: [],
};
