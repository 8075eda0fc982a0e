/**
 * The contract of a network's page: where its composers are and what they hold. DOM, no rules.
 * Selectors are ordered, named, dated candidates: test ids, roles, hrefs and structure first, localised words last.
 */
import type { Media } from '../rules/rule.ts';
import type { NetworkId } from './facts.ts';
import type { SeenInteraction } from './interaction.ts';
import type { Surface, View } from './places.ts';

/** One way to find a thing on a page. `checked` is the ISO month of the lead it rests on. */
export interface Candidate {
  readonly name: string;
  readonly selector: string;
  /** It stands in the open shadow root of an element that matches this. */
  readonly inside?: string;
  /** Of several matches the first one is meant, or the last one. */
  readonly pick?: 'last';
  /** As usual as the first one (another front-end of the same network): not a sign that the page has changed. */
  readonly usual?: true;
  readonly checked: string;
}

/** One writing place, as each judgement finds it anew. `editor` is its identity. */
export interface WritingPlace {
  /** The element that is typed into: contenteditable root or textarea. */
  readonly editor: HTMLElement;
  /** The composer's own scope: editor, toolbar, send button, attachments; nothing of its neighbours. */
  readonly box: HTMLElement;
  /** Where the network's own send button is, or null while it shows none. The chip is placed beside it. */
  readonly send: HTMLElement | null;
  readonly kind: 'post' | 'reply';
  /** Names of the candidates that matched, by role ("editor", "send", "parent"…). */
  readonly matched: Readonly<Record<string, string>>;
  /** One of them is a later candidate: the page has changed, the reader still copes. */
  readonly fallback: boolean;
}

export interface Composer extends WritingPlace {
  /** Which of the network's composers, for health and tests. To tell them apart takes a look around that no judgement needs. */
  readonly surface: Surface;
}

/** What stands around a draft (the draft's own text is read by lib/editors). */
export interface Surroundings {
  /** As it is now: the same box can turn from a post's into a reply's. */
  readonly kind: 'post' | 'reply';
  readonly media: readonly Media[];
  /** What a reply answers, from this composer's own scope; null where it can't be told. */
  readonly parent: { readonly author: string | null; readonly handle: string | null; readonly text: string } | null;
  /** The editors of all parts of a thread in order, this one included. Absent: no thread. */
  readonly parts?: readonly HTMLElement[];
  /** The limit that the page itself states, in the network's unit. */
  readonly limit?: number;
  readonly contentWarning?: string;
}

export type Seen =
  | { readonly is: 'composer'; readonly composer: Composer }
  /** Chat, search, descriptions of pictures: never touched, nothing said. */
  | { readonly is: 'decoy' }
  /** Looks like one of the network's composers, but its markup isn't one that we know: "Not reading this box". */
  | { readonly is: 'unknown'; readonly editor: HTMLElement }
  | { readonly is: 'nothing' };

/** An entry of a list that may hold an interaction. */
export interface Item {
  readonly element: HTMLElement;
  /** Which of the network's kinds of entries. */
  readonly kind: number;
  /** Only a later candidate found it: the page has changed, the reader still copes. */
  readonly fallback: boolean;
  /** Name of the candidate that found it. */
  readonly by: string;
}

/** Who wants to know of sending. */
export interface SentWatch {
  /** The editor's text as it is now. */
  readonly currentText: () => string;
  /** At the gesture, while the composer still is what it was. What it returns is called once that text was sent. */
  readonly begun: (text: string) => () => void;
  /** The composer's own life: gestures count until it aborts. */
  readonly signal: AbortSignal;
  /** The page's: what was begun is waited for until it aborts, the composer may be gone by then. */
  readonly life: AbortSignal;
  /** Handle of the account that writes, where it may be another than `self` says. */
  readonly writer?: string;
}

/** All the ways to find one thing, the one to be used first coming first. */
export interface Role {
  /** What is looked for: "editor", "send", "items"… */
  readonly role: string;
  /** Where a network has several of a role: the name of its composer or list, as far as its definition gives one. */
  readonly of: string;
  readonly candidates: readonly Candidate[];
}

export interface NetworkPage {
  readonly id: NetworkId;
  /** By what the page is read, for health, for the report of what Parley saw, and for tests. */
  readonly roles: readonly Role[];
  /** A site that the user added: only drafts are read there. Nobody's account, no list and no sending are known. */
  readonly draftsOnly?: true;
  /** Is this page one of this network's (Mastodon: an instance)? */
  readonly here: (doc: Document) => boolean;
  /** Begins to watch what the user presses, where only that tells what an answer is for. Without it nothing is guessed. */
  readonly attend?: (doc: Document, signal: AbortSignal) => void;
  /** What the element that was focused or typed into belongs to. `path` is the event's composedPath(). */
  readonly see: (path: readonly EventTarget[]) => Seen;
  /** All composers now in the page (open shadow roots included), for tests and for the start. */
  readonly composers: (root: Document) => Composer[];
  /** Looks anew: parts, parent, kind and the send button may have changed since the composer was met. @throws if it is a composer no more. */
  readonly read: (composer: Composer) => Surroundings & Pick<Composer, 'send'>;
  /**
   * Calls back once the composer was sent: a send gesture (its button, or its keys), then the editor emptied or gone, and then
   * a second sign of the page (lib/networks/sending.ts).
   */
  readonly onSent: (composer: Composer, watch: SentWatch) => void;
  /** Handle of the account that is signed in (no "@"), or null where the page doesn't tell. */
  readonly self: (doc: Document) => string | null;
  /**
   * Who writes in this one box, where the network lets its user choose that for each: one of `names` or of those that acted on this
   * page, or null where the box doesn't say. Absent: always `self`.
   */
  readonly writer?: (composer: Composer, names: readonly string[]) => string | null;
  /**
   * All interactions in view under `root` (the document or an added subtree), each id once, in page order list by list; `now` turns "3h" into a range.
   * Promoted items, likes, follows and other people's conversations left out.
   * @param alsoOurs handles of the user's other accounts here, such as the company page that a LinkedIn member looks after
   */
  readonly interactions: (root: ParentNode, now: number, alsoOurs?: readonly string[]) => SeenInteraction[];
  /** The same in steps, so that a long page is read without holding it up: the items in, at or around `root`… */
  readonly items: (root: ParentNode) => Item[];
  /** …and what reads one of them. Made anew whenever the page may have changed. `ours`: all accounts of the user's. `null`: not ours to answer. */
  readonly itemReader: (
    doc: Document,
    now: number,
    ours: readonly string[],
  ) => (item: Item) => SeenInteraction | null | 'unreadable';
  /** Which list is in view, for coverage; null = none that is read. */
  readonly view: (doc: Document) => View | null;
  /** Is the list in view there, though nobody wrote anything in it? */
  readonly isWordless: (doc: Document) => boolean;
}
