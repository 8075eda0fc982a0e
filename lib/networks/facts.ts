/** The contract for what is known about a network without looking at its page. Pure data and counting. */
import type { Span } from '../text/text.ts';
import type { NetworkId } from './all-facts.ts';

export type { NetworkId };

/** A number that somebody published, with where and when. Low-confidence facts inform, they never block. */
export interface Fact {
  readonly value: number;
  readonly unit:
    | 'weighted characters'
    | 'graphemes'
    | 'bytes'
    | 'characters'
    | 'hashtags'
    | 'lines'
    | 'links'
    | 'mentions';
  readonly source: string;
  /** ISO date of the last look. */
  readonly checked: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** The user corrected it (lib/networks/corrections.ts): the source speaks of the number that was there before. */
  readonly yours?: true;
}

/** People read their words: `ui_open_<name>`. */
export const WAITS_IN = ['notifications', 'inbox', 'posts'] as const;

export interface CountOptions {
  /** Mastodon: the content warning counts too. */
  readonly contentWarning?: string;
}

export interface NetworkFacts {
  readonly id: NetworkId;
  /** As its users write it. */
  readonly name: string;
  /** Exact host names that the page script may run on; empty for Mastodon, whose hosts the user adds. */
  readonly hosts: readonly string[];
  readonly limits: { readonly post: Fact; readonly reply: Fact; readonly alt?: Fact };
  /** A second limit that holds at the same time (Bluesky: bytes). */
  readonly alsoLimited?: { readonly limit: Fact; readonly count: (text: string) => number };
  /** Length of a text in the unit of `limits`, as the network counts it. Linear time. */
  readonly count: (text: string, options?: CountOptions) => number;
  /** What of a text the network itself makes a link of, where its way is published. Linear time. */
  readonly autoLinks?: (text: string) => readonly Span[];
  /** What is shown before "more": a number of `characters` or of `lines`. */
  readonly fold: Fact;
  readonly hashtags: {
    /** More than this is unusual here. */
    readonly advise: Fact;
    /** More than this the network refuses or ignores. */
    readonly hard?: Fact;
  };
  /** More than so many different ones in a post the network doesn't take. */
  readonly most?: { readonly links?: Fact; readonly mentions?: Fact };
  readonly norms: {
    readonly linksClickable: boolean;
    /** Shape of a handle as typed in a text: `@name`, `@some.name`, `@name.tld`, `@user@host`, `u/name`, or '' where typed mentions stay dead text. */
    readonly handle: 'plain' | 'dotted' | 'domain' | 'federated' | 'prefixed' | 'entity';
    readonly threads: boolean;
    readonly markdown: boolean;
    readonly contestsForbidden: boolean;
  };
  /** Where messages that wait are seen: in its notifications, below one's own posts alone, or at tabs of an inbox. */
  readonly waitsIn: (typeof WAITS_IN)[number];
  /** What this network's page doesn't let Parley see or tell apart: each one is a sentence, `ui_gap_<id>_<gap>`. */
  readonly gaps?: readonly string[];
}
