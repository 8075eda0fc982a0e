/** Interactions on Mastodon: notifications (grouped since 4.3, plain before) and threads (facts/dom.md §8, §16). */
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type InteractionsDefinition, type ItemRead, once, pick, precedingIn, type Reading } from '../reading.ts';
import { addressOn, nameOf, stampOf, writtenText } from '../written.ts';

/** Likes, boosts and follows are groups of another class, and carry a copy of our own post. */
const TOLD: readonly Candidate[] = [
  { name: 'v2', selector: '.notification-ungrouped--mention,.notification-ungrouped--quote', checked: '2026-08' },
  { name: 'v1', selector: '.notification.notification-mention', checked: '2026-04' },
  { name: 'heading and status', selector: '[role="button"]:has(> h2):has([data-id])', checked: '2026-11' },
];
/** The post that a thread's page is about. */
const FOCAL: readonly Candidate[] = [
  { name: 'class', selector: '.detailed-status', checked: '2026-11' },
  {
    name: 'in the list, without an id',
    selector: '.item-list > [tabindex="0"]:has(time):not(:has([data-id])) > :first-child',
    checked: '2026-11',
  },
];
/** The others of its thread. */
const AROUND: readonly Candidate[] = [
  { name: 'in thread', selector: '.status--in-thread:not(.status--is-quote)', checked: '2026-11' },
  {
    name: 'in its list',
    selector: '.item-list:has(> .detailed-status__wrapper) [data-id]:not(.status--is-quote)',
    checked: '2026-11',
  },
];
const STATUS: readonly Candidate[] = [
  { name: 'class and id', selector: '.status[data-id]:not(.status--is-quote)', checked: '2026-11' },
  { name: 'around its head', selector: ':has(> .status__info)', checked: '2026-11' },
];
const TEXT: readonly Candidate[] = [
  { name: 'shown', selector: '.status__content__text--visible', checked: '2026-11' },
  { name: 'any', selector: '.status__content__text,.status__content', checked: '2026-04' },
  { name: 'behind a warning', selector: '.content-warning', checked: '2026-08' },
];
const AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: 'a.status__display-name[href],a.detailed-status__display-name[href]', checked: '2026-11' },
  { name: 'hover card', selector: 'a[data-hover-card-account][href]', checked: '2026-08' },
  { name: 'around a name', selector: 'a[href]:has(bdi)', checked: '2026-08' },
];
const NAME: readonly Candidate[] = [
  { name: 'html', selector: '.display-name__html', checked: '2026-08' },
  { name: 'strong', selector: '.display-name strong', checked: '2026-04' },
];
const LINK: readonly Candidate[] = [
  { name: 'class', selector: 'a.status__relative-time[href],a.detailed-status__datetime[href]', checked: '2026-11' },
  { name: 'around the time', selector: 'a[href]:has(time)', checked: '2026-11' },
];
const HEADER: readonly Candidate[] = [
  { name: 'class', selector: '.notification-ungrouped__header', checked: '2026-11' },
  { name: 'heading', selector: 'h2', checked: '2026-11' },
];
/** It joins a status of a thread to its neighbours: an empty element before all else. */
const LINE: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .status__line', checked: '2026-11' },
  { name: 'empty', selector: ':scope > div:first-child:empty', checked: '2026-11' },
];

/** `name` or `name@host` of the account that a link leads to. Accounts of other instances may be linked at their own home. */
function accountAt(link: Element | null, host: string): string | null {
  const href = link?.getAttribute('href') ?? '';
  const home = URL.canParse(href) ? new URL(href).host : host;
  const [, name, elsewhere] =
    /^\/@(\w[\w.-]{0,60})(?:@([\w.-]{1,253}))?\/?$/.exec(addressOn(home, href)?.pathname ?? '') ?? [];
  if (!name) return null;
  const at = elsewhere ?? home;
  return at === host ? name : `${name}@${at}`;
}

const authorOf = (status: Element, host: string): string | null => accountAt(pick(status, AUTHOR), host);

/** Whom a status names: links to accounts that begin with "@", so no plain link to one. */
function mentionsIn(status: Element, host: string): string[] {
  const links = [...(pick(status, TEXT)?.querySelectorAll('a[href]') ?? [])];
  return links
    .filter(({ textContent }) => textContent?.trim().startsWith('@'))
    .flatMap((link) => accountAt(link, host) ?? []);
}

/** Ids are an instance's own, so the instance is part of them. */
function idOf(status: Element, host: string): string | null {
  const id =
    status.getAttribute('data-id') ??
    /\/(\d+)$/.exec(addressOn(host, pick(status, LINK)?.getAttribute('href'))?.pathname ?? '')?.[1];
  return id && /^\d{1,20}$/.test(id) ? `${host}/${id}` : null;
}

/** What all lists show of a status alike. */
function statusOf(status: Element, { doc, now, isOurs }: Reading) {
  const host = doc.location.host;
  const id = idOf(status, host);
  const handle = authorOf(status, host);
  if (!id || !handle) return null;
  const text = pick(status, TEXT);
  const star = (status.closest('.detailed-status__wrapper') ?? status).querySelector('.star-icon');
  const liked = star && (star.classList.contains('active') || star.getAttribute('aria-pressed') === 'true');
  return {
    externalId: id,
    author: { name: nameOf(pick(status, NAME)) || handle, handle },
    text: text ? writtenText(text, 'flow') : '',
    link: `https://${host}/@${handle}/${id.slice(host.length + 1)}`,
    time: stampOf((pick(status, LINK) ?? status).querySelector('time'), now),
    mine: isOurs(handle),
    likedByMe: liked,
  };
}

/** Both kinds carry the class `icon-reply`; only the drawing tells them apart, or else the localised words. null: not told. */
function kindOf(card: Element): SeenInteraction['kind'] | null {
  if (card.matches('.notification-ungrouped--quote')) return 'quote';
  // Before 4.3 nothing tells replies from mentions.
  if (card.matches('.notification-mention')) return 'mention';
  const header = pick(card, HEADER);
  const drawing = header?.querySelector('path')?.getAttribute('d') ?? '';
  const says = nameOf(header);
  if (drawing.startsWith('M480-80') || /mention/i.test(says)) return 'mention';
  return drawing.startsWith('M760-200') || /repl/i.test(says) ? 'reply' : null;
}

function readTold(reading: Reading): (card: HTMLElement) => ItemRead {
  return (card) => {
    const status = pick(card, STATUS);
    const seen = status && statusOf(status, reading);
    if (!seen) return 'unreadable';
    if (seen.mine) return null;
    const kind = kindOf(card);
    if (!kind) return 'unreadable';
    return { ...seen, kind, postId: null, parentId: null, onOurs: kind === 'mention' ? null : true };
  };
}

interface Thread {
  readonly column: Element;
  readonly root: Element | null;
  /** The post that the page is about. */
  readonly focal: Element | null;
}

const IN_THREAD = [...FOCAL, ...AROUND].map(({ selector }) => selector).join();
/** How far back somebody is looked for whom an answer mentions. */
const FAR = 30;

/** Does a line lead on from a status to the next one? */
const leadsOn = (status: Element): boolean => pick(status, LINE)?.matches('.status__line--full') === true;

/** What a status of a thread answers: its neighbour where a line joins them, else whom it mentions, else the thread's post. */
function parentOf(status: Element, { column, focal }: Thread, host: string): Element | null {
  const preceding = precedingIn(column, status, IN_THREAD);
  const before = preceding.next().value ?? null;
  const isAbove = status === focal || (focal && precedes(status, focal));
  if (isAbove || !focal || (before && leadsOn(before))) return before;
  const mentions = mentionsIn(status, host);
  const namesFocal = mentions.includes(authorOf(focal, host) ?? '');
  // A line that comes from nowhere else comes from the thread's post; whoever names somebody else only answers them.
  if (pick(status, LINE) && !leadsOn(status) && (mentions.length === 0 || namesFocal)) return focal;
  let at = before;
  for (let passed = 0; at && mentions.length > 0 && passed < FAR; passed += 1) {
    if (mentions.includes(authorOf(at, host) ?? '')) return at;
    at = preceding.next().value ?? null;
  }
  return focal;
}

function readThread(reading: Reading): (status: HTMLElement) => ItemRead {
  const { doc, isOurs } = reading;
  const host = doc.location.host;
  // Several columns may stand side by side, each with a thread of its own.
  const threadOf = once(
    (column: Element): Thread => ({
      column,
      root: column.querySelector(IN_THREAD),
      focal: pick(column, FOCAL),
    }),
  );
  return (status) => {
    const seen = statusOf(status, reading);
    if (!seen) return 'unreadable';
    const thread = threadOf(status.closest('.column') ?? doc.body);
    const { root } = thread;
    if (!root) return 'unreadable';
    const parent = parentOf(status, thread, host);
    const answered = parent && authorOf(parent, host);
    if (parent && !answered) return 'unreadable';
    const answersUs = isOurs(answered);
    if (seen.mine ? !parent : !answersUs && !mentionsIn(status, host).some(isOurs)) return null;
    const isRoot = root === status;
    const began = isRoot ? null : authorOf(root, host);
    return {
      ...seen,
      kind: seen.mine || answersUs ? 'reply' : 'mention',
      postId: isRoot ? null : idOf(root, host),
      parentId: parent && idOf(parent, host),
      onOurs: began === null ? null : isOurs(began),
    };
  };
}

/** Mastodon's own web client; others show the same servers' posts in their own ways. */
export const isOwnClient = (doc: Document): boolean =>
  doc.querySelector('#mastodon,#mastodon-compose') !== null && doc.querySelector('script#initial-state') !== null;

export const interactions: InteractionsDefinition = {
  view: (doc) => {
    if (!isOwnClient(doc)) return null;
    if (/^\/notifications/.test(doc.location.pathname)) return 'notifications';
    if (pick(doc, FOCAL)) return 'thread';
    // The advanced interface has columns beside each other, whatever the address says.
    return doc.querySelector('[class*="notification-ungrouped"],.notification-group') ? 'notifications' : null;
  },
  kinds: [
    { items: TOLD, on: isOwnClient, read: readTold },
    { items: FOCAL, on: isOwnClient, read: readThread },
    { items: AROUND, on: isOwnClient, read: readThread },
  ],
  wordless: [{ name: 'group', selector: '.notification-group,.notification', checked: '2026-08' }],
};
