/** Pages that show who is signed in only later: till then Parley says that it isn't reading, and guesses nobody. */
import { setSettings } from '../browser/parley.ts';
import { reddit } from '../sites/reddit/site.ts';
import { coach, expect, test } from './fixtures.ts';

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
