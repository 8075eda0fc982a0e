/** The practice pages themselves: each surface can be typed into, sent, refused and mounted anew, as on the network. */
import { test as base, expect } from '@playwright/test';
import { SITES } from './registry.ts';
import { bundle, type Respond, routeSites } from './serve.ts';

const test = base.extend<object, { respond: Respond }>({
  respond: [async ({ browserName: _ }, use) => use(await bundle()), { scope: 'worker' }],
  context: async ({ context, respond }, use) => {
    await routeSites(context, SITES, respond);
    await use(context);
  },
});

const LINES = ['Thank you for asking 👩‍👩‍👧, we do! #tea', '', 'Where  would you like it sent?'];

for (const site of SITES) {
  for (const { surface, url, enterSends } of site.surfaces) {
    test(`${site.network} ${surface} at ${new URL(url).pathname}`, async ({ page }) => {
      const state = () =>
        page.evaluate((name) => ({ model: window.practice.model(name), caret: window.practice.caret(name) }), surface);
      const type = async (lines: readonly string[]) => {
        for (const [index, line] of lines.entries()) {
          if (index > 0) await page.keyboard.press(enterSends ? 'Shift+Enter' : 'Enter');
          await page.keyboard.insertText(line);
        }
      };
      await page.goto(url);
      await page.evaluate((name) => window.practice.open(name), surface);
      const before = await state();
      await type(LINES);
      const text = before.model + LINES.join('\n');
      expect(await state()).toEqual({ model: text, caret: text.length });
    });
  }
}
