/** What is to be read of the Bluesky practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { about, type ListSpec } from '../practice.ts';
import { NOTIFICATIONS, OUR_TIN, type Post, PROFILE, postPath, QUESTION, REPLIES, SELF } from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://bsky.app';
const id = ({ by, rkey }: Post): string => `at://${by.handle}/app.bsky.feed.post/${rkey}`;
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

/** "42m" says whole minutes and no more. */
function age(ago: string): { from: number; to: number } {
  return ago === 'now' ? about(0, 1) : about(Number.parseInt(ago, 10), MINUTES[ago.at(-1) ?? ''] ?? 0);
}

const seen = (post: Post, rest: Partial<Expected>): Expected => ({
  externalId: id(post),
  kind: 'reply',
  author: { name: post.by.name, handle: post.by.handle },
  text: post.text,
  link: HOST + postPath(post),
  time: age(post.ago),
  postId: null,
  parentId: null,
  onOurs: true,
  mine: post.by === SELF,
  likedByMe: post.likedByMe ?? false,
  ...rest,
});

const below = (post: Post): Expected =>
  seen(post, { postId: id(OUR_TIN), parentId: post.inReplyTo ? id(post.inReplyTo) : null });

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications',
    url: `${HOST}/notifications`,
    view: 'notifications',
    entries: '[data-testid="notifsFeed"] > *',
    expected: NOTIFICATIONS.flatMap((one) => {
      if (!('post' in one)) return [];
      const { post, kind } = one;
      if (kind === 'quote') return [seen(post, { kind, postId: post.quoted ? id(post.quoted) : null })];
      return [seen(post, { kind, onOurs: kind === 'reply' ? true : null })];
    }),
    leftOut: ['liked your post', 'followed you', 'reposted', OUR_TIN.text],
  },
  {
    name: 'replies to our post',
    url: HOST + postPath(OUR_TIN),
    view: 'thread',
    ordered: true,
    entries: '[data-testid^="postThreadItem-by-"]',
    expected: REPLIES.filter(({ by, inReplyTo }) => by === SELF || inReplyTo?.by === SELF).map(below),
    leftOut: ['Mine do, three high.', OUR_TIN.text],
  },
  {
    name: 'the page of a reply to us, which shows no age',
    url: HOST + postPath(QUESTION),
    view: 'thread',
    ordered: true,
    entries: '[data-testid^="postThreadItem-by-"]',
    expected: [{ ...below(QUESTION), time: null }],
    leftOut: [],
  },
  {
    name: 'our own profile',
    url: `${HOST}/profile/${SELF.handle}`,
    view: 'profile',
    ordered: true,
    entries: '[data-testid^="feedItem-by-"]',
    expected: PROFILE.flatMap((post) =>
      post.by === SELF && post.inReplyTo ? [seen(post, { parentId: id(post.inReplyTo), onOurs: null })] : [],
    ),
    leftOut: [QUESTION.text, OUR_TIN.text],
  },
  {
    name: 'the home timeline is no list of ours',
    url: `${HOST}/`,
    view: null,
    entries: '[data-testid^="feedItem-by-"]',
    expected: [],
    leftOut: [],
  },
];
