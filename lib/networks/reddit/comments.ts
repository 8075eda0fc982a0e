/** Comments of the new front-end: custom elements whose attributes say nearly all (facts/dom.md §9). */
import { stampAt } from '../written.ts';
import { bodyOf, COMMENT, COMMENT_ANY, commentId, own, placeIn, postOf } from './markup.ts';
import { fullId, placeAt, userAt } from './thing.ts';
import type { CommentTree } from './tree.ts';

const hostOf = ({ ownerDocument }: Element): string => ownerDocument.location.host;

/** The attribute, or whose page the comment's head links to. */
export function authorOf(comment: Element): string | null {
  return (
    comment.getAttribute('author') ??
    userAt(
      own(comment, '[slot="commentMeta"] a[href*="/user/"],[slot="commentAvatar"] a[href*="/user/"]'),
      hostOf(comment),
    )
  );
}

/** A vote for it, where its row of buttons is drawn: in the row's own open shadow root. */
function liked(comment: Element): boolean | null {
  const pressed = own(comment, 'shreddit-comment-action-row')?.shadowRoot?.querySelector('button[upvote]')?.ariaPressed;
  return pressed == null ? null : pressed === 'true';
}

const parent: CommentTree['parent'] = (comment) => {
  const around = comment.parentElement?.closest(COMMENT_ANY) ?? null;
  const id = around && commentId(around);
  const named = fullId('t1', comment.getAttribute('parentid'));
  // The page of one comment may show it without what it answers.
  if (named && named !== id) return { id: named, author: null };
  if (around) return id ? { id, author: authorOf(around) } : null;
  return Number(comment.getAttribute('depth') ?? 0) === 0 ? 'post' : null;
};

export const comments: CommentTree = {
  items: COMMENT,
  id: commentId,
  author: authorOf,
  text: bodyOf,
  time: (comment, now) => {
    const shown = own(comment, 'faceplate-timeago[ts]')?.getAttribute('ts');
    return stampAt(comment.getAttribute('created') ?? shown ?? own(comment, 'time')?.getAttribute('datetime'), now);
  },
  liked,
  postId: (comment) =>
    fullId('t3', comment.getAttribute('postid')) ??
    placeIn(comment)?.post ??
    placeAt(comment.ownerDocument.location.pathname, hostOf(comment))?.post ??
    null,
  postAuthor: (doc, post) => postOf(doc, post)?.getAttribute('author') ?? null,
  parent,
};
