/** Interactions on Bluesky: notifications, threads, and our answers on our own profile (facts/dom.md §7, §16). */
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import type { View } from '../places.ts';
import { allOf, type InteractionsDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { addressOn, ageOf, decoded, nameOf, writtenText } from '../written.ts';

const HOST = 'bsky.app';
/** A post in a list: it can be answered, unlike likes, reposts and follows, which carry the same test id and quote our own words. */
const ENTRY: Candidate = {
  name: 'box with a time and buttons',
  selector: 'main div[role="link"]:has(a[href*="/post/"]):has(button)',
  checked: '2026-11',
};
const TOLD: readonly Candidate[] = [
  {
    name: 'testid with a reply button',
    selector: '[data-testid="notifsFeed"] [data-testid^="feedItem-by-"]:has([data-testid="replyBtn"])',
    checked: '2026-11',
  },
  ENTRY,
];
const THREAD: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid^="postThreadItem-by-"]', checked: '2026-11' },
  ENTRY,
];
const FEED: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid^="feedItem-by-"]:has([data-testid="replyBtn"])', checked: '2026-11' },
  ENTRY,
];

/** A quoted post is a box that acts as a link, as the post around it may be; it has no buttons of its own. */
const QUOTED = '[role="link"]:not(a,:has(button))';
const QUOTED_BOX: readonly Candidate[] = [
  { name: 'role', selector: QUOTED, checked: '2026-11' },
  {
    name: 'in the tab order, without buttons',
    selector: 'div[tabindex="0"]:not(:has(button)):has(a[href^="/profile/"])',
    checked: '2026-11',
  },
];
const TEXT: readonly Candidate[] = [
  { name: 'post text', selector: `[data-testid="postText"]:not(${QUOTED} *)`, checked: '2026-11' },
  { name: 'wrapped words', selector: `[data-word-wrap="1"]:not(${QUOTED} *)`, checked: '2026-11' },
  {
    name: 'in the hider',
    selector: `[data-testid="contentHider-post"] [dir="auto"]:not(${QUOTED} *)`,
    checked: '2026-11',
  },
];
/** What a post without words shows. Its author's picture is in a link to the profile. */
const EMBED: readonly Candidate[] = [
  { name: 'picture or player', selector: 'img:not(a[href^="/profile/"] *),video,iframe', checked: '2026-11' },
];
const LIKED = '[data-testid="likeBtn"] path[d^="M12.489 21.372"]';
const NOT_LIKED = '[data-testid="likeBtn"] path[d^="M16.734 5.091"]';

/** Handle of the signed-in account. */
export function ownHandle(doc: Document): string | null {
  const link = doc.querySelector('nav a[href^="/profile/"]');
  return link?.getAttribute('href')?.split('/')[2] ?? null;
}

interface Post {
  readonly by: string;
  readonly key: string;
}

/** `/profile/WHO/post/KEY` */
function postAt(href: string | null | undefined): Post | null {
  const path = decoded(addressOn(HOST, href)?.pathname ?? '') ?? '';
  const [, by, key] = /^\/profile\/([\w.:-]{3,253})\/post\/([\w.:~-]{1,64})$/.exec(path) ?? [];
  return by && key ? { by, key } : null;
}

const profileAt = (href: string | null): string | null =>
  /^\/profile\/([\w.:-]{3,253})$/.exec(decoded(addressOn(HOST, href)?.pathname ?? '') ?? '')?.[1] ?? null;

const uri = ({ by, key }: Post): string => `at://${by}/app.bsky.feed.post/${key}`;

/** The handle that a test id ends with. */
function handleOf(item: Element): string | null {
  const [, handle] = /-by-([a-z0-9][a-z0-9.-]{2,252})$/i.exec(item.getAttribute('data-testid') ?? '') ?? [];
  return handle && handle !== 'handle.invalid' ? handle : null;
}

/** The link that holds the age: the first one to a post, before the words, which may hold such links too. */
function timeLink(item: Element): Element | null {
  const links = item.querySelectorAll('a[href*="/post/"]');
  const text = pick(item, TEXT);
  const quoted = pick(item, QUOTED_BOX);
  const isIn = (link: Element) => text?.contains(link) || quoted?.contains(link);
  return [...links].find((link) => postAt(link.getAttribute('href')) && !isIn(link)) ?? null;
}

/** The post that a thread's page is about is the only one without a link to itself. */
const isFocal = (item: Element): boolean =>
  timeLink(item) === null && postAt(item.ownerDocument.location.pathname) !== null;

function postOf(item: Element, focal?: Element): Post | null {
  const post = postAt(
    timeLink(item)?.getAttribute('href') ?? (item === focal ? item.ownerDocument.location.href : null),
  );
  // The address may have a DID where all links have the handle.
  return post && { ...post, by: handleOf(item) ?? post.by };
}

/** The line that joins an item to the one above it stands in the space above its head. */
function isJoined(item: Element): boolean {
  const space = item.firstElementChild;
  return !!space?.firstElementChild?.firstElementChild && space.textContent === '' && !space.querySelector('a,img');
}

/** "Replied to you" and "Replied to NAME": an icon between head and words, and beside it text, the name an element in it. */
function repliedTo(item: Element): 'us' | 'other' | null {
  const head = timeLink(item);
  const text = pick(item, TEXT);
  const icon = [...item.querySelectorAll('svg')].find(
    (svg) => head && precedes(head, svg) && text && precedes(svg, text) && !svg.closest('a,button'),
  );
  const label = icon?.nextElementSibling;
  if (!label) return null;
  return label.childElementCount === 0 || /^Replied to you$/.test(label.textContent ?? '') ? 'us' : 'other';
}

function quotedIn(item: Element): { readonly by: string; readonly post: Post | null } | null {
  const box = pick(item, QUOTED_BOX);
  if (!box) return null;
  const named = /(?:^|\s)([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(box.getAttribute('aria-label') ?? '')?.[1];
  const [, shown] = /\u00a0@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(box.textContent?.slice(0, 2000) ?? '') ?? [];
  const by = named ?? shown;
  const link = [...box.querySelectorAll('a[href*="/post/"]')].find((one) => postAt(one.getAttribute('href')));
  return by ? { by, post: postAt(link?.getAttribute('href')) } : null;
}

/** What all lists show of a post alike. */
function seenOf(item: Element, { now, isOurs }: Reading, focal?: Element) {
  const post = postOf(item, focal);
  if (!post) return null;
  const text = pick(item, TEXT);
  if (!text && !pick(item, EMBED) && !pick(item, QUOTED_BOX)) return null;
  const head = timeLink(item);
  const name = [...item.querySelectorAll(`a[href^="/profile/"]:not(${QUOTED} *)`)].find(
    (link) => profileAt(link.getAttribute('href')) === post.by && nameOf(link) !== '',
  );
  return {
    externalId: uri(post),
    author: { name: nameOf(name) || post.by, handle: post.by },
    text: text ? writtenText(text, 'lines') : '',
    link: `https://${HOST}/profile/${post.by}/post/${post.key}`,
    time: ageOf(head?.textContent, now),
    mine: isOurs(post.by),
    likedByMe: item.querySelector(LIKED) ? true : item.querySelector(NOT_LIKED) ? false : null,
  };
}

const mentionsUs = (item: Element, isOurs: Reading['isOurs']): boolean =>
  [...(pick(item, TEXT)?.querySelectorAll('a[href]') ?? [])].some((link) =>
    isOurs(profileAt(link.getAttribute('href'))),
  );

function readTold(reading: Reading): (item: HTMLElement) => ItemRead {
  return (item) => {
    const seen = seenOf(item, reading);
    if (!seen) return 'unreadable';
    if (seen.mine) return null;
    const quoted = quotedIn(item);
    const quotes = reading.isOurs(quoted?.by);
    const replies = repliedTo(item) === 'us';
    const kind: SeenInteraction['kind'] = replies ? 'reply' : quotes ? 'quote' : 'mention';
    const postId = kind === 'quote' && quoted?.post ? uri(quoted.post) : null;
    return { ...seen, kind, postId, parentId: null, onOurs: kind === 'mention' ? null : true };
  };
}

/** Where the next one looks the same, links aren't where they were: then it isn't told which it is. */
function focalOf(items: readonly Element[]): Element | undefined {
  const at = items.findIndex(isFocal);
  const next = items[at + 1];
  return next && isFocal(next) ? undefined : items[at];
}

function readThread(reading: Reading): (item: HTMLElement) => ItemRead {
  const { isOurs } = reading;
  // Screens that were left stay in the document, hidden; the address is no longer theirs. `checkVisibility` needs no layout.
  const items = allOf(reading.doc, THREAD, (one) => one.checkVisibility());
  if (items.length === 0) return () => null;
  const index = new Map(items.map((item, at) => [item, at]));
  const focal = focalOf(items);
  const [first] = items;
  return (item) => {
    const at = index.get(item);
    if (at === undefined) return null;
    const seen = seenOf(item, reading, focal);
    if (!seen) return 'unreadable';
    const isAbove = item === focal || (focal !== undefined && precedes(item, focal));
    const before = isAbove || isJoined(item) ? items[at - 1] : focal;
    const above = before ? postOf(before, focal) : null;
    const root = focal && first && first !== item ? postOf(first, focal) : null;
    const answersUs = isOurs(above?.by);
    const quotesUs = isOurs(quotedIn(item)?.by);
    if (seen.mine ? !above : !answersUs && !quotesUs && !mentionsUs(item, isOurs)) return null;
    return {
      ...seen,
      kind: seen.mine || answersUs ? 'reply' : quotesUs ? 'quote' : 'mention',
      postId: root && uri(root),
      parentId: above && uri(above),
      onOurs: root ? isOurs(root.by) : quotesUs || null,
    };
  };
}

/** On our own profile our answers stand below what they answer: they tell what is done. */
function readProfile(reading: Reading): (item: HTMLElement) => ItemRead {
  const items = allOf(reading.doc, FEED);
  const index = new Map(items.map((item, at) => [item, at]));
  return (item) => {
    const seen = seenOf(item, reading);
    if (!seen) return 'unreadable';
    if (!seen.mine || !isJoined(item)) return null;
    const above = items[(index.get(item) ?? 0) - 1];
    const parent = above && postOf(above);
    return parent ? { ...seen, kind: 'reply', postId: null, parentId: uri(parent), onOurs: null } : null;
  };
}

function viewOf(doc: Document): View | null {
  const { pathname } = doc.location;
  if (/^\/notifications\/?$/.test(pathname)) return 'notifications';
  if (postAt(pathname)) return 'thread';
  const own = ownHandle(doc);
  return own && decoded(pathname)?.startsWith(`/profile/${own}`) ? 'profile' : null;
}

export const interactions: InteractionsDefinition = {
  view: viewOf,
  kinds: [
    { items: TOLD, on: (doc) => viewOf(doc) === 'notifications', read: readTold },
    { items: THREAD, on: (doc) => viewOf(doc) === 'thread', read: readThread },
    { items: FEED, on: (doc) => viewOf(doc) === 'profile', read: readProfile },
  ],
  wordless: [
    { name: 'testid', selector: '[data-testid="notifsFeed"] [data-testid^="feedItem-by-"]', checked: '2026-11' },
  ],
};
