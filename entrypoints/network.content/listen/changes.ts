/** Where a page has changed. The observers only collect; whoever reads asks for what they collected when the page is idle. */

/** What tells one item from another, or one state of it from another; lists use their elements again for other items. */
const ATTRIBUTES = ['href', 'id', 'datetime', 'componentkey', 'data-id', 'data-testid', 'aria-pressed', 'alt', 'd'];
/** What is being written is no list; nor are our own layers. */
const NO_LIST = '[contenteditable]:not([contenteditable="false"]),textarea,parley-coach';
/** Another tab is another list, though the entries that are in both may stay as they are. */
const TAB = '[role="tab"]';
/** So many single changes are a new page: it is read as a whole. */
const MOST = 5000;

export interface Changes {
  /** The next place that has changed, each once; null if there is none. */
  readonly next: () => ParentNode | null;
  /** Is there nothing left that could be in a list? */
  readonly isEmpty: () => boolean;
  readonly drop: () => void;
  /** From now on what changes inside this element counts too, not only what is added to the page. */
  readonly watchInside: (element: Element) => void;
}

export function collectChanges(doc: Document, changed: () => void, signal: AbortSignal): Changes {
  const roots = new Set<ParentNode>();
  const watched = new WeakSet<Element>();

  const note = (root: ParentNode) => {
    if (roots.size < MOST) roots.add(root);
    else if (!roots.has(doc)) {
      roots.clear();
      roots.add(doc);
    }
  };
  const collect = (records: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (attributeName === 'aria-selected') {
        // Lists to choose from, such as emoji, have the attribute too.
        if (target instanceof Element && target.matches(TAB)) note(doc);
      } else if (attributeName === 'hidden') {
        // What was in the page already may be read only once it is shown.
        if (target instanceof Element && !target.hasAttribute('hidden')) note(target);
      } else if (type === 'childList') {
        for (const node of addedNodes) {
          if (node instanceof Element) note(node);
          else if (target instanceof Element) note(target);
        }
      } else note(target instanceof Element ? target : (target.parentElement ?? doc));
    }
    changed();
  };

  const isNoList = (root: ParentNode) =>
    !root.isConnected || (root instanceof Element && root.closest(NO_LIST) !== null);
  /** The first place that could be in a list; those before it are dropped. */
  const firstOf = (): ParentNode | null => {
    for (const root of roots) {
      if (!isNoList(root)) return root;
      roots.delete(root);
    }
    return null;
  };

  const added = new MutationObserver(collect);
  added.observe(doc, { childList: true, subtree: true, attributeFilter: ['aria-selected', 'hidden'] });
  const inside = new MutationObserver(collect);
  signal.addEventListener('abort', () => {
    added.disconnect();
    inside.disconnect();
    roots.clear();
  });

  return {
    next: () => {
      const root = firstOf();
      if (root) roots.delete(root);
      return root;
    },
    isEmpty: () => firstOf() === null,
    drop: () => roots.clear(),
    watchInside: (element) => {
      if (watched.has(element)) return;
      watched.add(element);
      inside.observe(element, { attributeFilter: ATTRIBUTES, characterData: true, subtree: true });
    },
  };
}
