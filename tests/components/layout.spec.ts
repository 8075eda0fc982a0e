/** What only a real browser's layout tells, of the views in the states that the gallery shows. */
import { expect, test } from '@playwright/test';
import { buildGallery } from './gallery/build.ts';
import { scenes } from './gallery/scenes.tsx';

/** CSS pixels, both ways (WCAG 2.2, 2.5.8). */
const LEAST = 24;

test(`nothing to click is smaller than ${LEAST} px`, async ({ page }, { outputDir }) => {
  const gallery = await buildGallery(outputDir);
  for (const scene of Object.keys(scenes)) {
    await test.step(scene, async () => {
      await page.goto('about:blank');
      await page.goto(`${gallery}#${scene}/light/ltr`);
      await expect(page.locator('body.gallery')).toBeVisible();
      for (const fold of await page.locator('[data-unfold] :is(summary, .quiet [aria-expanded])').all())
        await fold.click();
      expect(await page.evaluate(smallOnes, LEAST)).toEqual([]);
    });
  }
});

function smallOnes(least: number): readonly string[] {
  const all = [...document.querySelectorAll('button, a[href], input:not(.unseen), select, textarea, summary')];
  return (
    all
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      // Half a pixel is up to the fonts.
      .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`)
  );
}

test('in Waiting the network is named in full, however long the name of the person', async ({ page }, {
  outputDir,
}) => {
  await page.goto(`${await buildGallery(outputDir)}#waiting/light/ltr`);
  const networks = page.locator('.who:has(.when) > .where:not(.ours)');
  await expect(networks.first()).toBeAttached();
  const cut = await networks.evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
  );
  expect(cut).toEqual([]);
});
