/**
 * What a practice page offers to tests and to `npm start`: every surface that a network has, in one list.
 * Practice pages are built with the real editor libraries and the markup of the real networks.
 */
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';
import type { View } from '../../lib/networks/places.ts';

export type EngineId = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'textarea' | 'contenteditable';

export interface SurfaceSpec {
  /** Same name as `Composer.surface`. */
  readonly surface: string;
  /** Address to open, on the network's real host name. */
  readonly url: string;
  readonly engine: EngineId;
  readonly kind: 'post' | 'reply';
  /** Enter sends here; Shift+Enter starts a line. */
  readonly enterSends?: true;
  /** It takes no pictures, or none that are read: nothing says how the network shows them. */
  readonly noPictures?: true;
  /** What a picture shows can't be written here. */
  readonly undescribedPictures?: true;
  /** What the page shows as the message that is answered. */
  readonly parent?: { readonly author: string; readonly handle: string | null; readonly text: string };
}

/** An editable thing that is no composer: Parley must leave it alone. */
export interface DecoySpec {
  readonly name: string;
  readonly url: string;
  /** Finds it once the page is loaded. */
  readonly selector: string;
}

/** A list of what others wrote, and what is to be read of it. */
export interface ListSpec {
  readonly name: string;
  readonly url: string;
  /** null: a page that has interactions, but none that are read there. */
  readonly view: View | null;
  /** Clicked one after the other before the list is there. */
  readonly clicks?: readonly string[];
  /** The list's entries: what its page adds, takes away or uses again as a whole. */
  readonly entries: string;
  /** Handles of the user's other accounts, where the list needs them. */
  readonly alsoOurs?: readonly string[];
  /** In page order; all that was ever in view while scrolling to the end. Times are reckoned from `NOW`. */
  readonly expected: readonly Omit<SeenInteraction, 'network'>[];
  /** Words on the page of which nothing may be read: adverts, likes, other people's conversations. */
  readonly leftOut: readonly string[];
  /** Only a part of it is in the page at a time. */
  readonly recycles?: true;
  /** Who answers whom is told by the order of its entries: in another order it would be another conversation. */
  readonly ordered?: true;
  /** The network has no ids for these: they are made of the words, and other words make others. */
  readonly idsOfWords?: true;
}

/** When the tests open a page with lists. */
export const NOW = Date.UTC(2026, 10, 22, 9, 41);

/** Written `minutes` before the page was opened, by a time stamp. */
export const exactly = (minutes: number): { from: number; to: number } => ({
  from: NOW - minutes * 60_000,
  to: NOW - minutes * 60_000,
});

/** What an age means that the page writes in whole units, the unit in minutes. */
export const about = (count: number, unit: number): { from: number; to: number } => ({
  from: NOW - (count + 1) * unit * 60_000,
  to: NOW - count * unit * 60_000,
});

export interface PracticeSite {
  readonly network: NetworkId;
  /** Real host names that the site answers on. */
  readonly hosts: readonly string[];
  /** Handle (or name, where the network has no handles in its page) that is signed in. */
  readonly self: string;
  /** Page script, bundled by tests/sites/serve.ts; relative to tests/sites. */
  readonly entry: string;
  /** The HTML for a path; undefined = 404. `script` is the bundle's address, `host` one of `hosts`. */
  readonly html: (path: string, script: string, host: string) => string | undefined;
  readonly surfaces: readonly SurfaceSpec[];
  readonly decoys: readonly DecoySpec[];
  readonly lists: readonly ListSpec[];
}

/** `window.practice` on every practice page: the editor's own model, never read through the DOM. */
export interface Practice {
  /** Opens the surface the way a user does (clicks inside the page) and resolves when its editor is there, focused. */
  open(surface: string): Promise<void>;
  /** Closes it as the network does (modal unmounts, inline box empties or collapses). */
  close(surface: string): Promise<void>;
  /** The element that is typed into. */
  editor(surface: string): HTMLElement;
  /** The editor's own model as plain text, paragraphs and line breaks as "\n" (Lexical: one paragraph = one line). */
  model(surface: string): string;
  /** Offset of the caret in `model`, from the editor's own selection; null if not in it. */
  caret(surface: string): number | null;
  /** What was sent, in order. */
  readonly sent: { surface: string; text: string }[];
  /**
   * The next send fails with the network's error and the text stays; false again once it has failed. 'silently': the page takes
   * it for sent and empties the editor, and then nothing comes of it.
   */
  failNextSend: boolean | 'silently';
  /** Attaches a picture as the network shows it; alt "" = none written yet. */
  attach(surface: string, alt: string): void;
  /** Unmounts and mounts the editor anew with the same text, as React apps do on a key change. */
  remount(surface: string): Promise<void>;
  /** Moves through the page's own router (pushState), like a click on a link. */
  navigate(path: string): Promise<void>;
  /** Errors that the page itself met (window.onerror, unhandled rejections, React boundaries). */
  readonly errors: string[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}
