/**
 * `window.practice`, put together from what the page's editors tell when they mount. Any editor library:
 * a page calls `mountEditor` for each of its editors and `startPractice` once.
 */
import type { Practice } from '../practice.ts';
import { pause, until } from './dom.ts';
import { navigate } from './router.ts';

/** An editor that is in the page now. All answers come from the library's own state, never from the DOM. */
export interface LiveEditor {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly caret: () => number | null;
  /** Puts the caret where the network puts it when its user clicks into the editor. */
  readonly focus: () => void;
  /** Unmounts and mounts the editor anew with the same text; the new one registers itself by `mountEditor`. */
  readonly remount: () => void;
  readonly attach?: (alt: string) => void;
}

/** How a user gets to a surface and leaves it, by clicks. */
export interface Driver {
  readonly open: () => void | Promise<void>;
  readonly close: () => void | Promise<void>;
}

/** Time that the "network" takes to answer, in milliseconds. */
const LATENCY = 120;

const live = new Map<string, LiveEditor>();
const state = {
  sent: [] as { surface: string; text: string }[],
  errors: [] as string[],
  failNextSend: false as Practice['failNextSend'],
};

/** Tells that `editor` is now the one of `surface`. Returns the function to call when it unmounts. */
export function mountEditor(surface: string, editor: LiveEditor): () => void {
  live.set(surface, editor);
  return () => {
    if (live.get(surface) === editor) live.delete(surface);
  };
}

/** Sends as the network does: after a while, and not at all if the test asked for a failure. */
export async function send(surface: string, text: string): Promise<'sent' | 'failed' | 'lost'> {
  const failed = state.failNextSend;
  await pause(LATENCY);
  if (failed) {
    state.failNextSend = false;
    return failed === 'silently' ? 'lost' : 'failed';
  }
  state.sent.push({ surface, text });
  return 'sent';
}

/** Notes an error that the page itself met (React boundaries call this; uncaught ones are noted anyway). */
export function noteError(error: unknown): void {
  state.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Installs `window.practice` with a driver for each surface of the site. */
export function startPractice(drivers: Readonly<Record<string, Driver>>): void {
  addEventListener('error', (event) => noteError(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => noteError(event.reason));

  const driver = (surface: string): Driver => {
    const found = drivers[surface];
    if (!found) throw new Error(`No surface "${surface}"`);
    return found;
  };
  const editor = (surface: string): LiveEditor => {
    const found = live.get(surface);
    if (!found) throw new Error(`Surface "${surface}" is not open`);
    return found;
  };
  const focused = async (surface: string): Promise<void> => {
    const { element, focus } = await until(() => live.get(surface), `the editor of "${surface}"`);
    focus();
    await until(() => {
      const root = element.getRootNode();
      return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
    }, `focus in "${surface}"`);
  };

  const practice: Practice = {
    async open(surface) {
      await driver(surface).open();
      await focused(surface);
    },
    async close(surface) {
      await driver(surface).close();
    },
    editor: (surface) => editor(surface).element,
    model: (surface) => editor(surface).text(),
    caret: (surface) => editor(surface).caret(),
    sent: state.sent,
    errors: state.errors,
    get failNextSend() {
      return state.failNextSend;
    },
    set failNextSend(fail) {
      state.failNextSend = fail;
    },
    attach(surface, alt) {
      const { attach } = editor(surface);
      if (!attach) throw new Error(`Surface "${surface}" takes no pictures`);
      attach(alt);
    },
    async remount(surface) {
      const old = editor(surface);
      old.remount();
      await until(() => {
        const now = live.get(surface);
        return now !== undefined && now !== old && now.element !== old.element;
      }, `"${surface}" mounted anew`);
      await focused(surface);
    },
    async navigate(path) {
      navigate(path);
      await pause(50);
    },
  };
  window.practice = practice;
}
