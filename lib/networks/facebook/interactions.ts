/** Interactions on Facebook: notifications (panel and page), and the comments below posts (facts/dom.md §4). */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { firstLinks, type InteractionsDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { addressOn, ageOf, nameOf, writtenText } from '../written.ts';
import { AROUND_COMMENTS, COMMENT, linesOf, ownOf } from './markup.ts';

const HOST = 'www.facebook.com';

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
const KEPT = ['story_fbid', 'fbid', 'v', 'id', 'comment_id', 'reply_comment_id'];

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

function readTold({ now, isOurs }: Reading): (link: HTMLElement) => ItemRead {
  return (entry) => {
    const place = placeAt(entry.getAttribute('href'));
    if (!place) return 'unreadable';
    const kind = kindOf(place.kind);
    const id = place.reply ?? place.comment;
    const name = nameOf(pick(entry, NAME));
    if (!kind || !id || name === '' || isOurs(name)) return null;
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

/** The name in a profile's address, or its number. */
function handleAt(link: Element): string | null {
  const url = addressOn(HOST, link.getAttribute('href'));
  const number = url?.searchParams.get('id');
  if (url?.pathname === '/profile.php') return number && /^\d{5,25}$/.test(number) ? number : null;
  const [, slug, inGroup] = /^\/(?:([\w.-]{3,80})|groups\/[^/]+\/user\/(\d{5,25}))\/?$/.exec(url?.pathname ?? '') ?? [];
  return slug ?? inGroup ?? null;
}

const personAt = (link: Element): Person | null => {
  const handle = handleAt(link);
  return handle === null ? null : { name: nameOf(link), handle };
};

/** The link that holds a comment's age is the last one that names the comment. */
const timeLink = (comment: Element): Element | undefined =>
  ownOf(comment, 'a[href*="comment_id="]').findLast((link) => link.closest('div[dir="auto"]') === null);
const placeOf = (comment: Element): Place | null => placeAt(timeLink(comment)?.getAttribute('href'));

const POST_AUTHOR: readonly Candidate[] = [
  { name: 'ad role', selector: '[data-ad-rendering-role="profile_name"] a[href]', checked: '2025-07' },
  { name: 'heading', selector: 'h2 a[href]', checked: '2024-08' },
  { name: 'small heading', selector: 'h3 a[href]', checked: '2023-02' },
];

const COMMENTS: CommentsDefinition = {
  comment: COMMENT,
  post: AROUND_COMMENTS,
  checked: '2025-07',
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
    return { link: place?.link ?? null, postId: place?.post ?? null };
  },
  postAuthor: (post) => {
    const link = pick(post, POST_AUTHOR);
    return link && personAt(link);
  },
  // Anybody may carry our name: where the page links our own profile, the address has to be that one.
  ours: ({ doc, isOurs }) => {
    const own = new Set<string>();
    for (const link of firstLinks(doc)) {
      const person = link.closest('[role="navigation"],[role="banner"]') && personAt(link);
      if (person && isOurs(person.name)) own.add(person.handle);
    }
    return ({ name, handle }) => isOurs(handle) || (isOurs(name) && (own.size === 0 || own.has(handle)));
  },
};

export const interactions: InteractionsDefinition = {
  view: (doc) => {
    if (doc.location.pathname.startsWith('/notifications')) return 'notifications';
    if (doc.querySelector('[role="dialog"] a[href*="notif_id="]')) return 'notifications';
    return doc.querySelector(`:is(${AROUND_COMMENTS}) ${COMMENT}`) ? 'thread' : null;
  },
  // A comment itself says more than the entry that tells of it.
  kinds: [comments(COMMENTS), { items: TOLD, read: readTold }],
  wordless: [],
};
