/** What is to be read of the Threads practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { exactly, type ListSpec } from '../practice.ts';
import { ANAS_POST, FEED, OUR_POST, type Post, postPath, SELF, THEIR_POST } from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.threads.com';

const seen = (root: Post, parent: Post, post: Post, rest: Partial<Expected> = {}): Expected => ({
  externalId: post.code,
  kind: 'reply',
  author: { name: post.by.handle, handle: post.by.handle },
  text: post.text,
  link: HOST + postPath(post),
  time: exactly(post.ago),
  postId: root.code,
  parentId: parent.code,
  onOurs: root.by === SELF,
  mine: post.by === SELF,
  likedByMe: null,
  ...rest,
});

/** A chain of answers below a post: what answers us, and what we answered. */
const chain = (root: Post, parent: Post, post: Post): readonly Expected[] => {
  const speaksToUs = parent.by === SELF || post.by === SELF;
  const next = post.answers?.[0];
  return [...(speaksToUs ? [seen(root, parent, post)] : []), ...(next ? chain(root, post, next) : [])];
};

/** Pages that were left have such parts too. */
const PART = '#barcelona-page-layout:not([hidden]) [data-pagelet]';

export const lists: readonly ListSpec[] = [
  {
    name: 'answers to our post',
    url: HOST + postPath(OUR_POST),
    view: 'thread',
    entries: PART,
    expected: (OUR_POST.answers ?? []).flatMap((post) => chain(OUR_POST, OUR_POST, post)),
    leftOut: ['I had mine sent to Girona', 'Eleven cups, nine survivors', 'out of the roaster'],
  },
  {
    name: 'one answer and what it answers',
    url: HOST + postPath(ANAS_POST),
    view: 'thread',
    entries: PART,
    expected: [seen(OUR_POST, OUR_POST, ANAS_POST)],
    leftOut: ['I had mine sent to Girona', 'out of the roaster'],
  },
  {
    name: 'below a post of others',
    url: HOST + postPath(THEIR_POST),
    view: 'thread',
    entries: PART,
    expected: (THEIR_POST.answers ?? []).flatMap((post) => {
      if (post.text.startsWith(`@${SELF.handle}`)) return [seen(THEIR_POST, THEIR_POST, post, { kind: 'mention' })];
      if (post.quotes?.by === SELF) return [seen(THEIR_POST, THEIR_POST, post, { kind: 'quote' })];
      return chain(THEIR_POST, THEIR_POST, post);
    }),
    leftOut: ['Chutney', THEIR_POST.text, 'out of the roaster'],
  },
  {
    name: 'the front page, where nothing tells who answers whom',
    url: `${HOST}/`,
    view: null,
    entries: '[data-pressable-container]',
    expected: [],
    leftOut: FEED.map(({ text }) => text),
  },
  {
    name: 'activity, which tells in words what it tells of',
    url: `${HOST}/activity`,
    view: null,
    entries: '[data-pressable-container]',
    expected: [],
    leftOut: ['Replied to your thread', ANAS_POST.text],
  },
];
