/** Interactions on LinkedIn: notifications, and the comments below posts in both front-ends (facts/dom.md §3). */
import { type CommentsDefinition, comments, type Person } from '../comments.ts';
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type InteractionsDefinition, type ItemRead, pick, precedingIn, type Reading } from '../reading.ts';
import { addressOn, ageOf, nameOf, writtenText } from '../written.ts';
import {
  beginsThread,
  EMBER_COMMENT,
  EMBER_COMMENTS,
  emberCommentText,
  emberPost,
  HOST,
  handleAt,
  profilesIn,
  SDUI_COMMENT,
  SDUI_COMMENTS,
  SDUI_TEXT,
  sduiPost,
} from './markup.ts';

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

const CARDS: readonly Candidate[] = [
  { name: 'view name', selector: 'article[data-view-name="notification-card-container"]', checked: '2026-08' },
  { name: 'class', selector: 'article.nt-card', checked: '2026-07' },
  { name: 'address', selector: 'article:has(a[href*="highlightedUpdateType="])', checked: '2026-07' },
];
const HEADLINE: readonly Candidate[] = [
  { name: 'class', selector: 'a.nt-card__headline[href]', checked: '2026-08' },
  { name: 'address', selector: 'a[href*="highlightedUpdateType="]', checked: '2026-07' },
];
const ACTOR: readonly Candidate[] = [
  { name: 'view name', selector: 'a[data-view-name="notification-card-image"][href]', checked: '2026-08' },
  { name: 'profile', selector: 'a[href*="/in/"],a[href*="/company/"]', checked: '2026-07' },
];
/** Their words come first, the post's after them. */
const SNIPPET: readonly Candidate[] = [
  {
    name: 'first block',
    selector: '.nt-card__text--word-wrap:not(a,a *,.nt-card-content__body-text)',
    checked: '2026-07',
  },
  { name: "before the post's", selector: ':has(+ * > .nt-card-content__body-text)', checked: '2026-07' },
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
    const text = theirs ? pick(card, SNIPPET) : null;
    // A card of a comment shows its words, or else the page has changed.
    if (theirs && !text) return 'unreadable';
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

const textOf = (text: Element | null): string => (text ? writtenText(text, 'lines') : '');

function personAt(link: Element | null | undefined, name: string): Person | null {
  const handle = handleAt(link);
  return handle === null ? null : { name, handle };
}

/** An own comment has its name twice: for readers, and shown, with "• You" after it. */
function shownName(link: Element): string {
  const shown = link.querySelector('[aria-hidden="true"]');
  const name = nameOf(shown ?? link);
  const before = name.replace(/\s*•.*$/, '');
  return shown || before === name ? before : before.replace(/^(.{3,}).*\1$/, '$1');
}

const peopleIn = (text: Element | null): readonly Person[] =>
  text ? profilesIn(text).flatMap((link) => personAt(link, nameOf(link)) ?? []) : [];

const ours: CommentsDefinition['ours'] =
  ({ isOurs }) =>
  ({ handle }) =>
    isOurs(handle);

/** An answer's address needs the comment that began its thread. */
function placeOf(urn: Urn | null, head: string | null, begins: boolean): Pick<SeenInteraction, 'link' | 'postId'> {
  if (!urn) return { link: null, postId: null };
  return { link: begins || head !== null ? addressOf(urn, head) : null, postId: `urn:li:${urn.post}` };
}

const sduiUrn = (comment: Element): Urn | null => urnOf(comment.getAttribute('componentkey')) ?? urnOf(comment.id);

/** What stands before the words of a comment. */
function beforeText(comment: Element, elements: Iterable<Element>): Element[] {
  const text = pick(comment, SDUI_TEXT);
  return text ? [...elements].filter((element) => precedes(element, text)) : [];
}

const SDUI: CommentsDefinition = {
  items: SDUI_COMMENTS,
  post: sduiPost,
  // Without knowing whether it begins a thread it can't be told whom it speaks to.
  id: (comment) => (beginsThread(comment) === null ? null : (sduiUrn(comment)?.id ?? null)),
  isHead: (comment) => beginsThread(comment) === true,
  author: (comment) => {
    const link = beforeText(comment, profilesIn(comment)).find((one) => nameOf(one) !== '');
    return link ? personAt(link, shownName(link)) : null;
  },
  text: (comment) => textOf(pick(comment, SDUI_TEXT)),
  named: (comment) => peopleIn(pick(comment, SDUI_TEXT)),
  time: (comment, now) => {
    const short = beforeText(comment, comment.querySelectorAll('p,time')).filter(
      (one) => !one.closest('a') && (one.textContent?.length ?? 0) < 20,
    );
    return short.map(({ textContent }) => ageOf(textContent, now)).findLast((time) => time !== null) ?? null;
  },
  liked: () => null,
  place: (comment, head) => placeOf(sduiUrn(comment), head, beginsThread(comment) === true),
  // A header such as "X likes this" may come first: the author's link is the last one before the words.
  postAuthor: (post) => {
    const text = pick(post, SDUI_TEXT);
    if (!text) return null;
    for (const link of precedingIn(post, text, 'a[href]')) if (handleAt(link) !== null) return personAt(link, '');
    return null;
  },
  ours,
};

const emberUrn = (comment: Element): Urn | null => urnOf(comment.getAttribute('data-id'));
const isEmberHead = (comment: Element): boolean => !comment.parentElement?.closest(EMBER_COMMENT);
const EMBER_AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: '.comments-comment-meta__description-container[href]', checked: '2026-07' },
  { name: 'profile', selector: 'a[href*="/in/"],a[href*="/company/"]', checked: '2026-07' },
];
const EMBER_NAME: readonly Candidate[] = [
  { name: 'class', selector: '.comments-comment-meta__description-title', checked: '2026-07' },
  { name: 'heading', selector: 'h3 > span', checked: '2026-07' },
];
const EMBER_POST_AUTHOR: readonly Candidate[] = [
  { name: 'class', selector: '.update-components-actor__meta-link[href]', checked: '2026-07' },
  { name: 'profile', selector: '.update-components-actor a[href]', checked: '2026-07' },
];

const EMBER: CommentsDefinition = {
  items: EMBER_COMMENTS,
  post: emberPost,
  // A comment in which nothing is found where words stand isn't one without words.
  id: (comment) => (emberCommentText(comment) ? (emberUrn(comment)?.id ?? null) : null),
  isHead: isEmberHead,
  author: (comment) => personAt(pick(comment, EMBER_AUTHOR), nameOf(pick(comment, EMBER_NAME))),
  text: (comment) => textOf(emberCommentText(comment)),
  named: (comment) => peopleIn(emberCommentText(comment)),
  time: (comment, now) => ageOf(comment.querySelector('time.comments-comment-meta__data')?.textContent, now),
  liked: (comment) => {
    const pressed = comment.querySelector('button[class*="react"][aria-pressed]')?.getAttribute('aria-pressed');
    return pressed == null ? null : pressed === 'true';
  },
  place: (comment, head) => placeOf(emberUrn(comment), head, isEmberHead(comment)),
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
