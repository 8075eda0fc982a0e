/** Reads the interactions of a page or of a part of it: what each network does the same way. */
import type { NetworkId } from './facts.ts';
import type { SeenInteraction } from './interaction.ts';
import type { Candidate, View } from './network.ts';

/** What is known while one page is read. */
export interface Reading {
  readonly doc: Document;
  readonly now: number;
  /** Looked up when it is asked for. */
  readonly view: () => View | null;
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

/**
 * All interactions in, at or around `root`, each id once.
 * @param ours handles of the user's accounts, called only if there is something to read
 */
export function readInteractions(
  network: NetworkId,
  { view, kinds }: InteractionsDefinition,
  root: ParentNode,
  now: number,
  ours: (doc: Document) => readonly (string | null)[],
): SeenInteraction[] {
  const doc = root instanceof Document ? root : root.ownerDocument;
  const lists = kinds.map(({ items, read }) => ({ read, items: itemsAt(root, items) }));
  if (!doc || lists.every(({ items }) => items.length === 0)) return [];
  const names = new Set(ours(doc).flatMap((name) => (name ? [name.toLowerCase()] : [])));
  // Without an account nothing can be told to be ours, or to be waiting for us.
  if (names.size === 0) return [];
  const reading: Reading = {
    doc,
    now,
    view: () => view(doc),
    isOurs: (handle) => handle != null && names.has(handle.toLowerCase()),
  };
  const found = new Map<string, SeenInteraction>();
  for (const { items, read } of lists) {
    if (items.length === 0) continue;
    const readItem = read(reading);
    for (const item of items) {
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

/** `make`, called once for each key: what is known of a whole list is not looked up again for each of its entries. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

/**
 * What `selector` finds before an element in its list, nearest first, what stands around it included. Walking back costs what it
 * passes; listing all of a long thread for each of its entries would cost its square.
 */
export function* precedingIn(root: Node, element: Element, selector: string): Generator<Element> {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  if (!walker) return;
  walker.currentNode = element;
  while (walker.previousNode()) {
    const at = walker.currentNode;
    if (at === root) return;
    if (at instanceof Element && at.matches(selector)) yield at;
  }
}

/** The first links of a page: where it says who is signed in. */
export function* firstLinks(doc: Document, most = 300): Generator<Element> {
  for (let index = 0; index < most; index += 1) {
    const link = doc.links.item(index);
    if (!link) return;
    yield link;
  }
}
