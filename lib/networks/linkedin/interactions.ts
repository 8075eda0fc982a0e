/** Interactions on LinkedIn: notifications, and the comments below posts in both front-ends (facts/dom.md §3). */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type InteractionsDefinition, type ItemRead, pick, precedingIn, type Reading } from '../reading.ts';
import { addressOn, ageOf, decoded, nameOf, writtenText } from '../written.ts';
import { EMBER_COMMENT, EMBER_POST, SDUI_COMMENT, SDUI_POST } from './markup.ts';

const HOST = 'www.linkedin.com';
const PROFILE = 'a[href*="/in/"],a[href*="/company/"]';

interface Urn {
  /** The comment's own id, the same in both front-ends. */
  readonly id: string;
  /** "ugcPost:748…": what it stands under. */
  readonly post: string;
}

/** `urn:li:comment:(urn:li:ugcPost:P,C)`, in the older front-end `urn:li:comment:(ugcPost:P,C)`. */
function urnOf(text: string | null | undefined): Urn | null {
  const [, post, id] =
    /urn:li:comment:\((?:urn:li:)?([a-zA-Z]{4,20}:\d{1,20}),(\d{1,20})\)$/.exec(text?.slice(0, 300) ?? '') ?? [];
  return post && id ? { id, post } : null;
}

/** The comment's own address; an answer is shown below the comment that began its thread. */
function addressOf({ id, post }: Urn, head: string | null): string {
  const urn = (comment: string) => encodeURIComponent(`urn:li:comment:(${post},${comment})`);
  const query = head === null ? `commentUrn=${urn(id)}` : `commentUrn=${urn(head)}&replyUrn=${urn(id)}`;
  return `https://${HOST}/feed/update/urn:li:${post}/?${query}`;
}

/** A member's slug; a page's with "company/" before it, so that no member can pass for it. */
function handleAt(link: Element | null | undefined): string | null {
  const path = decoded(addressOn(HOST, link?.getAttribute('href'))?.pathname ?? '') ?? '';
  const [, kind, slug] = /^\/(in|company)\/([\p{L}\p{M}\p{N}._-]{1,100})(?:\/|$)/u.exec(path) ?? [];
  return slug ? (kind === 'company' ? `company/${slug}` : slug) : null;
}

const CARDS: readonly Candidate[] = [
  { name: 'view name', selector: 'article.nt-card[data-view-name="notification-card-container"]', checked: '2026-08' },
  { name: 'class', selector: 'article.nt-card', checked: '2026-07' },
];
const HEADLINE: readonly Candidate[] = [
  { name: 'class', selector: 'a.nt-card__headline[href]', checked: '2026-08' },
  { name: 'address', selector: 'a[href*="highlightedUpdateType="]', checked: '2026-07' },
];
const ACTOR: readonly Candidate[] = [
  { name: 'view name', selector: 'a[data-view-name="notification-card-image"][href]', checked: '2026-08' },
  { name: 'profile', selector: PROFILE, checked: '2026-07' },
];
/** Their words come first, the post's after them. */
const SNIPPET: readonly Candidate[] = [
  {
    name: 'first block',
    selector: '.nt-card__text--word-wrap:not(a,a *,.nt-card-content__body-text)',
    checked: '2026-07',
  },
];

/** Reactions, views, trends and anniversaries have types of their own. */
function kindOf(type: string): SeenInteraction['kind'] | null {
  if (/^REPLIED_TO_(?:YOUR|A)_COMMENT/.test(type)) return 'reply';
  if (/^MENTIONED_YOU_/.test(type)) return 'mention';
  return /^COMMENTED_ON_YOUR_/.test(type) ? 'comment' : null;
}

function readCard({ now, isOurs }: Reading): (card: HTMLElement) => ItemRead {
  return (card) => {
    const headline = pick(card, HEADLINE);
    const query = addressOn(HOST, headline?.getAttribute('href'))?.searchParams;
    if (!query) return 'unreadable';
    const kind = kindOf(query.get('highlightedUpdateType') ?? '');
    const about = urnOf(query.get('commentUrn'));
    const answer = urnOf(query.get('replyUrn'));
    // In an answer the first one is the comment that it answers.
    const theirs = answer ?? (kind === 'reply' ? null : about);
    // Whoever names us in a post has no comment: the notification's own id stands for it.
    const [post] = /^urn:li:activity:\d{1,20}$/.exec(query.get('highlightedUpdateUrn') ?? '') ?? [];
    const id = theirs?.id ?? (kind === 'mention' ? post : undefined);
    const handle = handleAt(pick(card, ACTOR));
    if (!kind || !id || !handle || isOurs(handle)) return null;
    const head = answer && about ? about.id : null;
    const text = pick(card, SNIPPET);
    return {
      externalId: id,
      kind,
      author: { name: nameOf(headline?.querySelector('strong')) || handle, handle },
      text: text ? writtenText(text, 'flow') : '',
      link: theirs ? addressOf(theirs, head) : `https://${HOST}/feed/update/${id}/`,
      time: ageOf(card.querySelector('.nt-card__time-ago')?.textContent, now),
      postId: theirs ? `urn:li:${theirs.post}` : null,
      parentId: head,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: null,
    };
  };
}

const BOX = '[data-testid="expandable-text-box"]';

const textOf = (text: Element | null): string => (text ? writtenText(text, 'lines') : '');

/** What stands before the words of a comment. */
function beforeText<E extends Element>(scope: Element, selector: string): E[] {
  const text = scope.querySelector(BOX);
  const found: E[] = [];
  for (const element of text ? scope.querySelectorAll<E>(selector) : []) {
    if (!text || !precedes(element, text)) break;
    found.push(element);
  }
  return found;
}

function personAt(link: Element | null | undefined, name: string): Person | null {
  const handle = handleAt(link);
  return handle === null ? null : { name, handle };
}

/** An own comment has its name twice: for readers, and shown, with "• You" after it. */
function shownName(link: Element): string {
  const shown = link.querySelector('[aria-hidden="true"]');
  return shown ? nameOf(shown).replace(/\s*•.*$/, '') : nameOf(link);
}

const peopleIn = (text: Element | null): readonly Person[] =>
  [...(text?.querySelectorAll(PROFILE) ?? [])].flatMap((link) => personAt(link, nameOf(link)) ?? []);

const ours: CommentsDefinition['ours'] =
  ({ isOurs }) =>
  ({ handle }) =>
    isOurs(handle);

function placeOf(urn: Urn | null, head: string | null): Pick<SeenInteraction, 'link' | 'postId'> {
  return urn ? { link: addressOf(urn, head), postId: `urn:li:${urn.post}` } : { link: null, postId: null };
}

const sduiUrn = (comment: Element): Urn | null => urnOf(comment.getAttribute('componentkey'));

const SDUI: CommentsDefinition = {
  comment: SDUI_COMMENT,
  post: SDUI_POST,
  checked: '2026-07',
  id: (comment) => sduiUrn(comment)?.id ?? null,
  isHead: (comment) => comment.querySelector('[componentkey^="comment-commentary_"]') !== null,
  author: (comment) => {
    const link = beforeText(comment, PROFILE).find((one) => nameOf(one) !== '');
    return link ? personAt(link, shownName(link)) : null;
  },
  text: (comment) => textOf(comment.querySelector(BOX)),
  named: (comment) => peopleIn(comment.querySelector(BOX)),
  time: (comment, now) => {
    const short = beforeText(comment, 'p,time').filter(
      (one) => !one.closest('a') && (one.textContent?.length ?? 0) < 20,
    );
    return short.map(({ textContent }) => ageOf(textContent, now)).findLast((time) => time !== null) ?? null;
  },
  liked: () => null,
  place: (comment, head) => placeOf(sduiUrn(comment), head),
  // A header such as "X likes this" may come first: the author's link is the last one before the words.
  postAuthor: (post) => {
    const text = post.querySelector(BOX);
    return personAt(text && precedingIn(post, text, PROFILE).next().value, '');
  },
  ours,
};

const emberUrn = (comment: Element): Urn | null => urnOf(comment.getAttribute('data-id'));
const EMBER_TEXT: readonly Candidate[] = [
  { name: 'class', selector: '.comments-comment-entity__content .update-components-text', checked: '2026-07' },
  { name: 'content', selector: '.comments-comment-entity__content', checked: '2026-07' },
];
const EMBER_AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: '.comments-comment-meta__description-container[href]', checked: '2026-07' },
  { name: 'profile', selector: PROFILE, checked: '2026-07' },
];
const EMBER_POST_AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: '.update-components-actor__meta-link[href]', checked: '2026-07' },
  { name: 'profile', selector: `.update-components-actor :is(${PROFILE})`, checked: '2026-07' },
];

const EMBER: CommentsDefinition = {
  comment: EMBER_COMMENT,
  post: EMBER_POST,
  checked: '2026-07',
  id: (comment) => emberUrn(comment)?.id ?? null,
  isHead: (comment) => !comment.parentElement?.closest(EMBER_COMMENT),
  author: (comment) =>
    personAt(pick(comment, EMBER_AUTHOR), nameOf(comment.querySelector('.comments-comment-meta__description-title'))),
  text: (comment) => textOf(pick(comment, EMBER_TEXT)),
  named: (comment) => peopleIn(pick(comment, EMBER_TEXT)),
  time: (comment, now) => ageOf(comment.querySelector('time.comments-comment-meta__data')?.textContent, now),
  liked: (comment) => {
    const pressed = comment.querySelector('button[class*="react"][aria-pressed]')?.getAttribute('aria-pressed');
    return pressed == null ? null : pressed === 'true';
  },
  place: (comment, head) => placeOf(emberUrn(comment), head),
  postAuthor: (post) => personAt(pick(post, EMBER_POST_AUTHOR), ''),
  ours,
};

export const interactions: InteractionsDefinition = {
  view: (doc) =>
    doc.location.pathname.startsWith('/notifications')
      ? 'notifications'
      : doc.querySelector(`${SDUI_COMMENT},${EMBER_COMMENT}`)
        ? 'thread'
        : null,
  // A comment itself says more than the card that tells of it.
  kinds: [comments(SDUI), comments(EMBER), { items: CARDS, read: readCard }],
  wordless: [],
};
