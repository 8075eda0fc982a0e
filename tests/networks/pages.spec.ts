/** One list for every network and surface: what Parley reads of the page is what the page's own model holds. */
import type { Page } from '@playwright/test';
import { expect } from '../browser/expect.ts';
import { inspector } from '../browser/inspect.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { LANGUAGES, speak } from './languages.ts';
import { type Look, model, open, pathOf, send, test, type, write } from './pages.ts';

const DRAFT = ['Thank you for asking 👩‍👩‍👧, we do! #TeaTime', '', 'Where  would you like it sent?'];

const LONG = Array.from({ length: 12 }, (_, index) =>
  index % 3 === 2 ? '' : `${index} ${'tea and cake '.repeat(30)}.`,
);

/** Comes back to a surface in the page's own way. */
async function again(page: Page, { url, surface }: SurfaceSpec): Promise<void> {
  await page.evaluate((path) => window.practice.navigate(path), pathOf(url));
  await page.evaluate((name) => window.practice.open(name), surface);
}

for (const site of SITES) {
  test.describe(site.network, () => {
    for (const spec of site.surfaces) {
      const { surface, kind, parent } = spec;
      const where = `${surface} at ${new URL(spec.url).host}${new URL(spec.url).pathname}`;

      test(`${where}: text, kind, parent and account, 3,000 characters; closed, left and opened again; pictures`, async ({
        page,
      }) => {
        const look = await open(page, site, spec);
        await type(page, DRAFT, spec);
        const seen = await look.focused();
        // The page as it is now needs no fallback: settings would say that it has changed.
        expect(seen).toMatchObject({
          is: 'composer',
          surface,
          kind,
          text: await model(page, surface),
          fallback: false,
        });
        expect(await look.self()).toBe(site.self);
        expect(await look.here()).toEqual([site.network]);
        if (seen.is !== 'composer') return;
        if (parent) {
          expect(seen.around.parent?.text).toBe(parent.text);
          expect(seen.around.parent?.author).toBe(parent.author);
        } else expect(seen.around.parent).toBeNull();
        await type(page, LONG, spec);
        expect(await look.focused()).toMatchObject({ is: 'composer', text: await model(page, surface) });

        await page.evaluate((name) => window.practice.close(name), surface);
        await again(page, spec);
        await page.keyboard.insertText(' Here again');
        expect(await look.focused()).toMatchObject({
          is: 'composer',
          surface,
          kind,
          text: await model(page, surface),
          around: { parent: parent ? { author: parent.author, text: parent.text } : null },
        });

        if (spec.noPictures) return;
        expect(mediaOf(await look.focused())).toEqual([]);
        await page.evaluate((name) => window.practice.attach(name, ''), surface);
        const bare = spec.undescribedPictures ? { kind: 'image' } : { kind: 'image', alt: '' };
        await expect.poll(async () => mediaOf(await look.focused())).toEqual([bare]);
        await page.evaluate((name) => window.practice.close(name), surface);
        // A description that the page only hints at is read as "not known", never as missing.
        await again(page, spec);
        await page.evaluate((name) => window.practice.attach(name, 'Two mugs on a wall'), surface);
        await expect.poll(async () => mediaOf(await look.focused()).length).toBe(1);
        expect(mediaOf(await look.focused())[0]?.alt).not.toBe('');
      });

      test(`${where}: in German, Arabic, Japanese and Spanish; sent once, and not when sending fails or the text is deleted`, async ({
        page,
      }) => {
        const look = await open(page, site, spec);
        await write(page, look, spec, ' We ship to Spain, and it takes four days.');
        const text = await model(page, surface);
        for (const language of LANGUAGES) {
          await page.evaluate(speak, language);
          expect(await look.focused()).toMatchObject({
            is: 'composer',
            surface,
            kind,
            text,
            around: { parent: parent ? { author: parent.author, text: parent.text } : null },
          });
          expect(await look.self()).toBe(site.self);
        }

        await look.listen();
        await page.evaluate(() => {
          window.practice.failNextSend = true;
        });
        await send(page, look, spec);
        // The failure has been shown when the page can be sent from again.
        await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
        await expect.poll(() => model(page, surface)).toBe(text);
        await page.evaluate((name) => window.practice.editor(name).focus(), surface);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Delete');
        await expect.poll(() => model(page, surface)).toBe('');
        expect(await look.sent()).toEqual([]);
        await page.keyboard.insertText('We do ship to Spain.');
        await send(page, look, spec);
        await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBeGreaterThan(0);
        await expect.poll(() => look.sent()).toEqual(['We do ship to Spain.']);
      });
    }

    test(`no draft: ${site.decoys.map(({ name }) => name).join(', ')}`, async ({ page }) => {
      const look = await inspector(page, site.network);
      let at = '';
      for (const { name, url, selector } of site.decoys) {
        if (at !== url) await page.goto(url);
        at = url;
        await page.locator(selector).first().waitFor({ state: 'attached' });
        await page.locator(selector).first().focus();
        expect(['decoy', 'nothing'], name).toContain((await look.focused()).is);
      }
    });
  });
}

function mediaOf(seen: Awaited<ReturnType<Look['focused']>>) {
  return seen.is === 'composer' ? seen.around.media : [];
}
