/** What is to be read of the YouTube practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { about, type ListSpec } from '../practice.ts';
import {
  type Comment,
  commentPath,
  NOTIFICATIONS,
  OLDER_VIDEO,
  OUR_VIDEO,
  SELF,
  THEIR_VIDEO,
  type Video,
  watchPath,
} from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.youtube.com';
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };

function age(ago: string): { from: number; to: number } {
  const [, count = '0', unit = ''] = /^(\d+) (minute|hour|day)/.exec(ago) ?? [];
  return about(Number(count), MINUTES[unit] ?? 0);
}

const seen = (video: Video, comment: Comment, parent: Comment | null, rest: Partial<Expected> = {}): Expected => ({
  externalId: comment.id,
  kind: comment.id.includes('.') ? 'reply' : 'comment',
  author: { name: `@${comment.by.handle}`, handle: comment.by.handle },
  text: comment.names ? `@${comment.names.handle} ${comment.text}` : comment.text,
  link: HOST + commentPath(video, comment),
  time: age(comment.ago),
  postId: video.id,
  parentId: parent?.id ?? null,
  onOurs: video.by === SELF,
  mine: comment.by === SELF,
  likedByMe: comment.liked ?? false,
  ...rest,
});

/** Comments with all that stands below them: `told` says whether an answer is for us, given what it stands under. */
const below = (
  video: Video,
  told: (answer: Comment, under: Comment, head: Comment) => boolean,
  parentOf: (answer: Comment, under: Comment, head: Comment) => Comment = (_, under) => under,
): Expected[] =>
  video.comments.flatMap((head) => {
    const answers = (under: Comment): Expected[] =>
      (under.replies ?? []).flatMap((answer) => [
        ...(told(answer, under, head) ? [seen(video, answer, parentOf(answer, under, head))] : []),
        ...answers(answer),
      ]);
    return [seen(video, head, null), ...answers(head)];
  });

/** One inside the other: ours, and what stands under ours. */
const BELOW_OURS = below(OUR_VIDEO, ({ by }, under) => by === SELF || under.by === SELF);

/** In a flat list whom an answer is for only its text says: who began the thread goes on talking to us. */
const FLAT_BELOW_OURS = (video: Video): Expected[] =>
  below(
    video,
    (answer, _, head) =>
      answer.by === SELF || answer.by === head.by || (head.replies ?? []).some(({ by }) => by === SELF),
    (_, __, head) => head,
  );

const [, SMOKE, JAM] = THEIR_VIDEO.comments;
if (!SMOKE || !JAM) throw new Error('comments are missing');
const [WHICH, , ASSAM] = JAM.replies ?? [];
if (!WHICH || !ASSAM) throw new Error('answers are missing');

const TOLD: readonly Expected[] = NOTIFICATIONS.flatMap(({ by, at, ago }) =>
  by && at
    ? [
        seen(at.video, at.comment, null, {
          text: '',
          time: age(ago),
          parentId: at.comment.id.includes('.') ? (at.comment.id.split('.')[0] ?? null) : null,
          onOurs: null,
          likedByMe: null,
        }),
      ]
    : [],
);

export const lists: readonly ListSpec[] = [
  {
    name: 'comments below our video, one inside the other',
    url: HOST + watchPath(OUR_VIDEO),
    view: 'thread',
    entries: 'ytd-comment-view-model',
    expected: BELOW_OURS,
    leftOut: ['I had mine sent to Girona', 'Bring a coat.', OUR_VIDEO.title],
  },
  {
    name: 'comments below a video of others, in flat threads',
    url: HOST + watchPath(THEIR_VIDEO),
    view: 'thread',
    ordered: true,
    entries: 'ytd-comment-view-model',
    expected: [
      seen(THEIR_VIDEO, SMOKE, null, { kind: 'mention' }),
      seen(THEIR_VIDEO, JAM, null),
      seen(THEIR_VIDEO, WHICH, JAM),
      seen(THEIR_VIDEO, ASSAM, WHICH),
    ],
    leftOut: ['Chutney', 'we still have your jar', 'better with plums', THEIR_VIDEO.title],
  },
  {
    name: 'notifications at the bell',
    url: `${HOST}/`,
    view: 'notifications',
    clicks: ['ytd-notification-topbar-button-renderer button'],
    entries: 'ytd-notification-renderer',
    expected: TOLD,
    leftOut: ['Someone liked', 'Jam, with black tea', 'uploaded'],
  },
  {
    name: 'all comments in Studio',
    url: `https://studio.youtube.com/channel/${SELF.id}/comments/inbox`,
    view: 'notifications',
    entries: 'ytcp-comment-thread',
    expected: [...FLAT_BELOW_OURS(OUR_VIDEO), ...FLAT_BELOW_OURS(OLDER_VIDEO)],
    leftOut: ['I had mine sent to Girona', OUR_VIDEO.title, OLDER_VIDEO.title],
    recycles: true,
  },
  {
    name: 'the home page is no list of ours',
    url: `${HOST}/`,
    view: null,
    entries: 'ytd-rich-item-renderer',
    expected: [],
    leftOut: [],
  },
];
