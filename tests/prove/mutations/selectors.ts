/** Takes a selector out of the readers' hands: in the inspector's world, what the page no longer matches is found nowhere. */
import type { Inspector } from '../../browser/inspect.ts';

/** Wraps the four ways of asking a page for elements. `__used` collects selectors that found something, `__gone` is the one that finds nothing. */
const WRAP = `(() => {
  if (globalThis.__used) return;
  globalThis.__used = new Set();
  globalThis.__gone = null;
  // A joined list of candidates loses one of them.
  const without = (selector) => {
    const gone = globalThis.__gone;
    if (gone === null) return selector;
    if (selector === gone) return ':not(*)';
    if (selector.startsWith(gone + ',') || selector.endsWith(',' + gone) || selector.includes(',' + gone + ',')) {
      return selector.replace(gone, ':not(*)');
    }
    return selector;
  };
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
      const was = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (!was) continue;
      prototype[name] = function (selector) {
        const found = was.call(this, without(selector));
        if (found && (!(found instanceof NodeList) || found.length > 0)) globalThis.__used.add(selector);
        return found;
      };
    }
  }
})();`;

/** Whatever can be typed into. */
const EDITABLE = /^(?:\[contenteditable="[\w-]*"\],?)+$/;

/**
 * What a selector says of one network's markup alone: its own attributes, classes, ids, elements, addresses.
 * `a[href]` or `textarea` would be there on any page.
 */
const isSpecific = (selector: string): boolean =>
  !EDITABLE.test(selector) && /[\w-]+[*^$|~]?=|\[data-|\.[a-z]|#[a-z]|\w-\w/i.test(selector);

export interface Selectors {
  /** Begins to note which selectors find something. */
  readonly note: () => Promise<void>;
  /** Those that did since then, and are the network's own. */
  readonly noted: () => Promise<readonly string[]>;
  /** From now on this one finds nothing; null: all find again. */
  readonly take: (selector: string | null) => Promise<void>;
}

export const selectorsOf = (look: Inspector): Selectors => ({
  note: async () => {
    await look.ask(`${WRAP} __gone = null; __used.clear()`);
  },
  noted: async () => {
    const used = (await look.ask<readonly string[]>('[...__used]')).filter(isSpecific);
    // Ways that are asked for all at once are taken one by one.
    return used.filter((selector) => !used.some((way) => selector.startsWith(`${way},`)));
  },
  take: async (selector) => {
    await look.ask(`${WRAP} __gone = ${JSON.stringify(selector)}; null`);
  },
});
