/** The popup: Check with no network on and offline, and what Parley does on the page in front. */

import { registeredFor, setSettings } from '../browser/parley.ts';
import { openPopup } from '../browser/popup.ts';
import { linkedin } from '../sites/linkedin/site.ts';
import { x } from '../sites/x/site.ts';
import { coach } from './fixtures.ts';
import { expect, fillDisk, patterns, stored, test, visit } from './own.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';

/** As the browser's own page grants it: the popup may then see the tab's address, as after a click on Parley's button. */
async function allow(parley: Parameters<typeof registeredFor>[0], hosts: readonly string[]): Promise<void> {
  const page = await visit(parley, 'options');
  const cdp = await parley.context.newCDPSession(page);
  await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${JSON.stringify(patterns(hosts))} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
}

test('Check: offline, with no network on; a fix goes into the text and comes back by Ctrl+Z', async ({ parley }) => {
  const page = await visit(parley, 'popup');
  await parley.context.setOffline(true);
  try {
    const draft = page.getByRole('textbox', { name: 'Your draft' });
    await expect(page.getByText('I don’t read this site. Paste a draft into Check.')).toBeVisible();
    await draft.fill('Too short');
    await expect(page.getByRole('heading', { name: 'Too short to judge yet.' })).toBeVisible();
    await draft.fill('');
    await draft.pressSequentially(PUSHY);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByText('Fixed. Ctrl+Z brings it back.')).toBeVisible();
    await expect(draft).toHaveValue('The kettle is back. It keeps tea hot for 12 hours.');
    await expect(draft).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(draft).toHaveValue(PUSHY);
    await expect(page.locator('.tip', { hasText: 'Don’t miss out' })).toBeVisible();
  } finally {
    await parley.context.setOffline(false);
  }
});

test('Check: a reply is checked against what they wrote, by the network’s own way of counting', async ({ parley }) => {
  const page = await visit(parley, 'popup');
  await page.getByText('Reply', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'What they wrote' }).fill('Do you ship to Spain? And how long does it take?');
  await page.getByRole('textbox', { name: 'Your draft' }).fill('Yes, we ship to Spain, from our shop in Lisbon.');
  const check = page.getByRole('region').filter({ hasText: 'Your answer' }).locator('.reply-check li');
  await expect(check.first()).toHaveText(/ships? to Spain\?” answered/);
  await expect(check.nth(1)).toHaveText(/how long.*” not yet/i);
  await expect(page.getByText(/^\d+ of 280$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Network' }).selectOption('Bluesky');
  await expect(page.getByText(/^\d+ of 300$/)).toBeVisible();
  await page.getByText('Post', { exact: true }).first().click();
  await expect(page.getByRole('textbox', { name: 'What they wrote' })).toHaveCount(0);
});

test('Check: the draft is still there after closing, until it is cleared', async ({ parley }) => {
  const first = await visit(parley, 'popup');
  await first.getByRole('combobox', { name: 'Network' }).selectOption('Mastodon');
  await first.getByText('Reply', { exact: true }).first().click();
  await first.getByRole('textbox', { name: 'What they wrote' }).fill('When is it back?');
  await first.getByRole('textbox', { name: 'Your draft' }).pressSequentially('It is back on Monday 👩‍👩‍👧.');
  await first.close();
  const again = await visit(parley, 'popup');
  await expect(again.getByRole('combobox', { name: 'Network' })).toHaveValue('mastodon');
  await expect(again.getByRole('textbox', { name: 'What they wrote' })).toHaveValue('When is it back?');
  await expect(again.getByRole('textbox', { name: 'Your draft' })).toHaveValue('It is back on Monday 👩‍👩‍👧.');
  await again.getByRole('button', { name: 'Clear' }).click();
  await expect(again.getByRole('textbox', { name: 'Your draft' })).toHaveValue('');
  await expect
    .poll(() => stored(parley))
    .toEqual({ check: { text: '', network: 'mastodon', kind: 'reply', parent: '' } });
});

test('Check: works where nothing can be stored, and says so', async ({ parley }) => {
  const page = await visit(parley, 'popup');
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeVisible();
  await fillDisk(page);
  await page.getByRole('textbox', { name: 'Your draft' }).fill(PUSHY);
  await expect(page.getByText('The browser didn’t keep that change.')).toBeVisible();
  await expect(page.locator('.tip', { hasText: 'Don’t miss out' })).toBeVisible();
});

test('over a page that is on: verdict and numbers, none of the draft’s words', async ({ parley }) => {
  await setSettings(parley, { accounts: [{ network: 'x', handle: x.self, role: 'organisation' }], wanted: ['x'] });
  await allow(parley, x.hosts);
  await registeredFor(parley, x.hosts);
  const home = await parley.context.newPage();
  await home.goto('https://x.com/home');
  const empty = await openPopup(parley, home);
  await expect.poll(empty.text).toContain('x.com · no draft yet');
  await empty.close();
  await home.evaluate(() => window.practice.open('home'));
  await home.keyboard.insertText(PUSHY);
  await expect(coach(home).chip).toHaveText('1 tip');
  const popup = await openPopup(parley, home);
  await expect.poll(popup.text).toContain('x.com · reading your draft');
  expect(await popup.run('document.querySelector(".glance .verdict").innerText')).toMatch(/\w+.*\.$/);
  expect(await popup.run<number>('document.querySelectorAll(".glance .bars > li").length')).toBe(4);
  const text = await popup.text();
  for (const word of ['kettle', 'miss out', '12 hours']) expect(text).not.toContain(word);
  await popup.close();
});

test('over a page that is off: turned on right there, the account named, and the draft is read', async ({ parley }) => {
  await allow(parley, x.hosts);
  const home = await parley.context.newPage();
  await home.goto('https://x.com/home');
  await home.evaluate(() => window.practice.open('home'));
  await home.keyboard.insertText(PUSHY);
  const popup = await openPopup(parley, home);
  await expect.poll(popup.text).toContain('x.com · off');
  await popup.click('Turn on X');
  await expect.poll(popup.text).toContain(`${x.self} isn’t one of the accounts you look after`);
  await expect(coach(home).element).toHaveCount(0);
  await popup.click('I look after this account');
  await expect.poll(popup.text).toContain('x.com · reading your draft');
  await expect(coach(home).chip).toHaveText('1 tip');
  expect(await stored(parley)).toEqual({
    wanted: ['x'],
    accounts: [{ network: 'x', handle: x.self, role: 'organisation' }],
  });
  await popup.close();
});

test('over LinkedIn: its terms are said before it is turned on', async ({ parley }) => {
  await allow(parley, linkedin.hosts);
  const feed = await parley.context.newPage();
  await feed.goto('https://www.linkedin.com/feed/');
  const popup = await openPopup(parley, feed);
  await expect.poll(popup.text).toContain('LinkedIn’s terms forbid');
  await popup.click('Turn on LinkedIn anyway');
  await expect.poll(popup.text).toContain('isn’t one of the accounts you look after');
  await popup.close();
});

test('over any other page: one sentence, and Check', async ({ parley }) => {
  const page = await parley.context.newPage();
  const popup = await openPopup(parley, page);
  await expect.poll(popup.text).toContain('I don’t read this site. Paste a draft into Check.');
  await popup.type('Your draft', PUSHY);
  await expect.poll(popup.text).toContain('“Don’t miss out” pushes');
  await popup.close();
});
