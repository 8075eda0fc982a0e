/**
 * A test bench: one bare editor on https://x.com/, and lib/editors beside it in an isolated world, as a content script is.
 * Everything the page says goes through `window.fixture` (the editor's own model), everything we do through the isolated world.
 */
import { basename } from 'node:path';
import { type BrowserContext, test as base, type CDPSession, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Editors, Underlines } from '../../lib/editors/editor.ts';
import { expect } from '../browser/expect.ts';
import { sessionOf, type Tabs, withTabs } from '../browser/tabs.ts';

export interface Surface {
  readonly kind:
    | 'draft'
    | 'lexical'
    | 'quill'
    | 'quill1'
    | 'prosemirror'
    | 'textarea'
    | 'react-textarea'
    | 'contenteditable';
  readonly shadow: boolean;
}

/** What code in the isolated world finds. */
interface World {
  readonly editors: Editors;
  readonly editor: HTMLElement;
  /** Free to keep things in between two calls. */
  readonly kept: Record<string, unknown>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Bench {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Runs a function in the isolated world. It sees its arguments only. */
  readonly ours: <A, R>(run: (world: World, argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  readonly model: () => Promise<string>;
  readonly caret: () => Promise<number | null>;
  /** Replaces the text as the page would and puts the caret at its end, as a user does. */
  readonly write: (text: string) => Promise<void>;
  /** Puts the caret somewhere, as a click does. */
  readonly place: (offset: number) => Promise<void>;
  /** Lets the page draw a few frames. */
  readonly idle: () => Promise<void>;
  /** DOM changes anywhere in the page during ten frames. */
  readonly mutations: () => Promise<number>;
  /** The underlined words by highlight, as the page's own registry has them. */
  readonly underlined: () => Promise<Record<string, string[]>>;
  /** Where `kept.marks` says that a mark is. */
  readonly rect: (mark: number) => Promise<Box | null>;
  /** The box around all pixels of a colour on the screen, and how many there are. */
  readonly ink: (colour: string) => Promise<(Box & { pixels: number }) | null>;
}

/** Scripts by file name. */
const bundle = async (entry: { path: string } | { code: string }): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({
    ...('path' in entry
      ? { entryPoints: [entry.path] }
      : { stdin: { contents: entry.code, resolveDir: import.meta.dirname, loader: 'ts' as const } }),
    bundle: true,
    splitting: true,
    outdir: '.',
    write: false,
    format: 'esm',
    // Each test loads it anew.
    minify: true,
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
};

const LIBRARY = `
  import * as editors from '../../lib/editors/index.ts';
  const inside = (root) => root.querySelector('textarea, [contenteditable="true"]');
  const main = document.querySelector('main');
  globalThis.world = { editors, editor: inside(main.shadowRoot ?? main), kept: {} };
`;

interface WorkerFixtures {
  scripts: { page: ReadonlyMap<string, string>; library: string };
  tabs: Tabs;
}

interface TestFixtures {
  open: (surface: Surface) => Promise<Bench>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  scripts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const [page, library] = await Promise.all([
        bundle({ path: `${import.meta.dirname}/fixtures/page.ts` }),
        bundle({ code: LIBRARY }),
      ]);
      await use({ page, library: library.get('stdin.js') ?? '' });
    },
    { scope: 'worker' },
  ],
  tabs: [
    async ({ browser, scripts }, use) => {
      const serve = (context: BrowserContext) =>
        context.route('https://x.com/**', (route) => {
          const script = scripts.page.get(basename(new URL(route.request().url()).pathname));
          return script === undefined
            ? route.fulfill({
                contentType: 'text/html',
                body: '<!doctype html><meta charset="utf-8"><title>Fixture</title><body><script type="module" src="/page.js"></script>',
              })
            : route.fulfill({ contentType: 'text/javascript', body: script });
        });
      await withTabs(browser, serve, use);
    },
    { scope: 'worker' },
  ],
  page: async ({ tabs }, use) => use(await tabs()),
  context: async ({ page }, use) => use(page.context()),
  open: async ({ page, scripts }, use) => {
    await use(async ({ kind, shadow }) => {
      await page.goto(`https://x.com/${kind}.html${shadow ? '?shadow' : ''}`);
      await page.waitForFunction(() => window.fixture !== undefined);
      return bench(page, scripts.library);
    });
    expect(await page.evaluate(() => window.failures ?? [])).toEqual([]);
  },
});

async function bench(page: Page, library: string): Promise<Bench> {
  const cdp = await sessionOf(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // The bundle is an ES module without imports or exports: in braces it is a script that leaves no names behind.
  await evaluate(`{${library}}`);
  const ours: Bench['ours'] = (run, argument) => evaluate(`(${run})(world, ${JSON.stringify(argument)})`);
  const caret = () => page.evaluate(() => window.fixture.caret());
  return {
    page,
    cdp,
    ours,
    caret,
    model: () => page.evaluate(() => window.fixture.model()),
    write: async (text) => {
      await page.evaluate((words) => {
        window.fixture.set(words);
        window.fixture.editor.focus();
      }, text);
      await page.keyboard.press('Control+End');
      await expect.poll(caret).toBe(text.length);
    },
    place: async (offset) => {
      await ours(({ editors, editor }, at) => {
        if (editor instanceof HTMLTextAreaElement) return editor.setSelectionRange(at, at);
        const range = editors.readEditor(editor).range(at, at);
        const root = editor.getRootNode() as Document & { getSelection?: () => Selection | null };
        if (range) root.getSelection?.()?.collapse(range.startContainer, range.startOffset);
      }, offset);
      await expect.poll(caret).toBe(offset);
    },
    idle: () => page.evaluate(frames, 3),
    mutations: () =>
      page.evaluate(async () => {
        let seen = 0;
        const observer = new MutationObserver((records) => {
          seen += records.length;
        });
        for (const root of [document, window.fixture.editor.getRootNode()]) {
          observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        }
        for (let frame = 0; frame < 10; frame += 1) await new Promise((next) => requestAnimationFrame(next));
        observer.disconnect();
        return seen;
      }),
    underlined: () =>
      page.evaluate(() =>
        Object.fromEntries(
          Array.from(CSS.highlights, ([name, ranges]) => [name, Array.from(ranges, (range) => range.toString())]),
        ),
      ),
    rect: (mark) =>
      ours(({ kept }, index) => {
        const rect = (kept['marks'] as Underlines).rect(index);
        return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
      }, mark),
    ink: async (colour) => {
      const picture = (await page.screenshot()).toString('base64');
      return page.evaluate(findInk, { picture, colour });
    },
  };
}

/** Runs in the page. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((next) => requestAnimationFrame(next));
}

/** Runs in the page. */
async function findInk({
  picture,
  colour,
}: {
  picture: string;
  colour: string;
}): Promise<(Box & { pixels: number }) | null> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!pen) return null;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const wanted = Number.parseInt(colour.slice(1), 16);
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if ((red << 16) + (green << 8) + blue !== wanted) continue;
    xs.push((at / 4) % image.width);
    ys.push(Math.floor(at / 4 / image.width));
  }
  if (xs.length === 0) return null;
  const [x, y] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  const [right, bottom] = [xs.reduce((a, b) => Math.max(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  return { x, y, width: right + 1 - x, height: bottom + 1 - y, pixels: xs.length };
}
