/** What is to be read of the Reddit practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { exactly, type ListSpec } from '../practice.ts';
import {
  ANAS_COMMENT,
  all,
  type Comment,
  commentPath,
  NOTIFICATIONS,
  OUR_POST,
  type Post,
  PRIVATE,
  postPath,
  SELF,
  THEIR_POST,
} from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const WWW = 'https://www.reddit.com';
const OLD = 'https://old.reddit.com';

const link = (host: string, post: Post, id: string): string =>
  `${host}/comments/${post.id.slice(3)}/comment/${id.slice(3)}/`;

const seen = (host: string, post: Post, comment: Comment, parent: Comment | null): Expected => ({
  externalId: comment.id,
  kind: parent ? 'reply' : 'comment',
  author: { name: comment.by.name, handle: comment.by.name },
  text: comment.text,
  link: link(host, post, comment.id),
  time: exactly(comment.ago),
  postId: post.id,
  parentId: parent?.id ?? post.id,
  onOurs: post.by === SELF,
  mine: comment.by === SELF,
  likedByMe: comment.liked ?? comment.by === SELF,
});

/** Our own words, who answers us, and who names us. */
const below = (host: string, post: Post): readonly Expected[] =>
  [...all(post.comments)].flatMap(({ comment, parent }) => {
    const one = seen(host, post, comment, parent);
    const isAutomatic = comment.by.name === 'AutoModerator' || comment.by.name === '[deleted]';
    if (comment.by === SELF || ((parent ?? post).by === SELF && !isAutomatic)) return [one];
    return comment.text.includes(`u/${SELF.name}`) ? [{ ...one, kind: 'mention' as const }] : [];
  });

const KINDS: Readonly<Record<string, SeenInteraction['kind']>> = {
  POST_REPLY: 'comment',
  COMMENT_REPLY: 'reply',
  USERNAME_MENTION: 'mention',
};

const TOLD: readonly Expected[] = NOTIFICATIONS.flatMap(({ type, title, text, ago, post, comment }) => {
  const kind = KINDS[type];
  if (!kind || !comment) return [];
  // Not every headline says who it was.
  const name = title.startsWith('u/') ? comment.by.name : '';
  return [
    {
      ...seen(WWW, post, comment, null),
      kind,
      author: { name, handle: name || null },
      text,
      time: exactly(ago),
      parentId: null,
      onOurs: kind === 'comment' ? true : null,
      mine: false,
      likedByMe: null,
    },
  ];
});

const inbox = (kind: SeenInteraction['kind'] | null): readonly Expected[] =>
  TOLD.map((one, index) => {
    const told = NOTIFICATIONS.filter(({ comment }) => comment)[index];
    const name = told?.comment?.by.name ?? '';
    const is = kind ?? (one.text.includes(`u/${SELF.name}`) ? 'mention' : 'reply');
    return {
      ...one,
      kind: is,
      author: { name, handle: name },
      link: told?.comment ? link(OLD, told.post, told.comment.id) : null,
      onOurs: is === 'comment' ? true : null,
      likedByMe: false,
    };
  });

const entries = 'shreddit-comment';
const others = ['Girona', 'Bring a coat.', 'Please remember the rules', '[removed]'];

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications',
    url: `${WWW}/notifications`,
    view: 'notifications',
    entries: 'notification-item',
    expected: TOLD,
    leftOut: ['25 upvotes', 'Potters who pour', 'A message from Reddit'],
  },
  {
    name: 'comments below our post',
    url: WWW + postPath(OUR_POST),
    view: 'thread',
    entries,
    expected: below(WWW, OUR_POST),
    leftOut: [...others, OUR_POST.title],
  },
  {
    name: 'comments below a post of others',
    url: WWW + postPath(THEIR_POST),
    view: 'thread',
    entries,
    expected: below(WWW, THEIR_POST),
    leftOut: ['Chutney', THEIR_POST.text],
  },
  {
    name: 'the page of a comment to us',
    url: WWW + commentPath(OUR_POST, ANAS_COMMENT.id),
    view: 'thread',
    entries,
    expected: [seen(WWW, OUR_POST, ANAS_COMMENT, null)],
    leftOut: others,
  },
  {
    name: 'the page of an answer, without what it answers',
    url: WWW + commentPath(OUR_POST, 't1_mk2013'),
    view: 'thread',
    entries,
    expected: [],
    leftOut: ['slow walkers'],
  },
  {
    name: 'a feed is no list of ours',
    url: `${WWW}/`,
    view: null,
    entries: 'shreddit-post',
    expected: [],
    leftOut: [OUR_POST.title],
  },
  {
    name: 'old: comments below our post',
    url: OLD + postPath(OUR_POST),
    view: 'thread',
    entries: '.thing.comment',
    expected: below(OLD, OUR_POST),
    leftOut: [...others, OUR_POST.title],
  },
  {
    name: 'old: the page of an answer, without what it answers',
    url: `${OLD}${postPath(OUR_POST)}mk2013/`,
    view: 'thread',
    entries: '.thing.comment',
    expected: [],
    leftOut: ['slow walkers'],
  },
  {
    name: 'old: inbox',
    url: `${OLD}/message/inbox/`,
    view: 'notifications',
    entries: '.thing.message',
    expected: inbox(null),
    leftOut: [PRIVATE.text],
  },
  {
    name: 'old: replies to our posts',
    url: `${OLD}/message/selfreply/`,
    view: 'notifications',
    entries: '.thing.message',
    expected: inbox('comment').slice(0, 1),
    leftOut: ['would smoke them'],
  },
];
