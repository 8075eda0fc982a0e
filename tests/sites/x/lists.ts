/** What is to be read of the X practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { exactly, type ListSpec } from '../practice.ts';
import { MENTIONS, NOTIFICATIONS, OUR_TIN, QUESTION, REPLIES, SELF, STACK, statusPath, type Tweet } from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

/** A tweet as it is to be read, for what doesn't hold everywhere. */
const seen = (tweet: Tweet, rest: Partial<Expected>): Expected => ({
  externalId: tweet.id,
  kind: 'reply',
  author: { name: tweet.by.name, handle: tweet.by.handle },
  text: tweet.text,
  link: `https://x.com${statusPath(tweet)}`,
  time: exactly(tweet.ago),
  postId: null,
  parentId: null,
  onOurs: true,
  mine: tweet.by === SELF,
  likedByMe: tweet.likedByMe ?? false,
  ...rest,
});

const TOLD: readonly Expected[] = NOTIFICATIONS.flatMap((one) => {
  if (one.kind !== 'tweet') return [];
  const { tweet } = one;
  if (tweet.quoted) return [seen(tweet, { kind: 'quote' })];
  if (!tweet.inReplyTo) return [seen(tweet, { kind: 'mention', onOurs: null })];
  return [seen(tweet, { onOurs: tweet.also ? null : true })];
});

/** Answers to us, and our own ones, with what they answer. */
const BELOW: readonly Expected[] = REPLIES.flatMap((one) => {
  if ('heading' in one || one.tweet.promoted) return [];
  const { tweet } = one;
  const parent = tweet.inReplyTo;
  const isForUs = parent?.by === SELF || tweet.by === SELF;
  return parent && isForUs ? [seen(tweet, { postId: OUR_TIN.id, parentId: parent.id })] : [];
});

const host = 'https://x.com';
const entries = '[data-testid="cellInnerDiv"]';
const likes = ['liked your post', 'followed you', 'reposted your post'];

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications',
    url: `${host}/notifications`,
    view: 'notifications',
    entries,
    expected: TOLD,
    leftOut: [...likes, OUR_TIN.text],
  },
  {
    name: 'mentions, used again while scrolling',
    url: `${host}/notifications/mentions`,
    view: 'mentions',
    entries,
    expected: [...TOLD, ...MENTIONS.map((tweet) => seen(tweet, { kind: 'mention', onOurs: null }))],
    leftOut: likes,
    recycles: true,
  },
  {
    name: 'replies to our post',
    url: host + statusPath(OUR_TIN),
    view: 'thread',
    ordered: true,
    entries,
    expected: BELOW,
    leftOut: ['Mine do, three high.', 'New tyres', 'I asked the same in May.', 'Which tea goes with'],
  },
  {
    name: 'the page of a reply to us',
    url: host + statusPath(QUESTION),
    view: 'thread',
    ordered: true,
    entries,
    expected: [seen(QUESTION, { postId: OUR_TIN.id, parentId: OUR_TIN.id })],
    leftOut: ['Girona'],
  },
  {
    name: 'the page of a reply that we liked',
    url: host + statusPath(STACK),
    view: 'thread',
    ordered: true,
    entries,
    expected: [seen(STACK, { postId: OUR_TIN.id, parentId: OUR_TIN.id })],
    leftOut: [],
  },
  {
    name: 'the home timeline is no list of ours',
    url: `${host}/home`,
    view: null,
    entries,
    expected: [],
    leftOut: [],
  },
];
