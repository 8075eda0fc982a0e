/** What is to be read of the TikTok practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { commentId } from '../../../lib/networks/tiktok/identity.ts';
import { about, type ListSpec } from '../practice.ts';
import {
  type Comment,
  LONG_VIDEO,
  OUR_VIDEO,
  SELF,
  type Tab,
  THEIR_VIDEO,
  TOLD,
  VIDEOS,
  type Video,
  videoPath,
  wordsOf,
} from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.tiktok.com';
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };
const INBOX = '[data-e2e="nav-activity"]';
const ENTRY = '[data-e2e="inbox-list-item"]';

function timeOf(age: string): Expected['time'] {
  const [, count, unit] = /^(\d+)([mhd]) ago$/.exec(age) ?? [];
  if (count) return about(Number(count), MINUTES[unit ?? ''] ?? 0);
  const [year = 0, month = 1, day = 1] = age.split('-').map(Number);
  return { from: new Date(year, month - 1, day).getTime(), to: new Date(year, month - 1, day + 1).getTime() };
}

const idOf = (video: Video, comment: Comment): string => commentId(video.id, comment.by.handle, wordsOf(comment));

const seen = (video: Video, comment: Comment, head: Comment | null, rest: Partial<Expected> = {}): Expected => ({
  externalId: idOf(video, comment),
  kind: head ? 'reply' : 'comment',
  author: { name: comment.by.name, handle: comment.by.handle },
  text: wordsOf(comment),
  link: HOST + videoPath(video),
  time: timeOf(comment.age),
  postId: video.id,
  parentId: head ? idOf(video, head) : null,
  onOurs: video.by === SELF,
  mine: comment.by === SELF,
  likedByMe: comment.liked ?? false,
  ...rest,
});

/** Below our video: all comments, and of the answers that are shown those that don't speak to somebody else. */
const BELOW_OURS: readonly Expected[] = OUR_VIDEO.comments.flatMap((head) => [
  seen(OUR_VIDEO, head, null),
  ...(head.replies ?? [])
    .filter(({ by, names }) => by === SELF || (by === head.by && !names))
    .map((answer) => seen(OUR_VIDEO, answer, head)),
]);

/** Below a video of others: our own words, who answers them, and who names us. */
const BELOW_THEIRS: readonly Expected[] = THEIR_VIDEO.comments.flatMap((head) => {
  if (head.names === SELF) return [seen(THEIR_VIDEO, head, null, { kind: 'mention' })];
  if (head.by !== SELF) return [];
  return [seen(THEIR_VIDEO, head, null), ...(head.replies ?? []).map((answer) => seen(THEIR_VIDEO, answer, head))];
});

/** What a tab of the inbox tells with all of its words. */
const toldIn = (tab: Tab): readonly Expected[] =>
  TOLD.flatMap((told) => {
    const { comment, video } = told;
    if (told.tab !== tab || !comment || !video || comment.text.endsWith('…')) return [];
    const kind = tab === 'mentions' ? 'mention' : video.by === SELF ? 'comment' : 'reply';
    return [seen(video, comment, null, { kind, time: timeOf(told.age), likedByMe: null })];
  });

/** Ids are made of the words: other words, another id. */
const idsOfWords = true;
const below = { view: 'thread', entries: '[class*="DivCommentObjectWrapper"]', idsOfWords } as const;
const told = { url: `${HOST}/`, entries: ENTRY, idsOfWords } as const;

export const lists: readonly ListSpec[] = [
  {
    ...below,
    name: 'comments below our video',
    url: HOST + videoPath(OUR_VIDEO),
    expected: BELOW_OURS,
    leftOut: ['I had mine sent to Girona', 'Bring a coat.', OUR_VIDEO.caption],
  },
  {
    ...below,
    name: 'comments below a video of others',
    url: HOST + videoPath(THEIR_VIDEO),
    expected: BELOW_THEIRS,
    leftOut: ['Chutney', THEIR_VIDEO.caption],
  },
  {
    ...below,
    name: 'many comments, of which only a part is in the page',
    url: HOST + videoPath(LONG_VIDEO),
    recycles: true,
    expected: LONG_VIDEO.comments.map((comment) => seen(LONG_VIDEO, comment, null)),
    leftOut: [LONG_VIDEO.caption],
  },
  {
    ...told,
    name: 'inbox, comments',
    view: 'notifications',
    clicks: [INBOX, '[role="tab"][data-e2e="comments"]'],
    expected: toldIn('comments'),
    leftOut: ['liked your video', 'eleven years', 'following', 'commented:'],
  },
  {
    ...told,
    name: 'inbox, mentions',
    view: 'mentions',
    clicks: [INBOX, '[role="tab"][data-e2e="mentions"]'],
    expected: toldIn('mentions'),
    leftOut: ['tagged', 'mentioned you'],
  },
  // Nothing but the words says what happened.
  {
    ...told,
    name: 'inbox, all activity',
    view: null,
    clicks: [INBOX],
    expected: [],
    leftOut: ['Do you ship to Spain'],
  },
  {
    name: 'a feed, whose address names no video',
    url: `${HOST}/`,
    view: null,
    entries: 'article',
    expected: [],
    leftOut: VIDEOS.map(({ caption }) => caption),
  },
];
