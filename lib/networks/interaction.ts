/** What a page shows of an interaction. Pure types; made by lib/networks/<id>/interactions.ts, taken by lib/log. */
import type { NetworkId } from './facts.ts';

export type InteractionKind = 'reply' | 'mention' | 'quote' | 'comment';

/** When it was written, milliseconds since 1970: exact where the page has a time stamp (from === to), else the range that "3h" means at reading time. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

export interface SeenInteraction {
  readonly network: NetworkId;
  /** Stable on that network: the status / comment / post id or URI. Never an index. */
  readonly externalId: string;
  readonly kind: InteractionKind;
  readonly author: { readonly name: string; readonly handle: string | null };
  readonly text: string;
  /** https, on one of the network's own hosts (Mastodon: the instance's). null where the page gives none. */
  readonly link: string | null;
  readonly time: TimeRange | null;
  /** The post that it stands under / speaks of, and what it answers directly; external ids, null where not told. */
  readonly postId: string | null;
  readonly parentId: string | null;
  /** Is the post it stands under one of ours? null = not told. */
  readonly onOurs: boolean | null;
  /** Written by the signed-in account. */
  readonly mine: boolean;
  readonly likedByMe: boolean | null;
}
