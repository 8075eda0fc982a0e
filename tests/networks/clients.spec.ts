/** Phanpy and Elk: what is read of their composers is what their own models hold; what they don't tell is not made up. */
import { expect } from '../browser/expect.ts';
import { CLIENTS } from '../sites/registry.ts';
import { model, open, send, test, type } from './pages.ts';

const DRAFT = ['Thank you for asking 👩‍👩‍👧, we do! #TeaTime', '', 'Where  would you like it sent?'];
const WARM = 'We ship to Spain, and it takes four days.';
/** Elk shows nothing that it doesn't show otherwise once something was sent. */
const TELLS_SENT = /^phanpy/;

for (const site of CLIENTS) {
  for (const spec of site.surfaces) {
    const { surface, kind, parent } = spec;
    test(`${surface}: text, kind, parent, account, pictures, and what was sent`, async ({ page }) => {
      const look = await open(page, site, spec);
      expect(await look.here()).toEqual(['mastodon']);
      expect(await look.self()).toBe(site.self);
      expect(await look.view()).toBeNull();
      await type(page, DRAFT, spec);
      const seen = { is: 'composer', surface, kind, hasSend: true };
      expect(await look.focused()).toMatchObject({
        ...seen,
        text: await model(page, surface),
        around: { media: [], parent: parent ?? null },
      });
      for (const alt of ['', 'Two mugs on a wall']) {
        await page.evaluate(([name, text]) => window.practice.attach(name, text), [surface, alt] as const);
        await expect.poll(async () => JSON.stringify(await look.focused())).toContain('"kind":"image"');
        await page.evaluate((name) => window.practice.close(name), surface);
        await page.evaluate((name) => window.practice.open(name), surface);
      }
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(WARM);
      await look.listen();
      for (const failing of [true, false]) {
        await page.evaluate((fail) => {
          window.practice.failNextSend = fail;
        }, failing);
        await send(page, look, spec);
        await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
        if (!failing) break;
        await expect.poll(() => model(page, surface)).toBe(WARM);
        expect(await look.sent()).toEqual([]);
        await page.evaluate((name) => window.practice.editor(name).focus(), surface);
      }
      await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBe(1);
      if (TELLS_SENT.test(surface)) await expect.poll(() => look.sent()).toEqual([WARM]);
      else expect(await look.sent()).toEqual([]);
    });
  }
}

test('descriptions of pictures in Phanpy: read where they stand, and no drafts', async ({ page }) => {
  const [site] = CLIENTS;
  const spec = site?.surfaces[0];
  if (!site || !spec) throw new Error('no Phanpy');
  const look = await open(page, site, spec);
  await page.evaluate((name) => window.practice.attach(name, ''), spec.surface);
  const description = page.locator('.media-attachment textarea');
  await description.focus();
  expect((await look.focused()).is).toBe('decoy');
  await page.keyboard.insertText('Two mugs');
  await page.evaluate((name) => window.practice.editor(name).focus(), spec.surface);
  expect(await look.focused()).toMatchObject({ around: { media: [{ kind: 'image', alt: 'Two mugs' }] } });
});

/** What the clients might rename next. The right reading by another way, or none. */
for (const { surface, attribute } of [
  { surface: 'elk-reply', attribute: 'aria-roledescription' },
  { surface: 'phanpy-reply', attribute: 'name' },
  { surface: 'phanpy-reply', attribute: 'id' },
]) {
  test(`${surface} without any ${attribute}: the same answer to the same message`, async ({ page }) => {
    const site = CLIENTS.find(({ surfaces }) => surfaces.some((spec) => spec.surface === surface));
    const spec = site?.surfaces.find((one) => one.surface === surface);
    if (!site || !spec) throw new Error(`no ${surface}`);
    const look = await open(page, site, spec);
    await page.keyboard.insertText(WARM);
    const before = await look.focused();
    await page.evaluate((name) => {
      for (const element of document.body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }, attribute);
    expect({ ...(await look.focused()), matched: null }).toEqual({ ...before, matched: null, fallback: true });
    // Whose page it is, it may not tell any more; never somebody else's.
    expect([site.self, null]).toContain(await look.self());
  });
}
