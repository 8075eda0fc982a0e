/**
 * The main job on every surface of every network: a real draft in the network's own editor, advised, fixed, undone; and nothing of
 * it is left behind.
 */
import type { Page } from '@playwright/test';
import { judge, withFix } from '../../lib/judge/judge.ts';
import { begun, tracer } from '../browser/traces.ts';
import type { SurfaceSpec } from '../sites/practice.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { caret, coach, expect, model, test, type, underChip, underlined } from './fixtures.ts';

const DRAFT = [
  'The kettle is back 👩‍👩‍👧. Don’t miss out! It keeps tea hot for 12 hours.',
  '',
  'Which tea would you pour first? #TeaTime',
] as const;

/** What the text must be after "Remove it" on the urgent words, by Parley's own rules run here. */
function withoutUrgency(text: string): string {
  const draft = { text, network: 'x', kind: 'post' } as const;
  const { findings } = judge(draft, { language: 'en', rulesOff: [], keep: [] });
  const found = findings.find(({ rule }) => rule === 'tone/urgency');
  const fix = found?.fixes.find(({ label }) => label.key.endsWith('_fix_remove'));
  if (!fix) throw new Error('the draft for this test has lost its urgent words');
  return withFix(draft, fix).text;
}

/** Opens a surface in the page that is there. */
async function begin(page: Page, { url, surface }: SurfaceSpec): Promise<void> {
  // X leaves the page to close its own box: back by the page's own router.
  await page.evaluate((path) => window.practice.navigate(path), new URL(url).pathname);
  await page.evaluate((name) => window.practice.open(name), surface);
}

async function end(page: Page, { surface }: SurfaceSpec): Promise<void> {
  await page.evaluate((name) => window.practice.close(name), surface);
  // A box in the page is only emptied; leaving it is what ends it.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect(coach(page).element).toHaveCount(0);
}

for (const site of [...SITES, ...CLIENTS]) {
  for (const spec of site.surfaces) {
    const { surface } = spec;
    const where = `${site.network} ${surface} at ${new URL(spec.url).host}${new URL(spec.url).pathname}`;

    test(`${where}: advised, fixed, undone, typed on; closed, it leaves nothing behind`, async ({ page }) => {
      const traces = await tracer(page);
      await page.goto(spec.url);
      const untouched = await begun(traces);
      expect(untouched).toMatchObject({ elements: 0, highlights: 0 });

      await begin(page, spec);
      const mention = await model(page, surface);
      await type(page, DRAFT, spec);
      const before = await model(page, surface);
      expect(before).toBe(mention + DRAFT.join('\n'));
      const { chip, panel } = coach(page);
      await expect(chip).toBeVisible();
      await expect.poll(() => underChip(page, surface)).toEqual([]);
      if (spec.engine !== 'textarea') await expect.poll(() => underlined(page)).toContain('Don’t miss out');

      await chip.click();
      const tip = panel.locator('.tip', { hasText: 'Don’t miss out' });
      if (!(await tip.getByRole('button', { name: 'Remove it' }).isVisible())) await tip.locator('.fold').click();
      await tip.getByRole('button', { name: 'Remove it' }).click();
      const fixed = withoutUrgency(before);
      await expect.poll(() => model(page, surface)).toBe(fixed);
      await expect(panel.getByText('Fixed.')).toBeVisible();
      expect(await underlined(page)).not.toContain('Don’t miss out');

      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page, surface)).toBe(before);
      await expect(panel.getByText('Fixed.')).toBeHidden();
      await tip.getByRole('button', { name: 'Remove it' }).click();
      await expect.poll(() => model(page, surface)).toBe(fixed);
      // Said when all is done: the caret comes back after the words have changed.
      await expect(panel.getByText('Fixed.')).toBeVisible();
      const at = await caret(page, surface);
      expect(at).not.toBeNull();
      await page.keyboard.insertText('Hm. ');
      await expect.poll(() => model(page, surface)).toBe(`${fixed.slice(0, at ?? 0)}Hm. ${fixed.slice(at ?? 0)}`);
      await end(page, spec);

      await begin(page, spec);
      await page.keyboard.insertText(DRAFT[0]);
      await chip.click();
      await expect(panel).toBeVisible();
      await end(page, spec);
      // Everything goes in the same turn as the element.
      const left = await traces.count();
      expect(left).toEqual({ ...untouched, observers: expect.any(Number) });
      // The listener's own lives as long as the page, and may begin in between; a session's would be there twice.
      expect(left.observers).toBeLessThanOrEqual(untouched.observers + 1);
      expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
      await traces.end();
    });
  }
}
