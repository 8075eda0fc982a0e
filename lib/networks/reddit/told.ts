/** The notifications of the new front-end: on their own page, and wherever else the list is shown. */
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type ItemDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { nameOf, stampAt, writtenText } from '../written.ts';
import { fullId, isAutomatic, linkTo, type Place, placeAt } from './thing.ts';

const ITEMS: readonly Candidate[] = [
  { name: 'element', selector: 'notification-item', checked: '2026-09' },
  { name: 'row', selector: 'rpl-inbox-row:not(notification-announcement *)', checked: '2026-09' },
];
const MENU = 'notification-context-menu';
const TYPE: readonly Candidate[] = [
  { name: 'item', selector: 'notification-item[message-type]', checked: '2026-09' },
  { name: 'menu', selector: `${MENU}[message-type]`, checked: '2026-09' },
];
const TITLE: readonly Candidate[] = [
  { name: 'test id', selector: '[data-testid="title"]', checked: '2026-09' },
  { name: 'first words', selector: 'a[href] span:not(:has(span))', checked: '2026-09' },
];
const BODY: readonly Candidate[] = [
  { name: 'test id', selector: '[data-testid="body"]', checked: '2026-09' },
  { name: 'below the headline', selector: 'a[href] > :nth-child(2)', checked: '2026-09' },
];
/** When it was written: one inside the other. */
const AGES = ['[data-testid="sent-at"]', 'faceplate-timeago', 'time'];
const LINK: readonly Candidate[] = [
  { name: 'link', selector: 'a[href*="/comments/"]', checked: '2026-09' },
  { name: 'row', selector: '[inaccessiblehref*="/comments/"]', checked: '2026-09' },
];

/** Votes, follows, awards and what the network recommends have types of their own (redditstatic, NotificationInbox). */
const KINDS: Readonly<Record<string, SeenInteraction['kind']>> = {
  COMMENT_REPLY: 'reply',
  POST_REPLY: 'comment',
  USERNAME_MENTION: 'mention',
};

/** The first of the candidates in an item, the item itself included. */
const within = (item: Element, candidates: readonly Candidate[]): Element | null =>
  candidates.map(({ selector }) => (item.matches(selector) ? item : item.querySelector(selector))).find(Boolean) ??
  null;

/** Where it leads: to what was written. One of the two addresses may be another than it should be. */
function placeOf(item: Element, host: string): Place | null {
  for (const { selector } of LINK) {
    const element = item.matches(selector) ? item : item.querySelector(selector);
    const href = element?.getAttribute('href') ?? element?.getAttribute('inaccessiblehref');
    const place = placeAt(href, host);
    if (place) return place;
  }
  return null;
}

/** The words of what they wrote: its age stands among them. */
function wordsIn(item: Element): string | null {
  const body = pick(item, BODY);
  if (!body) return null;
  const copy = body.cloneNode(true) as Element;
  for (const selector of AGES) for (const age of copy.querySelectorAll(selector)) age.remove();
  return writtenText(copy, 'flow');
}

function readItem({ doc, now, isOurs }: Reading): (item: HTMLElement) => ItemRead {
  const { host } = doc.location;
  return (item) => {
    const type = within(item, TYPE)?.getAttribute('message-type');
    if (!type) return 'unreadable';
    const kind = KINDS[type];
    if (!kind) return null;
    const place = placeOf(item, host);
    const comment =
      fullId('t1', item.querySelector(`${MENU}[comment-id]`)?.getAttribute('comment-id')) ?? place?.comment;
    // Whoever names us in a post has no comment: the post's own id stands for it.
    const id = comment ?? (kind === 'mention' ? place?.post : undefined);
    const text = wordsIn(item);
    if (!id || text === null) return 'unreadable';
    // Only the headline says who, and not always: "The post author replied".
    const name = /(?<![\w/])u\/([\w-]{2,20})/.exec(nameOf(pick(item, TITLE)))?.[1] ?? '';
    if (isOurs(name) || isAutomatic(name)) return null;
    const time = item.querySelector('faceplate-timeago[ts]')?.getAttribute('ts');
    return {
      externalId: id,
      kind,
      author: { name, handle: name === '' ? null : name },
      text,
      link: place && linkTo({ post: place.post, comment: comment ?? null }, host),
      time: stampAt(time ?? item.querySelector('time')?.getAttribute('datetime'), now),
      postId: comment ? (place?.post ?? null) : null,
      parentId: null,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: null,
    };
  };
}

export const told: ItemDefinition = { items: ITEMS, read: readItem };
