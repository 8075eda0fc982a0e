/** What is to be read of the Instagram practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { exactly, type ListSpec } from '../practice.ts';
import { type Comment, NOTIFICATIONS, OUR_POST, type Post, postPath, REEL, SELF, THEIR_POST } from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.instagram.com';

const seen = (post: Post, comment: Comment, head: Comment | null, rest: Partial<Expected>): Expected => ({
  externalId: comment.id,
  kind: head ? 'reply' : 'comment',
  author: { name: comment.by.handle, handle: comment.by.handle },
  text: comment.text,
  link: `${HOST}${postPath(post)}c/${comment.id}/`,
  time: exactly(comment.ago),
  postId: post.code,
  parentId: head?.id ?? null,
  onOurs: post.by === SELF,
  mine: comment.by === SELF,
  likedByMe: null,
  ...rest,
});

/** Answers are not in the page until somebody asks for them. */
const headsOf = (all: readonly Expected[]): readonly Expected[] => all.filter(({ kind }) => kind !== 'reply');

/** Below our post: all comments, and of the answers those that don't speak to somebody else. */
const BELOW_OURS: readonly Expected[] = OUR_POST.comments.flatMap((head) => [
  seen(OUR_POST, head, null, {}),
  ...(head.replies ?? [])
    .filter(({ by, text }) => by === SELF || (by === head.by && !text.startsWith('@')))
    .map((answer) => seen(OUR_POST, answer, head, {})),
]);

/** Below a post of others: our own words, who answers them, and who names us. */
const BELOW_THEIRS: readonly Expected[] = THEIR_POST.comments.flatMap((head) => {
  if (head.text.startsWith(`@${SELF.handle}`)) return [seen(THEIR_POST, head, null, { kind: 'mention' })];
  if (head.by !== SELF) return [];
  return [
    seen(THEIR_POST, head, null, {}),
    ...(head.replies ?? []).map((answer) => seen(THEIR_POST, answer, head, {})),
  ];
});

const ENTRIES = '.comment';

const LEFT_OUT = ['I had mine sent to Girona', 'Bring a coat.', 'out of the roaster'];

export const lists: readonly ListSpec[] = [
  {
    name: 'comments below our post',
    url: HOST + postPath(OUR_POST),
    view: 'thread',
    entries: ENTRIES,
    expected: headsOf(BELOW_OURS),
    leftOut: LEFT_OUT,
  },
  {
    name: 'comments below our post, and their answers',
    url: HOST + postPath(OUR_POST),
    view: 'thread',
    clicks: ['.more-replies', '.more-replies'],
    entries: ENTRIES,
    ordered: true,
    expected: BELOW_OURS,
    leftOut: LEFT_OUT,
  },
  {
    name: 'comments below a post of others',
    url: HOST + postPath(THEIR_POST),
    view: 'thread',
    entries: ENTRIES,
    expected: headsOf(BELOW_THEIRS),
    leftOut: ['Chutney', THEIR_POST.caption],
  },
  {
    name: 'comments below a post of others, in the dialog of 2025',
    url: `${HOST}/${SELF.handle}/`,
    view: 'thread',
    clicks: [`.grid a[href$="${postPath(THEIR_POST)}"]`, '[role="dialog"] .more-replies'],
    entries: ENTRIES,
    ordered: true,
    expected: BELOW_THEIRS,
    leftOut: ['Chutney', THEIR_POST.caption],
  },
  {
    // Whose reel it is can't be told in the viewer: others stand above it.
    name: 'comments beside a reel in the viewer',
    url: `${HOST}/reels/${REEL.code}/`,
    view: 'thread',
    clicks: ['.reel-comments'],
    entries: ENTRIES,
    expected: REEL.comments.slice(1).map((comment) => seen(REEL, comment, null, { kind: 'mention', onOurs: null })),
    leftOut: ['The blue one survived', REEL.caption],
  },
  {
    name: 'the page of notifications, which names no comment',
    url: `${HOST}/notifications/`,
    view: null,
    entries: '.told',
    expected: [],
    leftOut: NOTIFICATIONS.map(({ words }) => words),
  },
];
