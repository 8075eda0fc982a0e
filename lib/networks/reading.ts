/** Reads the interactions of a page or of a part of it: what each network does the same way. */
import type { NetworkId } from './facts.ts';
import type { SeenInteraction } from './interaction.ts';
import type { Candidate, View } from './network.ts';

/** What is known while one page is read. */
export interface Reading {
  readonly doc: Document;
  readonly now: number;
  readonly view: View;
  /** Is this the handle (or name, where there are none) of the signed-in account or of another one of the user's? */
  readonly isOurs: (handle: string | null | undefined) => boolean;
}

export type Found = Omit<SeenInteraction, 'network'>;

/** One kind of item, such as a card of the notifications or a comment. */
export interface ItemDefinition {
  /** The first one that finds something is taken. */
  readonly items: readonly Candidate[];
  /** Begins to read a page; what it returns is called for each item, and answers null for one that isn't waiting for us. */
  readonly read: (reading: Reading) => (item: HTMLElement) => Found | null;
}

export interface InteractionsDefinition {
  readonly view: (doc: Document) => View | null;
  readonly kinds: readonly ItemDefinition[];
}

/** Items in, at or around `root`: what is added to a page may be a list, an item, or new content of a recycled one. */
function itemsAt(root: ParentNode, candidates: readonly Candidate[]): HTMLElement[] {
  for (const { selector } of candidates) {
    const around = root instanceof Element ? root.closest<HTMLElement>(selector) : null;
    const inside = [...root.querySelectorAll<HTMLElement>(selector)];
    if (around || inside.length > 0) return around ? [around, ...inside] : inside;
  }
  return [];
}

/** All interactions in, at or around `root`, each id once. */
export function readInteractions(
  network: NetworkId,
  { view, kinds }: InteractionsDefinition,
  root: ParentNode,
  now: number,
  ours: readonly (string | null)[],
): SeenInteraction[] {
  const doc = root instanceof Document ? root : root.ownerDocument;
  const shown = doc && view(doc);
  if (!doc || !shown) return [];
  const names = new Set(ours.flatMap((name) => (name ? [name.toLowerCase()] : [])));
  // Without an account nothing can be told to be ours, or to be waiting for us.
  if (names.size === 0) return [];
  const isOurs = (handle: string | null | undefined): boolean => handle != null && names.has(handle.toLowerCase());
  const found = new Map<string, SeenInteraction>();
  for (const { items, read } of kinds) {
    const readItem = read({ doc, now, view: shown, isOurs });
    for (const item of itemsAt(root, items)) {
      const one = readItem(item);
      if (one && !found.has(one.externalId)) found.set(one.externalId, { network, ...one });
    }
  }
  return [...found.values()];
}

/** The first match of the first candidate that finds one below `root`, hidden or not. */
export function pick(root: ParentNode, candidates: readonly Candidate[]): HTMLElement | null {
  for (const { selector } of candidates) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  return null;
}

/** The entries of one list, with the place of each. */
export interface List {
  readonly all: readonly Element[];
  readonly placeOf: ReadonlyMap<Element, number>;
}

/** `make`, called once for each key: what is known of a whole list is not looked up again for each of its entries. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

/** All that `selector` finds below `root`. */
export function listIn(root: ParentNode, selector: string): List {
  const all = [...root.querySelectorAll(selector)];
  return { all, placeOf: new Map(all.map((entry, place) => [entry, place])) };
}
