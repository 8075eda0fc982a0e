/** Interactions on X: both tabs of the notifications, and the pages of posts with their replies (facts/dom.md §2). */
import { precedes } from '../dom.ts';
import type { Candidate } from '../network.ts';
import type { InteractionsDefinition, ItemRead, Reading } from '../reading.ts';
import { allOf, pick } from '../reading.ts';
import { nameOf, stampOf, writtenText } from '../written.ts';
import {
  answeredHandles,
  handleAt,
  isWordless,
  nameLink,
  QUOTED,
  quotedHandle,
  statusAt,
  TEXT,
  TIMED_LINK,
  type Tweet,
  tweetOf,
} from './markup.ts';

const ITEMS: readonly Candidate[] = [
  // The modal shows the post that is answered as well: not a list.
  { name: 'testid', selector: '[data-testid="primaryColumn"] article[data-testid="tweet"]', checked: '2026-02' },
  { name: 'element', selector: 'main article:has(time):not([data-testid="notification"])', checked: '2026-02' },
];
const FOCAL: readonly Candidate[] = [
  {
    name: 'not in the tab order',
    selector: 'main article[tabindex="-1"]',
    checked: '2026-02',
  },
];

const HEADING: readonly Candidate[] = [
  { name: 'element', selector: 'h2', checked: '2026-02' },
  { name: 'role', selector: '[role="heading"]', checked: '2026-02' },
];
/** The author's picture, above the line that joins a post to the next one. */
const PICTURE: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="Tweet-User-Avatar"]', checked: '2026-02' },
  { name: 'testid of the picture', selector: ':has(> [data-testid^="UserAvatar-Container-"])', checked: '2026-02' },
];
const LIKE: readonly Candidate[] = [
  { name: 'testid', selector: '[data-testid="like"],[data-testid="unlike"]', checked: '2026-02' },
];

interface Thread {
  /** Its posts as far as they are in the page, and where each stands in them. */
  readonly articles: readonly Element[];
  readonly index: ReadonlyMap<Element, number>;
  readonly focal: Element | null;
  /** Where "Discover more" begins: posts below it have nothing to do with the thread. */
  readonly end: Element | null;
}

function threadIn(doc: Document): Thread {
  const articles = allOf(doc, ITEMS);
  const id = statusAt(doc.location.pathname)?.id ?? '';
  const named = articles.find((article) =>
    [...article.querySelectorAll(TIMED_LINK)].some((link) => statusAt(link.getAttribute('href'))?.id === id),
  );
  const focal = named ?? pick(doc, FOCAL);
  const index = new Map(articles.map((article, at) => [article, at]));
  return { articles, index, focal, end: focal && endBelow(focal, articles) };
}

/** The list's own child that a post stands in, seen from another post of the list. */
function cellOf(article: Element, other: Element): Element {
  let at = article;
  while (at.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  return at;
}

/** How far down the cells of a thread were looked through for its end: a long one isn't looked through again for each part of it. */
const lookedTo = new WeakMap<Element, Element>();

/** The heading of the posts that don't belong to the thread any more. */
function endBelow(focal: Element, articles: readonly Element[]): Element | null {
  const other = articles.find((article) => article !== focal);
  if (!other) return null;
  const first = cellOf(focal, other);
  const known = lookedTo.get(first);
  let at: Element | null = known?.parentElement === first.parentElement ? known : first;
  while (at && (at.querySelector('article') || !pick(at, HEADING))) {
    lookedTo.set(first, at);
    at = at.nextElementSibling;
  }
  return at;
}

/** Does a line join the post above to this one? It stands below its author's picture; null: no picture is found there. */
function isJoined(article: Element, above: Element): boolean | null {
  if (cellOf(article, above).previousElementSibling !== cellOf(above, article)) return false;
  const picture = pick(above, PICTURE);
  return picture && picture.nextElementSibling !== null;
}

/** How far back somebody is looked for whom an answer names. */
const FAR = 30;

/** What an article of a thread answers; null: that isn't told. */
function parentOf(article: Element, author: string, { articles, index, focal }: Thread): Element | null {
  const at = index.get(article);
  const above = at === undefined ? undefined : articles[at - 1];
  if (at === undefined || !above) return null;
  const joined = isJoined(article, above);
  if (joined !== false) return joined ? above : null;
  if (!focal || article === focal || precedes(article, focal)) return above;
  const handles = answeredHandles(article, author).map((handle) => handle.toLowerCase());
  if (handles.length === 0) return focal;
  const before = articles.slice(Math.max(0, at - FAR), at);
  return before.findLast((one) => handles.includes(tweetOf(one, focal)?.handle.toLowerCase() ?? '')) ?? null;
}

function readArticle(reading: Reading): (article: HTMLElement) => ItemRead {
  const { doc, now, isOurs } = reading;
  const view = reading.view();
  if (!view) return () => null;
  const thread = view === 'thread' ? threadIn(doc) : null;
  const focal = thread?.focal ?? null;
  const tweet = (article: Element | null | undefined): Tweet | null => (article ? tweetOf(article, focal) : null);

  return (article) => {
    const own = tweet(article);
    if (!own) return 'unreadable';
    if (thread?.end && precedes(thread.end, article)) return null;
    const text = pick(article, TEXT);
    if (!text && !isWordless(article)) return 'unreadable';
    const mine = isOurs(own.handle);
    const answers = answeredHandles(article, own.handle);
    const parent = tweet(thread && parentOf(article, own.handle, thread));
    const first = tweet(thread?.articles[0]);
    const root = first?.id === own.id ? null : first;
    const quotesUs = isOurs(quotedHandle(article));
    const answersUs = isOurs(parent?.handle) || answers.some(isOurs);
    const mentionsUs = text !== null && [...text.querySelectorAll('a[href]')].some((link) => isOurs(handleAt(link)));
    if (mine ? !parent : !(quotesUs || answersUs || mentionsUs || view !== 'thread')) return null;

    const like = pick(article, LIKE);
    return {
      externalId: own.id,
      kind: mine || answersUs ? 'reply' : quotesUs ? 'quote' : 'mention',
      author: { name: nameOf(nameLink(article, own.handle)) || own.handle, handle: own.handle },
      text: text ? writtenText(text, 'lines') : '',
      link: `https://x.com/${own.handle}/status/${own.id}`,
      time: stampOf(article.querySelector(`time:not(${QUOTED} *)`), now),
      postId: root?.id ?? null,
      parentId: parent?.id ?? null,
      // Outside of a thread the line says it only where nobody else is named.
      onOurs: root ? isOurs(root.handle) : quotesUs || (answers.length > 0 && answers.every(isOurs)) || null,
      mine,
      likedByMe: like && like.dataset['testid'] === 'unlike',
    };
  };
}

export const interactions: InteractionsDefinition = {
  view: ({ location: { pathname } }) =>
    /^\/notifications\/mentions\/?$/.test(pathname)
      ? 'mentions'
      : /^\/notifications\/?$/.test(pathname)
        ? 'notifications'
        : statusAt(pathname)
          ? 'thread'
          : null,
  kinds: [{ items: ITEMS, read: readArticle }],
  wordless: [{ name: 'testid', selector: 'article[data-testid="notification"]', checked: '2026-02' }],
};
