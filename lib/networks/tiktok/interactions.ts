/** Interactions on TikTok: two tabs of the inbox, and the comments below a video (facts/dom.md §11). */
import { type CommentsDefinition, commentsAnew } from '../comments.ts';
import { isShown } from '../dom.ts';
import type { SeenInteraction, TimeRange } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import type { View } from '../places.ts';
import {
  type InteractionsDefinition,
  type ItemDefinition,
  type ItemRead,
  once,
  pick,
  type Reading,
} from '../reading.ts';
import { ageOf, nameOf, writtenText } from '../written.ts';
import { commentId } from './identity.ts';
import { authorOf, beginsThread, COMMENT, COMMENTS, handleAt, videoAt, videoHere, wordsOf } from './markup.ts';

const DAY = 24 * 60 * 60_000;

/** "4-2", or with its year "2025-4-2": what TikTok writes instead of an age once a week is over, in every language. */
function dayOf(text: string, now: number): TimeRange | null {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  if (!month || !day) return null;
  const thisYear = new Date(now).getFullYear();
  const dayIn = (one: number) => new Date(one, Number(month) - 1, Number(day)).getTime();
  const from = year ? dayIn(Number(year)) : dayIn(thisYear) > now ? dayIn(thisYear - 1) : dayIn(thisYear);
  return { from, to: Math.min(from + DAY, Math.max(from, now)) };
}

const TIME: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e^="comment-time-"]', checked: '2025-12' },
  {
    name: 'first of the line below',
    selector: '[class*="DivCommentSubContentWrapper"] > span:first-child',
    checked: '2026-08',
  },
];
const LIKED: readonly Candidate[] = [
  { name: 'class', selector: '[class*="DivLikeContainer"][aria-pressed]', checked: '2026-08' },
];

const textOf = (comment: Element): string => {
  const words = wordsOf(comment);
  return words ? writtenText(words, 'lines') : '';
};

/** Whom the words begin with, where no link says who that is. */
const SOMEBODY = { name: '', handle: '' };

/** Who wrote what makes a comment's id: both are found once in each reading. */
function below(): CommentsDefinition {
  const author = once(authorOf);
  const text = once(textOf);
  const here = once(videoHere);
  return {
    items: COMMENTS,
    // One video is shown at a time, and its address stands for it.
    post: 'body',
    id: (comment) => {
      const video = here(comment.ownerDocument);
      const by = author(comment);
      return video && by && wordsOf(comment) ? commentId(video.id, by.handle, text(comment)) : null;
    },
    isHead: beginsThread,
    author,
    text,
    named: (comment) => {
      const words = wordsOf(comment);
      const named = [...(words?.querySelectorAll('a[href^="/@"]') ?? [])].flatMap((link) => {
        const handle = handleAt(link.getAttribute('href'));
        return handle === null ? [] : [{ name: nameOf(link), handle }];
      });
      return named.length === 0 && words?.textContent?.trimStart().startsWith('@') ? [SOMEBODY] : named;
    },
    time: (comment, now) => {
      const time = pick(comment, TIME)?.textContent ?? '';
      return dayOf(time, now) ?? ageOf(time, now);
    },
    liked: (comment) => {
      const pressed = pick(comment, LIKED)?.getAttribute('aria-pressed');
      return pressed == null ? null : pressed === 'true';
    },
    place: (comment) => {
      const video = here(comment.ownerDocument);
      return { link: video?.link ?? null, postId: video?.id ?? null };
    },
    postAuthor: (body) => {
      const video = here(body.ownerDocument);
      return video && { name: video.owner, handle: video.owner };
    },
    ours:
      ({ isOurs }) =>
      ({ handle }) =>
        isOurs(handle),
  };
}

/**
 * What an entry tells is said in words of the user's language, but the tab that it stands below says what kind it is. Below "all
 * activity" nothing does.
 */
const TABS = { comments: 'notifications', mentions: 'mentions' } as const satisfies Record<string, View>;
type Tab = keyof typeof TABS;

const chosen = (tab: string): string => `[role="tab"][aria-selected="true"][data-e2e="${tab}"]`;

const TITLE: readonly Candidate[] = [
  { name: 'test id', selector: 'a[data-e2e="inbox-title"][href],[data-e2e="inbox-title"] a[href]', checked: '2026-02' },
  { name: 'class', selector: 'a[class*="Title"][href^="/@"]', checked: '2024-06' },
];
/** What happened, and the words; the age stands behind it. */
const TOLD: readonly Candidate[] = [
  { name: 'test id', selector: '[data-e2e="inbox-content"] > span:first-child', checked: '2024-06' },
  { name: 'class', selector: '[class*="PDescText"] > span:first-child', checked: '2024-06' },
];

/**
 * "commented: Is it open?" → "Is it open?": in every language a colon stands between what happened and the words. Words that were
 * cut off would make another id than the whole comment has, so those are left to the video's own page.
 */
function quotedIn(told: string): string | null {
  const [, words] = /^[^:：]{1,80}[:：]\s*(\S.*)$/s.exec(told) ?? [];
  return words && !/(?:…|\.\.\.)$/.test(words) ? words : null;
}

/** What stands behind the words in their line. */
function behind(words: Element): string {
  let text = '';
  for (let at = words.nextSibling; at; at = at.nextSibling) text += at.textContent ?? '';
  return text.trim();
}

function readTold(tab: Tab): ItemDefinition['read'] {
  return ({ doc, now, isOurs }: Reading) => {
    const shown = doc.querySelector(chosen(tab));
    if (!shown || !isShown(shown)) return () => null;
    return (entry): ItemRead => {
      const title = pick(entry, TITLE);
      const handle = handleAt(title?.getAttribute('href'));
      const video = videoAt(entry.querySelector('a[href*="/video/"],a[href*="/photo/"]')?.getAttribute('href'));
      const told = pick(entry, TOLD);
      const words = told && quotedIn(writtenText(told, 'lines'));
      if (!handle || !video || !told || !words) return tab === 'comments' ? 'unreadable' : null;
      if (isOurs(handle)) return null;
      const onOurs = isOurs(video.owner);
      const kinds = { comments: onOurs ? 'comment' : 'reply', mentions: 'mention' } as const;
      return {
        externalId: commentId(video.id, handle, words),
        kind: kinds[tab] satisfies SeenInteraction['kind'],
        author: { name: nameOf(title) || handle, handle },
        text: words,
        link: video.link,
        time: ageOf(behind(told), now),
        postId: video.id,
        parentId: null,
        onOurs,
        mine: false,
        likedByMe: null,
      };
    };
  };
}

/** Entries below one tab. */
function inbox(tab: Tab): ItemDefinition {
  const below = `:has(${chosen(tab)})`;
  return {
    items: [
      {
        name: 'test id',
        selector: `[data-e2e="inbox-notifications"]${below} [data-e2e="inbox-list-item"]`,
        checked: '2026-08',
      },
      {
        name: 'class',
        selector: `body${below} [class*="DivItemContainer"]:has([class*="PDescText"])`,
        checked: '2024-06',
      },
    ],
    read: readTold(tab),
  };
}

export const interactions: InteractionsDefinition = {
  view: (doc) => {
    for (const tab of ['comments', 'mentions'] as const) {
      const shown = doc.querySelector(chosen(tab));
      if (shown && isShown(shown)) return TABS[tab];
    }
    return videoHere(doc) && doc.querySelector(COMMENT) ? 'thread' : null;
  },
  // A comment itself says more than the entry that tells of it.
  kinds: [commentsAnew(below), inbox('comments'), inbox('mentions')],
  wordless: [],
};
