/** The first minute after installation. */
import type { Page } from '@playwright/test';
import { launchParley, registeredFor } from '../browser/parley.ts';
import { expect, fillDisk, patterns, registered, stored, test, visit } from './own.ts';

/** Clicks a button that closes its own tab. Whether the click's answer still comes back is chance; that the tab goes is not. */
async function clickAway(page: Page, name: string): Promise<void> {
  const closed = page.waitForEvent('close');
  await Promise.all([
    closed,
    page
      .getByRole('button', { name })
      .click()
      .catch(() => undefined),
  ]);
}

test('opens once, on installation', async ({ respond }) => {
  const parley = await launchParley({ respond });
  const welcomed = () => parley.context.pages().filter((page) => page.url() === parley.address('welcome'));
  await expect.poll(() => welcomed().length).toBe(1);
  const [page] = welcomed();
  await page?.close();
  for (const reason of ['update', 'chrome_update']) {
    await parley.worker.evaluate(async (why) => {
      const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch: (details: object) => void } };
      onInstalled.dispatch({ reason: why });
      // Tabs are made in order: had a welcome been opened, it would stand before this one.
      await chrome.tabs.create({ url: 'about:blank' });
    }, reason);
  }
  expect(welcomed()).toHaveLength(0);
  await parley.close();
});

test('three steps: a sample is fixed, networks are asked for together, an account is named', async ({ parley }) => {
  const page = await visit(parley, 'welcome');
  const draft = page.getByRole('textbox', { name: 'A sample draft' });
  const step = (name: string) => page.getByRole('heading', { level: 1, name });

  await expect(step('Nothing you write leaves this browser')).toBeVisible();
  const before = await draft.inputValue();
  await page.locator('.tip .mends button').first().click();
  await expect(page.getByText('Fixed. Ctrl+Z brings it back.')).toBeVisible();
  await expect(draft).not.toHaveValue(before);
  await page.keyboard.press('Control+z');
  await expect(draft).toHaveValue(before);
  expect(await stored(parley)).toEqual({});

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(step('Where do you write?')).toBeFocused();
  await page.getByRole('switch', { name: 'X', exact: true }).click();
  await page.getByRole('switch', { name: 'Facebook' }).click();
  await page.getByRole('textbox', { name: 'Server' }).fill('https://mastodon.example/@tallship');
  await page.getByRole('textbox', { name: 'Server' }).press('Enter');
  // Nothing is asked for and nothing runs before the one button.
  expect(await registered(parley)).toEqual([]);
  await page.getByRole('button', { name: 'Turn on X, Facebook, Mastodon' }).click();
  await registeredFor(parley, ['x.com', 'www.facebook.com', 'mastodon.example']);

  await expect(step('Which accounts do you look after?')).toBeFocused();
  await page.getByRole('textbox', { name: 'Handle or name' }).fill('@tallship_tea');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove tallship_tea' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('switch', { name: 'X', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Not now' }).click();
  await clickAway(page, 'Done');
  expect(await stored(parley)).toEqual({
    wanted: ['x', 'facebook', 'mastodon'],
    mastodonHosts: ['mastodon.example'],
    accounts: [{ network: 'x', handle: 'tallship_tea', role: 'organisation' }],
  });
});

test('one question for all: the browser is asked for exactly what was chosen', async ({ parley }) => {
  const page = await visit(parley, 'welcome');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = async (permissions) => {
      asked.push(permissions);
      return false;
    };
  });
  await page.getByRole('switch', { name: 'Bluesky' }).click();
  await page.getByRole('switch', { name: 'LinkedIn' }).click();
  await page.getByRole('button', { name: 'Turn on LinkedIn, Bluesky' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { asked: unknown }).asked))
    .toEqual([{ origins: patterns(['www.linkedin.com', 'bsky.app']) }]);
  // The answer was no: the step stays, nothing is on.
  await expect.poll(async () => (await stored(parley))['wanted']).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Where do you write?' })).toBeVisible();
  expect(await registered(parley)).toEqual([]);
});

test('skipped at any step, nothing is changed', async ({ parley }) => {
  for (const steps of [0, 1, 2]) {
    const page = await visit(parley, 'welcome');
    for (let step = 0; step < steps; step++) await page.locator('footer button').last().click();
    await clickAway(page, 'Skip setup');
  }
  expect(await stored(parley)).toEqual({});
  expect(await registered(parley)).toEqual([]);
});

test('a full disk is said in a sentence', async ({ parley }) => {
  const page = await visit(parley, 'welcome');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await fillDisk(page);
  await page.getByRole('textbox', { name: 'Handle or name' }).fill('tallship');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The browser didn’t keep that change.' })).toBeInViewport();
});
