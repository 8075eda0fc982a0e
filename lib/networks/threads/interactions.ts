/**
 * Interactions on Threads: answers on a post's own page (facts/dom.md §6). What an entry of "Activity" tells of stands there in
 * words only, so nothing is read there.
 */
import { upwards } from '../dom.ts';
import type { SeenInteraction } from '../interaction.ts';
import type { View } from '../places.ts';
import { type InteractionsDefinition, type ItemRead, once, type Reading } from '../reading.ts';
import { stampOf } from '../written.ts';
import {
  addressed,
  blockOf,
  HOST,
  isQuoted,
  isWhole,
  POSTS,
  type Post,
  postIn,
  postsIn,
  quotedIn,
  readWords,
} from './markup.ts';

/** One part of a post's page: the post that its address names with what it answers, or one chain of answers. */
const PART = '[data-pagelet^="threads_post_page"]';

/** Pages that were left stay in the document, hidden. */
function isLeft(block: Element): boolean {
  for (const at of upwards(block)) if (at instanceof HTMLElement && at.hidden) return true;
  return false;
}

export const shownPosts = (doc: Document): Post[] =>
  postsIn(doc).filter(({ block }) => !isLeft(block) && isWhole(block));

interface Place {
  /** What it answers, and the first post of the page; null where it begins the page. */
  readonly parent: Post | null;
  readonly root: Post;
}

/** Who answers whom. In a part each post answers the one before it, and the first of another part the post that the page is of. */
function placesOf(posts: readonly Post[], doc: Document): ReadonlyMap<HTMLElement, Place> {
  const here = addressed(doc);
  const focal = posts.find(({ code }) => code === here?.code);
  const part = focal?.block.closest(PART);
  const parts = new Map<Element, Post[]>();
  for (const post of posts) {
    const own = post.block.closest(PART);
    if (own) parts.set(own, [...(parts.get(own) ?? []), post]);
  }
  const root = part && parts.get(part)?.[0];
  if (!focal || !root) return new Map();
  return new Map(
    [...parts].flatMap(([own, chain]) =>
      chain.map((post, at) => [post.block, { parent: chain[at - 1] ?? (own === part ? null : focal), root }] as const),
    ),
  );
}

function kindOf(
  post: Post,
  named: readonly string[],
  place: Place,
  { isOurs }: Reading,
): SeenInteraction['kind'] | null {
  if (isOurs(post.by)) return place.parent ? 'reply' : null;
  if (isOurs(place.parent?.by)) return 'reply';
  if (isOurs(quotedIn(post)?.by)) return 'quote';
  return named.some(isOurs) ? 'mention' : null;
}

function readPost(reading: Reading): (block: HTMLElement) => ItemRead {
  const { doc, now, isOurs } = reading;
  const places = once((page: Document) => placesOf(shownPosts(page), page));
  return (block) => {
    if (isQuoted(block) || isLeft(block)) return null;
    const post = postIn(block);
    const words = post && readWords(post);
    const place = places(doc).get(block);
    if (!post || !words || !place) return 'unreadable';
    const kind = kindOf(post, words.named, place, reading);
    if (!kind) return null;
    return {
      externalId: post.code,
      kind,
      // The name that they chose stands on their own page only.
      author: { name: post.by, handle: post.by },
      text: words.text,
      link: `https://${HOST}/@${post.by}/post/${post.code}`,
      time: stampOf(post.time, now),
      postId: place.root === post ? null : place.root.code,
      parentId: place.parent?.code ?? null,
      onOurs: place.parent ? isOurs(place.root.by) : null,
      mine: isOurs(post.by),
      likedByMe: null,
    };
  };
}

const viewOf = (doc: Document): View | null => (addressed(doc) && shownPosts(doc).length > 0 ? 'thread' : null);

export const interactions: InteractionsDefinition = {
  view: viewOf,
  kinds: [{ items: POSTS, whole: blockOf, on: (doc) => addressed(doc) !== null, read: readPost }],
  wordless: [],
};
