/** Whose page it is, and whose words are answered: nobody is guessed, and nobody answers themselves. */
import { setSettings } from '../browser/parley.ts';
import { reddit } from '../sites/reddit/site.ts';
import { coach, expect, open, test } from './fixtures.ts';

test('a box is said to be unread until the page has shown whose it is, and is read from then on', async ({
  page,
  parley,
}) => {
  await setSettings(parley, { accounts: [{ network: 'reddit', handle: reddit.self, role: 'organisation' }] });
  await page.goto('https://www.reddit.com/r/tea/submit/?quiet');
  await page.evaluate(() => window.practice.open('post'));
  await page.keyboard.insertText('Don’t miss out! It keeps tea hot for 12 hours.');
  const { chip } = coach(page);
  await expect(chip).toHaveText('Not reading this box');
  await page.locator('#expand-user-drawer-button').click();
  await page.evaluate(() => window.practice.editor('post').focus());
  await page.keyboard.insertText(' Which tea would you pour first?');
  await expect(chip).toHaveCount(1);
  await expect(chip).toHaveText(/tip/);
});

test('below our own post our own question isn’t one to answer; below Ana’s comment hers is', async ({ page }) => {
  for (const [surface, asked] of [
    ['comment', 0],
    ['reply', 1],
  ] as const) {
    const spec = reddit.surfaces.find((one) => one.surface === surface && one.parent?.text.includes('?'));
    if (!spec) throw new Error(`No ${surface} to a question`);
    await open(page, spec);
    await page.keyboard.insertText('It travels well, and the lid is shy of summer. We wrap it twice.');
    const { chip, panel } = coach(page);
    await chip.click();
    await expect(panel).toContainText('Fits Reddit');
    await expect(panel.getByText('Your answer to')).toHaveCount(asked);
  }
});
