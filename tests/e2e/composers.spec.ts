/** The main job on every surface of every network: a real draft in the network's own editor, advised, fixed, undone. */
import { judge, withFix } from '../../lib/judge/judge.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { caret, coach, expect, model, open, test, type, underlined } from './fixtures.ts';

const DRAFT = [
  'The kettle is back 👩‍👩‍👧. Don’t miss out! It keeps tea hot for 12 hours.',
  '',
  'Which tea would you pour first? #TeaTime',
];

/** What the text must be after "Remove it" on the urgent words, by Parley's own rules run here. */
function withoutUrgency(text: string): string {
  const draft = { text, network: 'x', kind: 'post' } as const;
  const { findings } = judge(draft, { language: 'en', rulesOff: [], keep: [] });
  const found = findings.find(({ rule }) => rule === 'tone/urgency');
  const fix = found?.fixes.find(({ label }) => label.key.endsWith('_fix_remove'));
  if (!fix) throw new Error('the draft for this test has lost its urgent words');
  return withFix(draft, fix).text;
}

for (const site of [...SITES, ...CLIENTS]) {
  for (const spec of site.surfaces) {
    const { surface } = spec;
    const where = `${site.network} ${surface} at ${new URL(spec.url).host}${new URL(spec.url).pathname}`;

    test(`${where}: advised, fixed, undone, typed on`, async ({ page }) => {
      await open(page, spec);
      const mention = await model(page, surface);
      await type(page, DRAFT, spec);
      const before = await model(page, surface);
      expect(before).toBe(mention + DRAFT.join('\n'));
      const { chip, panel } = coach(page);
      await expect(chip).toBeVisible();
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
      await tip.getByRole('button', { name: 'Remove it' }).click();
      await expect.poll(() => model(page, surface)).toBe(fixed);
      const at = await caret(page, surface);
      expect(at).not.toBeNull();
      await page.keyboard.insertText('Hm. ');
      await expect.poll(() => model(page, surface)).toBe(`${fixed.slice(0, at ?? 0)}Hm. ${fixed.slice(at ?? 0)}`);
      expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
    });
  }
}
