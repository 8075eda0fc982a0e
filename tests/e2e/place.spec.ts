/** Where the chip stands in a narrow window; composers.spec.ts has the wide one on every surface. */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { coach, expect, open, test, type, underChip } from './fixtures.ts';

const DRAFT = ['The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.'];
const LONG = Array.from({ length: 60 }, (_, at) => `Line ${at + 1} of a long story about kettles, and tea.`);

function surfaceOf(network: NetworkId, surface: string): SurfaceSpec {
  const found = SITES.find((site) => site.network === network)?.surfaces.find((one) => one.surface === surface);
  if (!found) throw new Error(`no surface ${surface} on ${network}`);
  return found;
}

const toMiddle = (page: Page, { surface }: SurfaceSpec) =>
  page.evaluate(
    (name) => window.practice.editor(name).scrollIntoView({ block: 'center', behavior: 'instant' }),
    surface,
  );

test.beforeEach(({ page }) => page.setViewportSize({ width: 360, height: 640 }));
test.afterEach(({ page }) => page.setViewportSize({ width: 1280, height: 900 }));

for (const [network, surface] of [
  ['bluesky', 'post'],
  ['facebook', 'comment'],
  // Words of its own heading stand in the row of its send button.
  ['instagram', 'caption'],
  // A page that is wider than the window.
  ['instagram', 'comment'],
  ['linkedin', 'reply-ember'],
  ['threads', 'post'],
  ['youtube', 'comment'],
] as const) {
  test(`narrow ${network} ${surface}: the chip is in sight, over nothing to click and no words`, async ({ page }) => {
    const spec = surfaceOf(network, surface);
    await open(page, spec);
    await toMiddle(page, spec);
    await type(page, DRAFT, spec);
    await expect(coach(page).chip).toBeVisible();
    await expect.poll(() => underChip(page, surface)).toEqual([]);
  });
}

test('narrow reddit: buttons in a shadow tree of the composer stay free', async ({ page }) => {
  const spec = surfaceOf('reddit', 'reply');
  await open(page, spec);
  await toMiddle(page, spec);
  await type(page, DRAFT, spec);
  await expect(coach(page).chip).toBeVisible();
  const buttons = page.locator('shreddit-composer').getByRole('button');
  await expect(buttons).toHaveCount(5);
  const covered = async () => {
    const [chip, ...others] = await Promise.all(
      [coach(page).chip, ...(await buttons.all())].map((one) => one.boundingBox()),
    );
    if (!chip) return ['no chip'];
    const end = (box: { x: number; width: number }) => box.x + box.width;
    const foot = (box: { y: number; height: number }) => box.y + box.height;
    return others.filter(
      (box) => box && box.x < end(chip) && end(box) > chip.x && box.y < foot(chip) && foot(box) > chip.y,
    );
  };
  await expect.poll(covered).toEqual([]);
});

for (const [kind, network, surface, path] of [
  ['rich', 'reddit', 'comment', '/r/tea/'],
  ['plain', 'reddit', 'post', '/r/plainwalking/'],
] as const) {
  test(`narrow, a ${kind} draft that is higher than the window: the chip stays in sight and out of the caret’s way`, async ({
    page,
  }) => {
    const spec = SITES.find((site) => site.network === network)?.surfaces.find(
      (one) => one.surface === surface && one.url.includes(path),
    );
    if (!spec) throw new Error(`no ${surface} at ${path}`);
    await open(page, spec);
    await type(page, kind === 'rich' ? LONG : [LONG.join('\n')], spec);
    const { chip } = coach(page);
    await expect(chip).toBeVisible();
    await page.evaluate((name) => {
      const editor = window.practice.editor(name);
      // As drawn out by its corner.
      if (editor instanceof HTMLTextAreaElement) editor.style.height = '1500px';
      editor.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: 300, behavior: 'instant' });
    }, surface);
    // The chip follows in the frame that the scrolling is drawn in.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(chip).toBeInViewport({ ratio: 1 });
    const top = async () => (await chip.boundingBox())?.y ?? 0;
    const low = await top();
    expect(low).toBeGreaterThan(300);
    // Nor over the page's own message box, which lies over the draft's lower end.
    expect(await underChip(page, surface)).toEqual([]);
    // A click puts the caret into the line that the chip is in.
    await page.mouse.click(60, low + 12);
    await expect.poll(top).toBeLessThan(100);
    await expect(chip).toBeInViewport({ ratio: 1 });
    await page.mouse.click(60, (await top()) + 12);
    await expect.poll(top).toBe(low);
    await chip.click();
    await expect(coach(page).panel).toBeVisible();
  });
}

test('a dialog that leaves no room around it: the panel stands beside the words, over its picture, not over its controls', async ({
  page,
}) => {
  const spec = surfaceOf('instagram', 'caption');
  await page.setViewportSize({ width: 1280, height: 640 });
  await open(page, spec);
  await type(page, DRAFT, spec);
  const { chip, panel } = coach(page);
  await chip.click();
  await expect(panel).toBeVisible();
  await expect.poll(async () => (await panel.boundingBox())?.height).toBeGreaterThan(300);
  const box = await panel.boundingBox();
  const under = await page.evaluate(
    ({ x = 0, y = 0, width = 0, height = 0 }) =>
      [...document.querySelectorAll('[role="dialog"] :is(button, [role="button"], [contenteditable="true"])')]
        .filter((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect();
          return left < x + width && right > x && top < y + height && bottom > y;
        })
        .map((control) => control.textContent),
    { ...box },
  );
  expect(under).toEqual([]);
});
