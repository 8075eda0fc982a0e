/** One real browser a worker, with Parley in it and every network on; the tab that tests get is empty. */
import { test as base, type Page } from '@playwright/test';
import { type Launched, launchParley, turnOn } from '../browser/parley.ts';
import { empty } from '../browser/tabs.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { bundle, type Respond } from '../sites/serve.ts';

interface Worker {
  readonly respond: Respond;
  readonly parley: Launched;
  readonly tab: Page;
}

export const test = base.extend<object, Worker>({
  respond: [async ({ browserName: _ }, use) => use(await bundle([...SITES, ...CLIENTS])), { scope: 'worker' }],
  parley: [
    async ({ respond }, use) => {
      const parley = await launchParley({ respond });
      await turnOn(parley, [...SITES, ...CLIENTS]);
      await use(parley);
      await parley.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ parley }, use) => use(parley.context),
  tab: [async ({ parley }, use) => use(await parley.context.newPage()), { scope: 'worker' }],
  page: async ({ tab }, use) => {
    await tab.bringToFront();
    await use(tab);
    await empty(tab);
  },
});

export { expect } from '../browser/expect.ts';

/** Opens a surface as a user does; its editor has the focus afterwards. */
export async function open(page: Page, { url, surface }: SurfaceSpec): Promise<void> {
  await page.goto(url);
  await page.bringToFront();
  await page.evaluate((name) => window.practice.open(name), surface);
}

/** Types lines into the focused editor; a new line is the key that starts one there. */
export async function type(
  page: Page,
  lines: readonly string[],
  { enterSends }: Pick<SurfaceSpec, 'enterSends'>,
): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(enterSends ? 'Shift+Enter' : 'Enter');
    await page.keyboard.insertText(line);
  }
}

/** The editor's own model. */
export const model = (page: Page, surface: string): Promise<string> =>
  page.evaluate((name) => window.practice.model(name), surface);

/** Offset of the caret in the model. */
export const caret = (page: Page, surface: string): Promise<number | null> =>
  page.evaluate((name) => window.practice.caret(name), surface);

/** The words that are underlined in rich editors now (textareas are drawn over by a mirror nobody can look into). */
export const underlined = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );

/** Parley's element in a page: chip, panel, card. */
export const coach = (page: Page) => {
  const element = page.locator('parley-coach');
  return {
    element,
    chip: element.locator('.chip'),
    panel: element.locator('.panel-layer [role="dialog"]'),
    card: element.locator('.card-layer [role="dialog"]'),
  };
};

/** What lies under the chip apart from what holds the editor: things to click, and words. */
export const underChip = (page: Page, surface: string): Promise<readonly string[]> =>
  coach(page).chip.evaluate((chip, name) => {
    const editor = window.practice.editor(name);
    const box = chip.getBoundingClientRect();
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return ['out of sight'];
    const lying = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
      root
        .elementsFromPoint(x, y)
        .filter((element) => element.getRootNode() === root && element.localName !== 'parley-coach')
        .flatMap((element) => (element.shadowRoot ? [...lying(element.shadowRoot, x, y), element] : [element]));
    const holders = new Set<Node>();
    for (let at: Node | null = editor; at; ) {
      holders.add(at);
      at = (at instanceof Element && at.assignedSlot) || (at instanceof ShadowRoot ? at.host : at.parentNode);
    }
    const found = new Set<string>();
    for (let x = box.left + 1; x < box.right; x += 3) {
      for (let y = box.top + 1; y < box.bottom; y += 3) {
        const all = lying(document, x, y);
        const behind = all.findIndex((element) => holders.has(element) || editor.contains(element));
        for (const element of behind < 0 ? all : all.slice(0, behind)) {
          const control = element.closest('a[href], button, input, select, textarea, summary, [role="button"]');
          if (control) found.add(`${control.localName} “${control.textContent?.trim().slice(0, 20)}”`);
          for (const node of element.childNodes) {
            const range = document.createRange();
            range.selectNodeContents(node);
            const lines = node instanceof Text && node.data.trim() !== '' ? [...range.getClientRects()] : [];
            if (lines.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom))
              found.add(`the words “${node.textContent?.trim().slice(0, 20)}”`);
          }
        }
      }
    }
    return [...found];
  }, surface);
