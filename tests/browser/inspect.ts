/** Parley's own readers, run in a practice page's isolated world: to compare what Parley reads with the editor's model. */

import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';
import type { Surroundings } from '../../lib/networks/network.ts';
import type { View } from '../../lib/networks/places.ts';
import { sessionOf } from './tabs.ts';

export interface Read {
  readonly surface: string;
  readonly kind: 'post' | 'reply';
  readonly text: string;
  readonly hasSend: boolean;
  readonly matched: Readonly<Record<string, string>>;
  readonly fallback: boolean;
  readonly around: Omit<Surroundings, 'parts' | 'kind'> & { readonly parts?: readonly string[] };
}

let bundled: Promise<string> | undefined;

function source(): Promise<string> {
  bundled ??= build({
    stdin: {
      resolveDir: '.',
      loader: 'ts',
      contents: `
        import { PAGES } from './lib/networks/index.ts';
        import { isEnabled } from './lib/networks/sending.ts';
        import { readEditor } from './lib/editors/index.ts';
        const read = (page, composer) => {
          const { parts, kind, send, ...around } = page.read(composer);
          return {
            surface: composer.surface, kind, matched: composer.matched, fallback: composer.fallback, hasSend: composer.send !== null,
            text: readEditor(composer.editor).text,
            around: { ...around, ...(parts ? { parts: parts.map((part) => readEditor(part).text) } : {}) },
          };
        };
        const listening = new WeakMap();
        const seenAtFocus = (id) => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          const path = [];
          for (let node = at; node; node = node.parentNode ?? node.host) path.push(node);
          return PAGES[id].see(path);
        };
        globalThis.__inspect = {
          composers: (id) => PAGES[id].composers(document).map((composer) => read(PAGES[id], composer)),
          focused: (id) => {
            const seen = seenAtFocus(id);
            return seen.is === 'composer' ? { is: 'composer', ...read(PAGES[id], seen.composer) } : { is: seen.is };
          },
          view: (id) => PAGES[id].view(document),
          interactions: (id, now, alsoOurs) => PAGES[id].interactions(document, now, alsoOurs),
          entries: (id, now, alsoOurs, selector) =>
            [...document.querySelectorAll(selector)].map((entry) => PAGES[id].interactions(entry, now, alsoOurs)),
          self: (id) => PAGES[id].self(document),
          writer: (id, names) => PAGES[id].writer?.(seenAtFocus(id).composer, names) ?? null,
          here: () => Object.values(PAGES).filter((page) => page.here(document)).map((page) => page.id),
          focusPart: (id, index) => PAGES[id].read(seenAtFocus(id).composer).parts[index].focus(),
          sendButton: (id) => {
            const { send } = seenAtFocus(id).composer;
            if (!send || !isEnabled(send)) return null;
            send.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { x, y, width, height } = send.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          },
          attend: (id) => PAGES[id].attend?.(document, new AbortController().signal),
          listen: (id) => {
            globalThis.__sent = [];
            const { composer } = seenAtFocus(id);
            // Of an editor that stays in its place only the last listener counts.
            listening.get(composer.editor)?.abort();
            const life = new AbortController();
            const { signal } = life;
            listening.set(composer.editor, life);
            PAGES[id].onSent(composer, {
              currentText: () => readEditor(composer.editor).text,
              begun: (text) => () => globalThis.__sent.push(text),
              signal,
              life: signal,
            });
          },
        };
      `,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

export interface Inspector {
  /** Runs an expression in the world of the readers. */
  readonly ask: <Value>(expression: string) => Promise<Value>;
  readonly composers: () => Promise<readonly Read[]>;
  readonly focused: () => Promise<
    ({ readonly is: 'composer' } & Read) | { readonly is: 'decoy' | 'unknown' | 'nothing' }
  >;
  readonly view: () => Promise<View | null>;
  readonly interactions: (now: number, alsoOurs?: readonly string[]) => Promise<readonly SeenInteraction[]>;
  /** Each element that `selector` finds, read as one that was just added. */
  readonly entries: (
    now: number,
    alsoOurs: readonly string[],
    selector: string,
  ) => Promise<readonly (readonly SeenInteraction[])[]>;
  readonly self: () => Promise<string | null>;
  /** Who writes in the focused composer, if it says so: one of `names`, or of those that acted on the page. */
  readonly writer: (names: readonly string[]) => Promise<string | null>;
  /** Ids of the networks whose page this claims to be. */
  readonly here: () => Promise<readonly NetworkId[]>;
  /** Puts the caret into another part of the focused composer's thread. */
  readonly focusPart: (index: number) => Promise<void>;
  /** Middle of the focused composer's send button in client coordinates, scrolled into view; null while it can't be pressed. */
  readonly sendButton: () => Promise<{ readonly x: number; readonly y: number } | null>;
  /** Begins to watch what the user presses, on the page that is open. */
  readonly attend: () => Promise<void>;
  /** Begins to listen for sending in the focused composer. */
  readonly listen: () => Promise<void>;
  readonly sent: () => Promise<readonly string[]>;
}

/** Thrown in a document that doesn't have the readers yet: they are too much to send with each question. */
const NOT_YET = 'not yet';

/** Looks into `page` with Parley's own readers, in an isolated world of its own: no extension needed. */
export async function inspector(page: Page, network: NetworkId): Promise<Inspector> {
  const cdp = await sessionOf(page);
  const code = await source();
  const id = JSON.stringify(network);
  const evaluate = async (expression: string) => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'inspect',
    });
    return cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  };
  const ask = async <Value>(expression: string): Promise<Value> => {
    const question = `if (!globalThis.__inspect) throw '${NOT_YET}'; ${expression}`;
    let answer = await evaluate(question);
    if (answer.exceptionDetails?.exception?.value === NOT_YET) {
      await evaluate(code);
      answer = await evaluate(question);
    }
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    ask,
    composers: () => ask(`__inspect.composers(${id})`),
    focused: () => ask(`__inspect.focused(${id})`),
    view: () => ask(`__inspect.view(${id})`),
    interactions: (now, alsoOurs = []) => ask(`__inspect.interactions(${id}, ${now}, ${JSON.stringify(alsoOurs)})`),
    entries: (now, alsoOurs, selector) =>
      ask(`__inspect.entries(${id}, ${now}, ${JSON.stringify(alsoOurs)}, ${JSON.stringify(selector)})`),
    self: () => ask(`__inspect.self(${id})`),
    writer: (names) => ask(`__inspect.writer(${id}, ${JSON.stringify(names)})`),
    here: () => ask('__inspect.here()'),
    focusPart: (index) => ask(`__inspect.focusPart(${id}, ${index})`),
    sendButton: () => ask(`__inspect.sendButton(${id})`),
    attend: () => ask(`__inspect.attend(${id})`),
    listen: () => ask(`__inspect.listen(${id})`),
    sent: () => ask('__sent'),
  };
}
