/** Lists of old.reddit.com: comments below a post, and the inbox (reddit-archive r2/templates; userscripts of 2026). */
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type ItemDefinition, type ItemRead, pick, type Reading } from '../reading.ts';
import { stampOf, writtenText } from '../written.ts';
import { fullId, isAutomatic, isName, linkTo, namesOneOf, placeAt, userAt } from './thing.ts';
import type { CommentTree } from './tree.ts';

const COMMENT: readonly Candidate[] = [
  { name: 'class', selector: '.thing.comment', checked: '2026-08' },
  { name: 'data', selector: '[data-type="comment"][data-fullname^="t1_"]:not(.message)', checked: '2026-08' },
];
const COMMENT_ANY = COMMENT.map(({ selector }) => selector).join();
const TEXT: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .entry .usertext-body .md', checked: '2026-08' },
  { name: 'form', selector: ':scope > .entry form .md:not(:has(textarea))', checked: '2017-10' },
];
const AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .entry .author', checked: '2026-08' },
  { name: 'tagline', selector: ':scope > .entry .tagline a[href*="/user/"]', checked: '2017-10' },
];
const PERMALINK: readonly Candidate[] = [
  { name: 'class', selector: ':scope > .entry a.bylink[href*="/comments/"]', checked: '2017-10' },
];

const hostOf = ({ ownerDocument }: Element): string => ownerDocument.location.host;

const placeOf = (thing: Element) =>
  placeAt(thing.getAttribute('data-permalink'), hostOf(thing)) ??
  placeAt(pick(thing, PERMALINK)?.getAttribute('href'), hostOf(thing));

/** A thing's own id, or the one in its element's id, or in its address. */
const idOf = (comment: Element): string | null =>
  fullId('t1', comment.getAttribute('data-fullname')) ??
  fullId('t1', comment.id.replace(/^thing_/, '')) ??
  placeOf(comment)?.comment ??
  null;

const authorOf = (thing: Element): string | null =>
  thing.getAttribute('data-author') ?? userAt(pick(thing, AUTHOR), hostOf(thing));

/** A vote for it: the column of the arrows says which. */
function liked(thing: Element): boolean | null {
  const votes = thing.querySelector(':scope > .midcol');
  return votes ? votes.classList.contains('likes') : null;
}

const parent: CommentTree['parent'] = (comment) => {
  const around = comment.parentElement?.closest(COMMENT_ANY);
  if (around) {
    const id = idOf(around);
    return id ? { id, author: authorOf(around) } : null;
  }
  const link = parentLink(comment);
  // On a person's page nothing tells that a comment answers no other one.
  if (!link) return placeAt(comment.ownerDocument.location.pathname, hostOf(comment)) ? 'post' : null;
  const id = linkedComment(link);
  return id ? { id, author: null } : null;
};

/** The comment that a link leads to, by its address or to its place in the page. */
const linkedComment = (link: Element): string | null => {
  const href = link.getAttribute('href') ?? '';
  return placeAt(href, hostOf(link))?.comment ?? (href.startsWith('#') ? fullId('t1', `t1_${href.slice(1)}`) : null);
};

/** On the page of one comment what it answers isn't shown, but linked: by the one of its links that leads to another comment. */
function parentLink(comment: Element): Element | null {
  const marked = comment.querySelector(':scope > .entry [data-event-action="parent"]');
  if (marked) return marked;
  const links = [...comment.querySelectorAll(':scope > .entry > ul a[href]')];
  const own = idOf(comment);
  return links.find((link) => ![null, own].includes(linkedComment(link))) ?? null;
}

export const oldComments: CommentTree = {
  items: COMMENT,
  id: idOf,
  author: authorOf,
  text: (comment) => pick(comment, TEXT),
  time: (comment, now) => stampOf(comment.querySelector(':scope > .entry time[datetime]'), now),
  liked,
  postId: (comment) =>
    placeOf(comment)?.post ?? placeAt(comment.ownerDocument.location.pathname, hostOf(comment))?.post ?? null,
  postAuthor: (doc, post) => {
    const thing = doc.querySelector(`.thing[data-fullname="${post}"],[id="thing_${post}"]`);
    return thing && authorOf(thing);
  },
  parent,
};

const MESSAGE: readonly Candidate[] = [
  { name: 'class', selector: '.thing.message.was-comment', checked: '2017-10' },
  { name: 'data', selector: '.message[data-fullname^="t1_"]', checked: '2017-10' },
];

/** Two of the inbox's lists hold one kind each; in the others whoever doesn't name us has answered us. */
function kindAt(path: string, namesUs: boolean): SeenInteraction['kind'] {
  if (path.startsWith('/message/mentions')) return 'mention';
  if (path.startsWith('/message/selfreply')) return 'comment';
  return namesUs ? 'mention' : 'reply';
}

function readMessage({ doc, now, isOurs }: Reading): (message: HTMLElement) => ItemRead {
  const { host, pathname } = doc.location;
  return (message) => {
    const id = idOf(message);
    const by = authorOf(message);
    if (!id || by === null) return 'unreadable';
    if (!isName(by) || isOurs(by) || isAutomatic(by)) return null;
    const text = pick(message, TEXT);
    if (!text) return 'unreadable';
    const kind = kindAt(pathname, namesOneOf(text, isOurs, host));
    const place = placeOf(message);
    return {
      externalId: id,
      kind,
      author: { name: by, handle: by },
      text: writtenText(text, 'flow'),
      link: place && linkTo({ post: place.post, comment: id }, host),
      time: stampOf(message.querySelector(':scope > .entry time[datetime]'), now),
      postId: place?.post ?? null,
      parentId: null,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: liked(message),
    };
  };
}

export const oldInbox: ItemDefinition = { items: MESSAGE, read: readMessage };
