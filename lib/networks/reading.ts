/** Reads the interactions of a page or of a part of it: what each network does the same way. */
import { isFallback } from './dom.ts';
import type { NetworkId } from './facts.ts';
import type { SeenInteraction } from './interaction.ts';
import type { Candidate, Item } from './network.ts';
import type { View } from './places.ts';

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

/** What becomes of an item: an interaction, one that isn't ours to answer, or one in which nothing was where it should be. */
export type ItemRead = Found | null | 'unreadable';

/** One kind of item, such as a card of the notifications or a comment. */
export interface ItemDefinition {
  /** The first one that finds something is taken. */
  readonly items: readonly Candidate[];
  /** Has this page such items? Absent: every page may. */
  readonly on?: (doc: Document) => boolean;
  /** The item that belongs to what was found, where that is only a part of it. */
  readonly whole?: (found: HTMLElement) => HTMLElement;
  /** Begins to read a page; what it returns is called for each item. */
  readonly read: (reading: Reading) => (item: HTMLElement) => ItemRead;
}

export interface InteractionsDefinition {
  readonly view: (doc: Document) => View | null;
  readonly kinds: readonly ItemDefinition[];
  /** Entries of the same lists that hold no words of anybody, such as likes: where only they are, the list is there and empty. */
  readonly wordless: readonly Candidate[];
}

/** Items that were told by a part of them. A change elsewhere in them doesn't carry their mark. */
const wholes = new WeakSet<Element>();

function itemAround(root: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = root; at; at = at.parentElement) {
    if (wholes.has(at)) return at.querySelector<HTMLElement>(selector);
  }
  return null;
}

/** Items in, at or around `root`: what is added to a page may be a list, an item, or new content of a recycled one. */
function itemsAt(root: ParentNode, { items, whole }: ItemDefinition, kind: number): Item[] {
  for (const [at, candidate] of items.entries()) {
    const { selector, name } = candidate;
    const around =
      root instanceof Element ? (root.closest<HTMLElement>(selector) ?? (whole && itemAround(root, selector))) : null;
    const inside = [...root.querySelectorAll<HTMLElement>(selector)];
    if (!around && inside.length === 0) continue;
    const fallback = isFallback(candidate, at);
    const found = new Set(around ? [around, ...inside] : inside);
    return [...found].map((one) => {
      const element = whole?.(one) ?? one;
      if (whole) wholes.add(element);
      return { element, kind, fallback, by: name };
    });
  }
  return [];
}

const documentOf = (root: ParentNode): Document | null => (root instanceof Document ? root : root.ownerDocument);

export function itemsIn({ kinds }: InteractionsDefinition, root: ParentNode): Item[] {
  const doc = documentOf(root);
  return kinds.flatMap((definition, kind) =>
    doc && (definition.on?.(doc) ?? true) ? itemsAt(root, definition, kind) : [],
  );
}

/** Most characters of what a page gives: nobody needs more, and hostile pages have names of a megabyte. */
const MOST = { text: 10_000, name: 200, id: 500, link: 2000 } as const;

const idOrNull = (id: string | null): string | null => (id !== null && id !== '' && id.length <= MOST.id ? id : null);

/** As read, but of bounded size, whatever the page holds. */
function bounded(network: NetworkId, found: Found): SeenInteraction | 'unreadable' {
  const externalId = idOrNull(found.externalId);
  if (externalId === null) return 'unreadable';
  const { name, handle } = found.author;
  return {
    network,
    ...found,
    externalId,
    author: { name: name.slice(0, MOST.name), handle: handle?.slice(0, MOST.name) ?? null },
    text: found.text.slice(0, MOST.text),
    link: found.link !== null && found.link.length <= MOST.link ? found.link : null,
    postId: idOrNull(found.postId),
    parentId: idOrNull(found.parentId),
  };
}

/**
 * Begins to read items of a page, as it is now: what is known of a list as a whole is looked up once. Not to be kept while the page changes.
 * @param ours handles of the user's accounts
 */
export function itemReader(
  network: NetworkId,
  { view, kinds }: InteractionsDefinition,
  doc: Document,
  now: number,
  ours: readonly (string | null)[],
): (item: Item) => SeenInteraction | null | 'unreadable' {
  const names = new Set(ours.flatMap((name) => (name ? [name.toLowerCase()] : [])));
  const viewed = once(() => view(doc));
  const reading: Reading = {
    doc,
    now,
    view: () => viewed(doc),
    isOurs: (handle) => handle != null && names.has(handle.toLowerCase()),
  };
  const readers = kinds.map(({ read }) => once(() => read(reading)));
  return ({ element, kind }) => {
    // Without an account nothing can be told to be ours, or to be waiting for us.
    const read = names.size > 0 && readers[kind]?.(doc);
    const found = read ? read(element) : null;
    return found === null || found === 'unreadable' ? found : bounded(network, found);
  };
}

/**
 * All interactions in, at or around `root`, each id once.
 * @param ours handles of the user's accounts, called only if there is something to read
 */
export function readInteractions(
  network: NetworkId,
  definition: InteractionsDefinition,
  root: ParentNode,
  now: number,
  ours: (doc: Document) => readonly (string | null)[],
): SeenInteraction[] {
  const doc = documentOf(root);
  const items = itemsIn(definition, root);
  if (!doc || items.length === 0) return [];
  const read = itemReader(network, definition, doc, now, ours(doc));
  const found = new Map<string, SeenInteraction>();
  for (const item of items) {
    const one = read(item);
    if (one && one !== 'unreadable' && !found.has(one.externalId)) found.set(one.externalId, one);
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

/** All that the first candidate finds below `root` that finds anything meant. */
export function allOf(
  root: ParentNode,
  candidates: readonly Candidate[],
  isMeant = (_: HTMLElement): boolean => true,
): HTMLElement[] {
  for (const { selector } of candidates) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

/** `make`, called once for each key: what is known of a whole list is not looked up again for each of its entries. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
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
