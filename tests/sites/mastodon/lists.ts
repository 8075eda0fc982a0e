/** What is to be read of the Mastodon practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { exactly, type ListSpec } from '../practice.ts';
import { NOTIFICATIONS, OUR_TIN, QUESTION, REPLIES, SELF, type Status, statusPath } from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'mastodon.example';
const id = (status: Status): string => `${HOST}/${status.id}`;

const seen = (status: Status, rest: Partial<Expected>): Expected => ({
  externalId: id(status),
  kind: 'reply',
  author: { name: status.by.name, handle: status.by.acct },
  text: status.text,
  link: `https://${HOST}${statusPath(status)}`,
  time: exactly(status.ago),
  postId: null,
  parentId: null,
  onOurs: true,
  mine: status.by === SELF,
  likedByMe: status.likedByMe ?? false,
  ...rest,
});

const isForUs = ({ by, inReplyTo }: Status): boolean => by === SELF || inReplyTo?.by === SELF;

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications, with placeholders for what is far',
    url: `https://${HOST}/notifications`,
    view: 'notifications',
    entries: '.item-list > article',
    expected: NOTIFICATIONS.flatMap((one) => {
      if (!('status' in one) || one.kind === 'status') return [];
      if (one.kind === 'reply' || one.kind === 'quote') return [seen(one.status, { kind: one.kind })];
      return [seen(one.status, { kind: 'mention', onOurs: null })];
    }),
    leftOut: ['favorited', 'boosted', 'followed', OUR_TIN.text],
    recycles: true,
  },
  {
    name: 'replies to our post',
    url: `https://${HOST}${statusPath(OUR_TIN)}`,
    view: 'thread',
    ordered: true,
    entries: '.item-list > *',
    expected: REPLIES.filter(isForUs).map((status) =>
      seen(status, { postId: id(OUR_TIN), parentId: status.inReplyTo ? id(status.inReplyTo) : null }),
    ),
    leftOut: ['Girona', OUR_TIN.text],
  },
  {
    name: 'the page of a reply to us, without what it answers',
    url: `https://${HOST}${statusPath(QUESTION)}`,
    view: 'thread',
    ordered: true,
    entries: '.item-list > *',
    expected: [seen(QUESTION, { kind: 'mention', onOurs: null })],
    leftOut: [],
  },
  {
    name: 'the home timeline is no list of ours',
    url: `https://${HOST}/home`,
    view: null,
    entries: '.item-list > article',
    expected: [],
    leftOut: [],
  },
];
