/** Interactions on X: both tabs of the notifications, and the pages of posts with their replies (facts/dom.md §2). */
import { precedes } from '../dom.ts';
import type { Candidate } from '../network.ts';
import type { InteractionsDefinition, ItemRead, Reading } from '../reading.ts';
import { pick, precedingIn } from '../reading.ts';
import { addressOn, nameOf, stampOf, writtenText } from '../written.ts';

const ARTICLE = 'article[data-testid="tweet"]';
const ITEMS: readonly Candidate[] = [
  // The modal shows the post that is answered as well: not a list.
  { name: 'testid', selector: `[data-testid="primaryColumn"] ${ARTICLE}`, checked: '2026-02' },
  { name: 'role', selector: 'main article[role="article"]:has(time)', checked: '2026-02' },
];
const CELL = '[data-testid="cellInnerDiv"]';
/** A quoted post is a box that acts as a link; it may carry the same test ids as the post around it. */
const QUOTED = 'div[role="link"]';

const TEXT: readonly Candidate[] = [
  { name: 'testid', selector: `[data-testid="tweetText"]:not(${QUOTED} *)`, checked: '2026-02' },
];
const USER: readonly Candidate[] = [
  { name: 'testid', selector: `[data-testid="User-Name"]:not(${QUOTED} *)`, checked: '2026-02' },
];
const QUOTED_USER: readonly Candidate[] = [
  { name: 'testid', selector: `${QUOTED} [data-testid="User-Name"]`, checked: '2024-12' },
];
const FOCAL: readonly Candidate[] = [
  {
    name: 'not in the tab order',
    selector: `[data-testid="primaryColumn"] ${ARTICLE}[tabindex="-1"]`,
    checked: '2026-02',
  },
];

interface Tweet {
  readonly id: string;
  readonly handle: string;
}

/** The handle that a link to an account leads to. */
function handleAt(link: Element): string | null {
  const url = addressOn('x.com', link.getAttribute('href'));
  return /^\/(\w{1,20})$/.exec(url?.pathname ?? '')?.[1] ?? null;
}

const statusAt = (href: string | null): Tweet | null => {
  const [, handle, id] = /^\/(\w{1,20})\/status\/(\d{1,20})$/.exec(addressOn('x.com', href)?.pathname ?? '') ?? [];
  return handle && id ? { id, handle } : null;
};

/** Id and author by the link that holds the time. A promoted post has none, and no place in the log. */
function tweetOf(article: Element, focal: Element | null): Tweet | null {
  for (const link of article.querySelectorAll(`a[href*="/status/"]:has(time):not(${QUOTED} *)`)) {
    const tweet = statusAt(link.getAttribute('href'));
    if (tweet) return tweet;
  }
  // The post that a page is about may show its time without a link.
  return article === focal ? statusAt(article.ownerDocument.location.pathname) : null;
}

/** Whom the line "Replying to @a and @b" names; it has no test id, only its place outside of name and text. */
function answeredHandles(article: Element): string[] {
  return [...article.querySelectorAll('a[href]')].flatMap((link) => {
    const handle = handleAt(link);
    const named = handle !== null && link.textContent?.trim().toLowerCase() === `@${handle.toLowerCase()}`;
    const elsewhere = link.closest(`[data-testid="User-Name"],[data-testid="tweetText"],${QUOTED}`);
    return named && !elsewhere ? [handle] : [];
  });
}

/** The author of a quoted post. Its box has no links: the handle stands there as text. */
function quotedHandle(article: Element): string | null {
  const words = pick(article, QUOTED_USER)?.textContent?.slice(0, 2000) ?? '';
  return /@(\w{1,20})/.exec(words)?.[1] ?? null;
}

/** The article in the cell before, if a line joins it to this one: the line stands below its author's picture. */
function joinedAbove(article: Element): Element | null {
  const above = article.closest(CELL)?.previousElementSibling?.querySelector(ARTICLE);
  return above?.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling ? above : null;
}

interface Thread {
  readonly column: Element;
  /** The post that it all hangs below, as far as it is in the page. */
  readonly root: Element | null;
  readonly focal: Element | null;
  /** Where "Discover more" begins: posts below it have nothing to do with the thread. */
  readonly end: Element | null;
}

function threadIn(doc: Document): Thread {
  const column = doc.querySelector('[data-testid="primaryColumn"]') ?? doc.body;
  const id = statusAt(doc.location.pathname)?.id ?? '';
  const focal =
    column.querySelector(`${ARTICLE}:has(a[href$="/status/${id}"] time:not(${QUOTED} *))`) ?? pick(doc, FOCAL);
  return { column, root: column.querySelector(ARTICLE), focal, end: focal && endBelow(focal) };
}

/** How far down the cells of a thread were looked through for its end: a long one isn't looked through again for each part of it. */
const lookedTo = new WeakMap<Element, Element>();

/** The heading of the posts that don't belong to the thread any more. */
function endBelow(focal: Element): Element | null {
  const first = focal.closest(CELL);
  if (!first) return null;
  const known = lookedTo.get(first);
  let at: Element | null = known?.parentElement === first.parentElement ? known : first;
  while (at && (at.querySelector(ARTICLE) || !at.querySelector('[role="heading"]'))) {
    lookedTo.set(first, at);
    at = at.nextElementSibling;
  }
  return at;
}

/** How far back somebody is looked for whom an answer names. */
const FAR = 30;

/** What an article of a thread answers. */
function parentOf(article: Element, { column, focal }: Thread): Element | null {
  const joined = joinedAbove(article);
  if (joined) return joined;
  const before = precedingIn(column, article, ARTICLE);
  if (!focal || article === focal || precedes(article, focal)) return before.next().value ?? null;
  const handles = answeredHandles(article).map((handle) => handle.toLowerCase());
  if (handles.length === 0) return focal;
  for (let passed = 0; passed < FAR; passed += 1) {
    const one = before.next().value;
    if (!one) break;
    if (handles.includes(tweetOf(one, focal)?.handle.toLowerCase() ?? '')) return one;
  }
  return null;
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
    const mine = isOurs(own.handle);
    const answers = answeredHandles(article);
    const parent = tweet(thread && parentOf(article, thread));
    const first = tweet(thread?.root);
    const root = first?.id === own.id ? null : first;
    const quotesUs = isOurs(quotedHandle(article));
    const answersUs = isOurs(parent?.handle) || answers.some(isOurs);
    const mentionsUs = text !== null && [...text.querySelectorAll('a[href]')].some((link) => isOurs(handleAt(link)));
    if (mine ? !parent : !(quotesUs || answersUs || mentionsUs || view !== 'thread')) return null;

    const name = pick(article, USER)?.querySelector('a[href]');
    return {
      externalId: own.id,
      kind: mine || answersUs ? 'reply' : quotesUs ? 'quote' : 'mention',
      author: { name: nameOf(name) || own.handle, handle: own.handle },
      text: text ? writtenText(text, 'lines') : '',
      link: `https://x.com/${own.handle}/status/${own.id}`,
      time: stampOf(article.querySelector(`time:not(${QUOTED} *)`), now),
      postId: root?.id ?? null,
      parentId: parent?.id ?? null,
      // Outside of a thread the line says it only where nobody else is named.
      onOurs: root ? isOurs(root.handle) : quotesUs || (answers.length > 0 && answers.every(isOurs)) || null,
      mine,
      likedByMe: article.querySelector('[data-testid="unlike"]')
        ? true
        : article.querySelector('[data-testid="like"]')
          ? false
          : null,
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
