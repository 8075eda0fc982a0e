/** What is to be read of the Facebook practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { about, type ListSpec } from '../practice.ts';
import {
  type Comment,
  FEED,
  handleOf,
  NOTIFICATIONS,
  OUR_POST,
  type Post,
  postPath,
  REVIEWS,
  REVIEWS_PATH,
  SELF,
  THEIR_POST,
} from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.facebook.com';
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

function link(post: Post, id: string, head: string | null): string {
  return `${HOST}${postPath(post)}?comment_id=${head ? `${head}&reply_comment_id=${id}` : id}`;
}

const seen = (post: Post, comment: Comment, head: Comment | null, rest: Partial<Expected>): Expected => ({
  externalId: comment.id,
  kind: head ? 'reply' : 'comment',
  author: { name: comment.by.name, handle: handleOf(comment.by) },
  text: comment.names ? `${comment.names.name} ${comment.text}` : comment.text,
  link: link(post, comment.id, head?.id ?? null),
  time: about(Number.parseInt(comment.age, 10), MINUTES[comment.age.at(-1) ?? ''] ?? 0),
  postId: post.id,
  parentId: head?.id ?? null,
  onOurs: post.by === SELF,
  mine: comment.by === SELF,
  likedByMe: null,
  ...rest,
});

/** Below our post: all comments, and of the answers those that don't speak to somebody else. */
const BELOW_OURS: readonly Expected[] = OUR_POST.comments.flatMap((head) => [
  seen(OUR_POST, head, null, {}),
  ...(head.replies ?? [])
    .filter(({ by, names }) => by === SELF || (by === head.by && !names))
    .map((answer) => seen(OUR_POST, answer, head, {})),
]);

/** Below a post of others: our own words, who answers them, and who names us. */
const BELOW_THEIRS: readonly Expected[] = THEIR_POST.comments.flatMap((head) => {
  if (head.names === SELF) return [seen(THEIR_POST, head, null, { kind: 'mention' })];
  if (head.by !== SELF) return [];
  return [
    seen(THEIR_POST, head, null, {}),
    ...(head.replies ?? []).map((answer) => seen(THEIR_POST, answer, head, {})),
  ];
});

const KINDS: Readonly<Record<string, SeenInteraction['kind']>> = {
  feed_comment: 'comment',
  feed_comment_reply: 'reply',
  comment_mention: 'mention',
};

const TOLD: readonly Expected[] = NOTIFICATIONS.flatMap(({ by, type, comment, to }, index) => {
  const kind = KINDS[type];
  if (!kind || !comment) return [];
  const id = to ? encodeURIComponent(btoa(`comment:${OUR_POST.id}_${comment.id}`)) : comment.id;
  const told = { kind, author: { name: by.name, handle: null }, text: '', link: link(OUR_POST, id, to?.id ?? null) };
  const onOurs = kind === 'comment' ? true : null;
  return [seen(OUR_POST, comment, to ?? null, { ...told, onOurs, mine: false, time: about(index + 2, 60) })];
});

const reviewId = ({ by }: Post): string => `review:${handleOf(SELF)}:${handleOf(by)}`;

/** What we said below a review, what was answered to it, and the reviews. */
const REVIEWED: readonly Expected[] = [
  ...REVIEWS.flatMap((review) =>
    review.comments.flatMap((head) => [
      seen(review, head, null, { postId: reviewId(review) }),
      ...(head.replies ?? []).map((answer) => seen(review, answer, head, { postId: reviewId(review) })),
    ]),
  ),
  ...REVIEWS.filter(({ review }) => review !== undefined).map(
    (post): Expected => ({
      externalId: reviewId(post),
      kind: 'mention',
      author: { name: post.by.name, handle: handleOf(post.by) },
      text: post.text,
      link: `${HOST}${postPath(post)}`,
      time: null,
      postId: null,
      parentId: null,
      onOurs: null,
      mine: false,
      likedByMe: null,
    }),
  ),
];

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications',
    url: `${HOST}/notifications/`,
    view: 'notifications',
    entries: '.notifications [role="listitem"]',
    expected: TOLD,
    leftOut: ['likes your post', 'shared your post', 'Chutney', '740100000000032'],
  },
  {
    name: 'notifications panel over the comments that it tells of',
    url: HOST + postPath(OUR_POST),
    view: 'notifications',
    clicks: ['[aria-label="Your notifications"]'],
    entries: '[role="dialog"] [role="row"],[role="article"][aria-label]',
    // A comment that stood in the panel would be nobody's: it belongs below its post.
    ordered: true,
    // The comment says more than the entry: its words.
    expected: [...BELOW_OURS, ...TOLD.filter(({ externalId: id }) => !BELOW_OURS.some((one) => one.externalId === id))],
    leftOut: ['likes your post', 'Chutney', '740100000000032'],
  },
  {
    name: 'comments below our post',
    url: HOST + postPath(OUR_POST),
    view: 'thread',
    entries: '[role="article"][aria-label]',
    expected: BELOW_OURS,
    leftOut: ['I had mine sent to Girona', 'Bring a coat.', OUR_POST.text],
  },
  {
    name: 'comments below a post of others',
    url: HOST + postPath(THEIR_POST),
    view: 'thread',
    entries: '[role="article"][aria-label]',
    expected: BELOW_THEIRS,
    leftOut: ['Chutney', 'We are the real ones', THEIR_POST.text],
  },
  {
    name: 'reviews of our Page',
    url: HOST + REVIEWS_PATH,
    view: 'mentions',
    entries: '[aria-posinset]',
    expected: REVIEWED,
    leftOut: ['Three days of mist'],
  },
  {
    name: 'a feed with a comment that is not for us',
    url: `${HOST}/`,
    view: 'thread',
    entries: '[aria-posinset]',
    expected: [],
    leftOut: FEED.map(({ text }) => text),
  },
];
