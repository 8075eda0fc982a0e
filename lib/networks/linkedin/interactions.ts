/** Interactions on LinkedIn: notifications, and the comments below posts in both front-ends (facts/dom.md §3). */
import { precedes } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import {
  type Found,
  type InteractionsDefinition,
  type ItemDefinition,
  listIn,
  once,
  pick,
  type Reading,
  type Speech,
  speaksToUs,
} from '../reading.ts';
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

function readCard({ now, isOurs }: Reading): (card: HTMLElement) => Found | null {
  return (card) => {
    const headline = pick(card, HEADLINE);
    const query = addressOn(HOST, headline?.getAttribute('href'))?.searchParams;
    const kind = kindOf(query?.get('highlightedUpdateType') ?? '');
    const about = urnOf(query?.get('commentUrn'));
    const answer = urnOf(query?.get('replyUrn'));
    // In an answer the first one is the comment that it answers.
    const theirs = answer ?? (kind === 'reply' ? null : about);
    const handle = handleAt(pick(card, ACTOR));
    if (!kind || !theirs || !handle || isOurs(handle)) return null;
    const head = answer && about ? about.id : null;
    const text = pick(card, SNIPPET);
    return {
      externalId: theirs.id,
      kind,
      author: { name: nameOf(headline?.querySelector('strong')) || handle, handle },
      text: text ? writtenText(text, 'flow') : '',
      link: addressOf(theirs, head),
      time: ageOf(card.querySelector('.nt-card__time-ago')?.textContent, now),
      postId: `urn:li:${theirs.post}`,
      parentId: head,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: null,
    };
  };
}

/** How one of the front-ends shows comments. */
interface FrontEnd {
  readonly comment: string;
  readonly post: string;
  readonly urn: (comment: Element) => Urn | null;
  readonly text: readonly Candidate[];
  /** Whether a comment begins a thread; the others answer the last one before them that does. */
  readonly isHead: (comment: Element) => boolean;
  readonly author: (comment: Element) => Element | null | undefined;
  readonly name: (comment: Element, author: Element) => string;
  readonly age: (comment: Element, now: number) => SeenInteraction['time'];
  readonly postAuthor: (post: Element) => Element | null | undefined;
  readonly liked: (comment: Element) => boolean | null;
}

const BOX = '[data-testid="expandable-text-box"]';

/** What stands before the words of a comment or post. */
function beforeText<E extends Element>(scope: Element, selector: string): E[] {
  const text = scope.querySelector(BOX);
  return [...scope.querySelectorAll<E>(selector)].filter((element) => text && precedes(element, text));
}

const SDUI: FrontEnd = {
  comment: SDUI_COMMENT,
  post: SDUI_POST,
  urn: (comment) => urnOf(comment.getAttribute('componentkey')),
  text: [{ name: 'testid', selector: BOX, checked: '2026-07' }],
  isHead: (comment) => comment.querySelector('[componentkey^="comment-commentary_"]') !== null,
  author: (comment) => beforeText(comment, PROFILE).find((link) => nameOf(link) !== ''),
  // An own comment has its name twice: for readers, and shown, with "• You" after it.
  name: (_, author) => {
    const shown = author.querySelector('[aria-hidden="true"]');
    return shown ? nameOf(shown).replace(/\s*•.*$/, '') : nameOf(author);
  },
  age: (comment, now) => {
    const times = beforeText(comment, 'p,time').filter(
      (one) => !one.closest('a') && (one.textContent?.length ?? 0) < 20,
    );
    return times.map(({ textContent }) => ageOf(textContent, now)).findLast((time) => time !== null) ?? null;
  },
  // A header such as "X likes this" may come first: the author's link is the last one before the words.
  postAuthor: (post) => beforeText(post, PROFILE).at(-1),
  liked: () => null,
};

const EMBER: FrontEnd = {
  comment: EMBER_COMMENT,
  post: EMBER_POST,
  urn: (comment) => urnOf(comment.getAttribute('data-id')),
  text: [
    { name: 'class', selector: '.comments-comment-entity__content .update-components-text', checked: '2026-07' },
    { name: 'content', selector: '.comments-comment-entity__content', checked: '2026-07' },
  ],
  isHead: (comment) => comment.parentElement?.closest(EMBER_COMMENT) === null,
  author: (comment) =>
    comment.querySelector(`.comments-comment-meta__description-container[href]`) ?? comment.querySelector(PROFILE),
  name: (comment) => nameOf(comment.querySelector('.comments-comment-meta__description-title')),
  age: (comment, now) => ageOf(comment.querySelector('time.comments-comment-meta__data')?.textContent, now),
  postAuthor: (post) =>
    post.querySelector('.update-components-actor__meta-link[href]') ??
    post.querySelector(`.update-components-actor ${PROFILE}`),
  liked: (comment) => {
    const pressed = comment.querySelector('button[class*="react"][aria-pressed]')?.getAttribute('aria-pressed');
    return pressed == null ? null : pressed === 'true';
  },
};

const comments = (end: FrontEnd): ItemDefinition => ({
  items: [{ name: 'comment', selector: end.comment, checked: '2026-07' }],
  read: ({ now, isOurs }) => {
    const postOf = once((post: Element) => ({
      ...listIn(post, end.comment),
      isOurs: isOurs(handleAt(end.postAuthor(post))),
    }));
    const named = once((comment: Element) =>
      [...(pick(comment, end.text)?.querySelectorAll(PROFILE) ?? [])].flatMap((link) => handleAt(link) ?? []),
    );
    const authorOf = once((comment: Element) => handleAt(end.author(comment)));
    const speech = (comment: Element): Speech => ({
      mine: isOurs(authorOf(comment)),
      by: authorOf(comment) ?? '',
      namesUs: named(comment).some(isOurs),
      namesOthers: named(comment).length > 0,
    });

    return (comment) => {
      const urn = end.urn(comment);
      const author = end.author(comment);
      const handle = authorOf(comment);
      const around = comment.closest(end.post);
      if (!urn || !author || !handle) return null;
      const post = around && postOf(around);
      const isHead = end.isHead(comment);
      // The thread so far, first comment first.
      const before: Element[] = [];
      for (let place = (post?.placeOf.get(comment) ?? 0) - 1; post && !isHead && place >= 0; place -= 1) {
        const one = post.all[place];
        if (one) before.unshift(one);
        if (one && end.isHead(one)) break;
      }
      const own = speech(comment);
      const onOurs = post?.isOurs ?? false;
      const isForUs = isHead ? onOurs || own.namesUs : speaksToUs(own, before.map(speech), onOurs);
      if (!own.mine && !isForUs) return null;
      const head = before[0] ? (end.urn(before[0])?.id ?? null) : null;
      const answered = before.findLast((one) => named(comment).includes(authorOf(one) ?? '')) ?? before[0];
      const text = pick(comment, end.text);
      const mentioned = own.namesUs && !onOurs && (isHead || !before.some((one) => speech(one).mine));
      return {
        externalId: urn.id,
        kind: mentioned ? 'mention' : isHead ? 'comment' : 'reply',
        author: { name: end.name(comment, author) || handle, handle },
        text: text ? writtenText(text, 'lines') : '',
        link: addressOf(urn, head),
        time: end.age(comment, now),
        postId: `urn:li:${urn.post}`,
        parentId: answered ? (end.urn(answered)?.id ?? null) : null,
        onOurs: post ? onOurs : null,
        mine: own.mine,
        likedByMe: end.liked(comment),
      };
    };
  },
});

export const interactions: InteractionsDefinition = {
  view: (doc) =>
    doc.location.pathname.startsWith('/notifications')
      ? 'notifications'
      : doc.querySelector(`${SDUI_COMMENT},${EMBER_COMMENT}`)
        ? 'thread'
        : null,
  kinds: [{ items: CARDS, read: readCard }, comments(SDUI), comments(EMBER)],
};
