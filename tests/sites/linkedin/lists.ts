/** What is to be read of the LinkedIn practice pages' lists. */
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { about, type ListSpec } from '../practice.ts';
import {
  type Actor,
  type Comment,
  NOTIFICATIONS,
  OUR_POST,
  type Post,
  permalink,
  READING_CORNER,
  SELF,
} from './data.ts';

type Expected = Omit<SeenInteraction, 'network'>;

const HOST = 'https://www.linkedin.com';
/** The page that the signed-in member looks after. */
const alsoOurs = ['company/tallship-tea'];
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

const handle = ({ kind, slug }: Actor): string => (kind === 'company' ? `company/${slug}` : slug);
const isOurs = (by: Actor): boolean => by === SELF || alsoOurs.includes(handle(by));
const urn = (post: Post, id: bigint): string => encodeURIComponent(`urn:li:comment:(${post.entity}:${post.id},${id})`);

function link(post: Post, id: bigint, head: bigint | undefined): string {
  const query = head ? `commentUrn=${urn(post, head)}&replyUrn=${urn(post, id)}` : `commentUrn=${urn(post, id)}`;
  return `${HOST}/feed/update/urn:li:${post.entity}:${post.id}/?${query}`;
}

/** A comment as it is to be read below its post. */
const seen = (post: Post, comment: Comment, head: Comment | null, rest: Partial<Expected>): Expected => ({
  externalId: String(comment.id),
  kind: head ? 'reply' : 'comment',
  author: { name: comment.by.name, handle: handle(comment.by) },
  text: comment.names ? `${comment.names.name} ${comment.text}` : comment.text,
  link: link(post, comment.id, head?.id),
  time: about(Number.parseInt(comment.ago, 10), MINUTES[comment.ago.at(-1) ?? ''] ?? 0),
  postId: `urn:li:${post.entity}:${post.id}`,
  parentId: head ? String(head.id) : null,
  onOurs: isOurs(post.by),
  mine: isOurs(comment.by),
  likedByMe: null,
  ...rest,
});

/** Below our post: all comments, and of the answers those that don't speak to somebody else. */
const BELOW = (likes: boolean): readonly Expected[] =>
  OUR_POST.comments.flatMap((head) => {
    const liked = ({ likedByMe }: Comment) => ({ likedByMe: likes ? (likedByMe ?? false) : null });
    const answers = head.replies.filter(
      ({ by, names }) => isOurs(by) || (!names && (by === head.by || isOurs(head.by))),
    );
    return [
      seen(OUR_POST, head, null, liked(head)),
      ...answers.map((answer) => seen(OUR_POST, answer, head, liked(answer))),
    ];
  });

const [CHAIR] = READING_CORNER.comments;
const [NAMED] = CHAIR?.replies ?? [];
const left = ['Girona', 'When the bell rings.', 'I have seen a blue one.'];

export const lists: readonly ListSpec[] = [
  {
    name: 'notifications',
    url: `${HOST}/notifications/`,
    view: 'notifications',
    entries: '.nt-card-list > article',
    expected: NOTIFICATIONS.flatMap(({ type, by, ago, about: post, ours, theirs }) => {
      if (theirs) {
        const told = {
          kind: type.startsWith('REPLIED') ? 'reply' : 'mention',
          // The card shows the words in one line, after the name of whom they speak to.
          text: `${SELF.name} ${theirs.text.replace(/\n+/g, ' ')}`,
          link: link(post, theirs.id, ours),
          parentId: ours ? String(ours) : null,
          onOurs: null,
        } as const;
        return [seen(post, theirs, null, told)];
      }
      if (!type.startsWith('MENTIONED')) return [];
      // Named in a post: the notification has an id of its own, and no words but the post's.
      const id = `urn:li:activity:${post.id + 1024n}`;
      const told = {
        externalId: id,
        kind: 'mention',
        text: '',
        link: `${HOST}/feed/update/${id}/`,
        postId: null,
      } as const;
      return [seen(post, { id: 0n, by, ago, text: '', replies: [] }, null, { ...told, onOurs: null })];
    }),
    leftOut: ['liked your comment', 'People are engaging', READING_CORNER.text.slice(0, 30)],
  },
  {
    name: 'comments of the newer front-end',
    url: `${HOST}/feed/`,
    view: 'thread',
    clicks: ['[role="listitem"]:has-text("The new harbour blend") button:has(svg#comment-small)'],
    entries: '[data-testid$="-commentList"] > *',
    ordered: true,
    alsoOurs,
    expected: BELOW(false),
    leftOut: left,
  },
  {
    name: 'comments of the newer front-end, below a post of others',
    url: `${HOST}/feed/`,
    view: 'thread',
    clicks: ['[role="listitem"]:has-text("reading corner") button:has(svg#comment-small)'],
    entries: '[data-testid$="-commentList"] > *',
    ordered: true,
    alsoOurs,
    expected: CHAIR && NAMED ? [seen(READING_CORNER, NAMED, CHAIR, { kind: 'mention' })] : [],
    leftOut: ['A chair with arms'],
  },
  {
    name: 'comments of the older front-end',
    url: HOST + permalink(OUR_POST),
    view: 'thread',
    entries: '.comments-comment-entity',
    alsoOurs,
    expected: BELOW(true),
    leftOut: left,
  },
  {
    name: 'comments of the older front-end, below a post of others',
    url: HOST + permalink(READING_CORNER),
    view: 'thread',
    entries: '.comments-comment-entity',
    alsoOurs,
    expected: CHAIR && NAMED ? [seen(READING_CORNER, NAMED, CHAIR, { kind: 'mention', likedByMe: false })] : [],
    leftOut: ['A chair with arms'],
  },
];
