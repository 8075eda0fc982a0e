/** Comments below a post, each nested in the one that it answers: the same on both front-ends, whatever their markup. */
import type { SeenInteraction } from '../interaction.ts';
import type { Candidate } from '../network.ts';
import { type ItemDefinition, type ItemRead, once, type Reading } from '../reading.ts';
import { writtenText } from '../written.ts';
import { isAutomatic, isName, linkTo, namesOneOf } from './thing.ts';

/** What a comment answers. `author` is null where the page doesn't show it. */
interface Answered {
  readonly id: string;
  readonly author: string | null;
}

export interface CommentTree {
  readonly items: readonly Candidate[];
  readonly id: (comment: Element) => string | null;
  readonly author: (comment: Element) => string | null;
  readonly text: (comment: Element) => Element | null;
  readonly time: (comment: Element, now: number) => SeenInteraction['time'];
  readonly liked: (comment: Element) => boolean | null;
  readonly postId: (comment: Element) => string | null;
  readonly postAuthor: (doc: Document, post: string) => string | null;
  /** The comment that it answers, 'post' where it answers the post itself, null where the page doesn't tell. */
  readonly parent: (comment: Element) => Answered | 'post' | null;
}

export function commentTree(tree: CommentTree): ItemDefinition {
  return { items: tree.items, read: (reading) => reader(tree, reading) };
}

function reader(tree: CommentTree, { doc, now, isOurs }: Reading): (comment: HTMLElement) => ItemRead {
  const { host } = doc.location;
  const authors = new Map<string, string | null>();
  const authorOfPost = (post: string | null): string | null => {
    if (post === null) return null;
    if (!authors.has(post)) authors.set(post, tree.postAuthor(doc, post));
    return authors.get(post) ?? null;
  };
  // A comment's parent is asked for by each of its answers.
  const parentOf = once(tree.parent);

  return (comment) => {
    const id = tree.id(comment);
    const by = tree.author(comment);
    const post = tree.postId(comment);
    const text = tree.text(comment);
    // Also what was removed has a place for its words.
    if (!id || by === null || text === null) return 'unreadable';
    const mine = isOurs(by);
    if (!isName(by) || isAutomatic(by)) return null;
    const found = parentOf(comment);
    const parent = found === 'post' ? post && { id: post, author: authorOfPost(post) } : found;
    const answersUs = parent ? isOurs(parent.author) : false;
    if (!mine && !answersUs && !namesOneOf(text, isOurs, host)) return null;
    const postAuthor = authorOfPost(post);
    return {
      externalId: id,
      kind: !mine && !answersUs ? 'mention' : found === 'post' ? 'comment' : 'reply',
      author: { name: by, handle: by },
      text: writtenText(text, 'flow'),
      link: post && linkTo({ post, comment: id }, host),
      time: tree.time(comment, now),
      postId: post,
      parentId: parent ? parent.id : null,
      onOurs: postAuthor === null ? null : isOurs(postAuthor),
      mine,
      likedByMe: tree.liked(comment),
    };
  };
}
