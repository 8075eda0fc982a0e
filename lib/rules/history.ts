/** The posts that tips about habits are counted from. */
import type { NetworkId } from '../networks/facts.ts';
import type { PastText } from './rule.ts';

/** With fewer posts a share says nothing about a habit. */
const FROM = 10;
/** Older ones are no habit any more. */
const MOST = 20;

/** The latest first. Of equal age in the order of what they say, so that the order they are handed in bears on nothing. */
export const newestFirst = (past: readonly PastText[]): PastText[] =>
  past.toSorted((a, b) => b.at - a.at || (a.shingles[0] ?? 0) - (b.shingles[0] ?? 0));

/** The last posts on a network: people see what is posted where they are. */
export const lastPosts = (posts: readonly PastText[], network: NetworkId): PastText[] =>
  newestFirst(posts.filter((post) => post.network === network)).slice(0, MOST);

/** How many more posts are needed before habits are spoken of; 0 = enough are known. */
export const postsToGo = (posts: readonly PastText[], network: NetworkId): number =>
  Math.max(0, FROM - posts.filter((post) => post.network === network).length);
