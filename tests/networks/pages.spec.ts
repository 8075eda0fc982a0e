/** One list for every network and surface: what Parley reads of the page is what the page's own model holds. */
import { test as base, expect, type Page } from '@playwright/test';
import type { Media } from '../../lib/rules/rule.ts';
import { inspector } from '../browser/inspect.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { bundle, type Respond, routeSites } from '../sites/serve.ts';

const test = base.extend<object, { respond: Respond }>({
  respond: [async ({ browserName: _ }, use) => use(await bundle()), { scope: 'worker' }],
  context: async ({ context, respond }, use) => {
    await routeSites(context, SITES, respond);
    await use(context);
  },
});

const DRAFT = ['Thank you for asking 👩‍👩‍👧, we do! #TeaTime', '', 'Where  would you like it sent?'];

async function open(page: Page, site: PracticeSite, { url, surface }: SurfaceSpec) {
  const look = await inspector(page, site.network);
  await page.goto(url);
  await page.evaluate((name) => window.practice.open(name), surface);
  return look;
}

async function type(page: Page, lines: readonly string[], { enterSends }: SurfaceSpec): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(enterSends ? 'Shift+Enter' : 'Enter');
    await page.keyboard.insertText(line);
  }
}

async function send(
  page: Page,
  look: Awaited<ReturnType<typeof inspector>>,
  { enterSends }: SurfaceSpec,
): Promise<void> {
  if (enterSends) {
    await page.keyboard.press('Enter');
    return;
  }
  const { x, y } = await look.sendButton();
  await page.mouse.click(x, y);
}

const model = (page: Page, surface: string) => page.evaluate((name) => window.practice.model(name), surface);

for (const site of SITES) {
  test.describe(site.network, () => {
    for (const spec of site.surfaces) {
      const { surface, kind, parent, enterSends } = spec;
      const where = `${surface} at ${new URL(spec.url).host}${new URL(spec.url).pathname}`;

      test(`${where}: text, kind, parent and account`, async ({ page }) => {
        const look = await open(page, site, spec);
        await type(page, DRAFT, spec);
        const seen = await look.focused();
        expect(seen).toMatchObject({ is: 'composer', surface, kind, text: await model(page, surface) });
        expect(await look.self()).toBe(site.self);
        expect(await look.here()).toEqual([site.network]);
        if (seen.is !== 'composer') return;
        if (parent) {
          expect(seen.around.parent?.text).toBe(parent.text);
          expect(seen.around.parent?.author).toBe(parent.author);
        } else expect(seen.around.parent).toBeNull();
      });

      test(`${where}: 3,000 characters in many paragraphs`, async ({ page }) => {
        const look = await open(page, site, spec);
        const lines = Array.from({ length: 30 }, (_, index) =>
          index % 3 === 2 ? '' : `${index} ${'tea and cake '.repeat(11)}.`,
        );
        await type(page, lines, spec);
        expect(await look.focused()).toMatchObject({ is: 'composer', text: await model(page, surface) });
      });

      test(`${where}: pictures with and without a description`, async ({ page }) => {
        const look = await open(page, site, spec);
        expect(mediaOf(await look.focused())).toEqual([]);
        await page.evaluate((name) => window.practice.attach(name, ''), surface);
        await expect.poll(async () => mediaOf(await look.focused())).toEqual([{ kind: 'image', alt: '' }]);
        // A description that the page only hints at is read as "not known", never as missing.
        await open(page, site, spec);
        await page.evaluate((name) => window.practice.attach(name, 'Two mugs on a wall'), surface);
        await expect.poll(async () => mediaOf(await look.focused()).length).toBe(1);
        expect(mediaOf(await look.focused())[0]?.alt).not.toBe('');
      });

      test(`${where}: sent once, and not when sending fails`, async ({ page }) => {
        const look = await open(page, site, spec);
        await page.keyboard.insertText(' We ship to Spain, and it takes four days.');
        const text = await model(page, surface);
        await look.listen();
        await page.evaluate(() => {
          window.practice.failNextSend = true;
        });
        await send(page, look, spec);
        // The failure has been shown when the page can be sent from again.
        await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
        await expect.poll(() => model(page, surface)).toBe(text);
        expect(await look.sent()).toEqual([]);
        await page.evaluate((name) => window.practice.editor(name).focus(), surface);
        await send(page, look, spec);
        await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBe(1);
        await expect.poll(() => look.sent()).toEqual([text]);
      });
    }

    for (const { name, url, selector } of site.decoys) {
      test(`decoy: ${name}`, async ({ page }) => {
        const look = await inspector(page, site.network);
        await page.goto(url);
        await page.locator(selector).first().waitFor({ state: 'attached' });
        await page.locator(selector).first().focus();
        expect(['decoy', 'nothing']).toContain((await look.focused()).is);
      });
    }
  });
}

function mediaOf(seen: Awaited<ReturnType<Awaited<ReturnType<typeof inspector>>['focused']>>): readonly Media[] {
  return seen.is === 'composer' ? seen.around.media : [];
}
