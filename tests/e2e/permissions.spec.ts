/** On means injected, off means not there: by the switch, by the browser's own page, over restarts and updates. */
import type { Page } from '@playwright/test';
import {
  grantHosts,
  type Launched,
  launchParley,
  registeredFor,
  setSettings,
  withdrawHosts,
} from '../browser/parley.ts';
import { mastodon } from '../sites/mastodon/site.ts';
import { x } from '../sites/x/site.ts';
import { coach } from './fixtures.ts';
import { expect, stored, test, visit } from './own.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';
const HOME = 'https://x.com/home';
const onSwitch = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

const lookAfter = (parley: Launched) =>
  setSettings(parley, { accounts: [{ network: 'x', handle: x.self, role: 'organisation' }] });

/** A tab with X's home page and the caret in its composer. Errors that reach the page are kept. */
async function openHome({ context }: Launched): Promise<{ home: Page; errors: string[] }> {
  const home = await context.newPage();
  const errors: string[] = [];
  home.on('pageerror', (error) => errors.push(error.message));
  await home.goto(HOME);
  await write(home, PUSHY);
  return { home, errors };
}

async function write(home: Page, text: string): Promise<void> {
  await home.bringToFront();
  await home.evaluate(() => window.practice.open('home'));
  await home.keyboard.insertText(text);
}

async function turn(parley: Launched, on: boolean): Promise<void> {
  const options = await visit(parley, 'options');
  await onSwitch(options, 'X').click();
  await expect(onSwitch(options, 'X')).toBeChecked({ checked: on });
  await registeredFor(parley, on ? x.hosts : []);
  await options.close();
}

/** Everything that an open page has of Parley: its element, and words underlined. */
const traces = (home: Page): Promise<number> =>
  home.evaluate(
    () =>
      document.querySelectorAll('parley-coach').length + [...CSS.highlights.values()].reduce((n, h) => n + h.size, 0),
  );

test('on, off and on again reach open pages without a reload', async ({ parley }) => {
  await lookAfter(parley);
  const { home, errors } = await openHome(parley);
  expect(await traces(home)).toBe(0);
  for (let time = 0; time < 2; time++) {
    await turn(parley, true);
    await expect(coach(home).chip).toHaveText('1 tip');
    await expect.poll(() => traces(home)).toBe(2);
    await turn(parley, false);
    await expect.poll(() => traces(home)).toBe(0);
    await write(home, '.');
    await home.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await traces(home)).toBe(0);
  }
  expect(errors).toEqual([]);
  expect(await home.evaluate(() => window.practice.errors)).toEqual([]);
});

test('an open page that the browser still refuses is tried again', async ({ parley }) => {
  await lookAfter(parley);
  const { home } = await openHome(parley);
  await parley.worker.evaluate(() => {
    const { scripting } = chrome;
    const { executeScript } = scripting;
    scripting.executeScript = () => {
      scripting.executeScript = executeScript;
      return Promise.reject(new Error('Cannot access contents of the page.'));
    };
  });
  await turn(parley, true);
  await expect(coach(home).chip).toHaveText('1 tip');
});

test('pages opened after it was turned on have it; other sites never do', async ({ parley }) => {
  await lookAfter(parley);
  await turn(parley, true);
  const { home } = await openHome(parley);
  await expect(coach(home).chip).toHaveText('1 tip');
  const elsewhere = await parley.context.newPage();
  const cdp = await parley.context.newCDPSession(elsewhere);
  const worlds: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await cdp.send('Runtime.enable');
  await elsewhere.goto('https://bsky.app/');
  await elsewhere.evaluate(() => window.practice.open('post'));
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension://'))).toEqual([]);
});

test('a permission withdrawn in the browser’s own page turns everything off', async ({ parley }) => {
  await lookAfter(parley);
  await turn(parley, true);
  const { home } = await openHome(parley);
  await expect(coach(home).chip).toBeVisible();
  const options = await visit(parley, 'options');
  await expect(onSwitch(options, 'X')).toBeChecked();
  await withdrawHosts(parley, x.hosts);
  await expect(onSwitch(options, 'X')).not.toBeChecked();
  await registeredFor(parley, []);
  await expect.poll(() => traces(home)).toBe(0);
  expect((await stored(parley))['wanted']).toEqual([]);
  // Granted anew there: the switch stays where the user left it.
  await grantHosts(parley, x.hosts);
  await expect(onSwitch(options, 'X')).not.toBeChecked();
  await turn(parley, true);
  await expect(onSwitch(options, 'X')).toBeChecked();
});

test('of two Mastodon servers the one taken back ends, the other goes on', async ({ parley }) => {
  const [one = '', other = ''] = mastodon.hosts;
  await setSettings(parley, { accounts: [{ network: 'mastodon', handle: mastodon.self, role: 'organisation' }] });
  const options = await visit(parley, 'options');
  for (const host of [one, other]) {
    await options.getByRole('textbox', { name: 'Server' }).fill(host);
    await options.getByRole('textbox', { name: 'Server' }).press('Enter');
    await expect(options.getByRole('button', { name: `Remove ${host}` })).toBeVisible();
  }
  await registeredFor(parley, [one, other]);
  const pages: Page[] = [];
  for (const host of [one, other]) {
    const page = await parley.context.newPage();
    await page.goto(`https://${host}/home`);
    await page.evaluate(() => window.practice.open('compose'));
    await page.keyboard.insertText(PUSHY);
    await expect(coach(page).chip).toBeVisible();
    pages.push(page);
  }
  await withdrawHosts(parley, [one]);
  await expect(options.getByRole('button', { name: `Remove ${one}` })).toHaveCount(0);
  await expect(onSwitch(options, 'Mastodon')).toBeChecked();
  await registeredFor(parley, [other]);
  const [gone, going] = pages;
  if (!gone || !going) throw new Error('two pages');
  await expect(coach(gone).element).toHaveCount(0);
  await expect(coach(going).chip).toBeVisible();
  await options.bringToFront();
  await options.getByRole('button', { name: `Remove ${other}` }).click();
  await expect(coach(going).element).toHaveCount(0);
  await grantHosts(parley, [one]);
});

test('a worker that was stopped meanwhile hears of everything', async ({ parley }) => {
  await lookAfter(parley);
  const browser = await parley.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no session with the browser');
  const worker = async () =>
    (await browser.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(parley.id),
    );
  // A page that tells it something while it stops wakes it again.
  const stop = () =>
    expect
      .poll(async () => {
        const target = await worker();
        if (target) await browser.send('Target.closeTarget', { targetId: target.targetId });
        return target;
      })
      .toBeUndefined();
  const options = await visit(parley, 'options');
  await stop();
  await onSwitch(options, 'X').click();
  await registeredFor(parley, x.hosts);
  const { home } = await openHome(parley);
  await expect(coach(home).chip).toBeVisible();
  await stop();
  await withdrawHosts(parley, x.hosts);
  await registeredFor(parley, []);
  await expect.poll(() => traces(home)).toBe(0);
  await grantHosts(parley, x.hosts);
});

test('the start of the browser mends what came apart', async ({ parley }) => {
  await lookAfter(parley);
  await turn(parley, true);
  await parley.worker.evaluate(async () => {
    await chrome.scripting.unregisterContentScripts();
    (chrome.runtime.onStartup as unknown as { dispatch: () => void }).dispatch();
  });
  await registeredFor(parley, x.hosts);
  await setSettings(parley, { wanted: ['x', 'bluesky'] });
  await parley.worker.evaluate(() => (chrome.runtime.onStartup as unknown as { dispatch: () => void }).dispatch());
  await expect.poll(async () => (await stored(parley))['wanted']).toEqual(['x']);
});

/** Runs `act` in the browser's own page of extensions, with Parley's id. */
async function onExtensionsPage(parley: Launched, act: (id: string) => Promise<void>): Promise<void> {
  const page = await parley.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(act, parley.id);
  await page.close();
}

test.describe('under an open page', () => {
  test('updated: the new script takes over, and no error reaches the page', async ({ respond }) => {
    const parley = await launchParley({ respond });
    await grantHosts(parley, x.hosts);
    await lookAfter(parley);
    await turn(parley, true);
    const { home, errors } = await openHome(parley);
    await expect(coach(home).chip).toHaveText('1 tip');
    const old = await coach(home).element.elementHandle();
    await onExtensionsPage(parley, async (id) => {
      type Api = {
        updateProfileConfiguration: (update: object) => Promise<void>;
        reload: (id: string, options: object) => Promise<void>;
      };
      const { developerPrivate } = chrome as unknown as { developerPrivate: Api };
      // Without this the browser won't start an unpacked extension again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, {});
    });
    await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(coach(home).chip).toHaveText('1 tip');
    await write(home, ' A true game-changer, the best kettle in the world!');
    await expect(coach(home).chip).toHaveText(/^[2-9] tips$/);
    expect(await coach(home).element.count()).toBe(1);
    expect(errors).toEqual([]);
    expect(await home.evaluate(() => window.practice.errors)).toEqual([]);
    // Settings, permission and registration are as before, and nobody is welcomed a second time.
    const options = await visit(parley, 'options');
    await expect(onSwitch(options, 'X')).toBeChecked();
    expect(parley.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toHaveLength(0);
    await parley.close();
  });

  test('removed: one plain sentence, and no error reaches the page', async ({ respond }) => {
    const parley = await launchParley({ respond });
    await grantHosts(parley, x.hosts);
    await lookAfter(parley);
    await turn(parley, true);
    const { home, errors } = await openHome(parley);
    await expect(coach(home).chip).toHaveText('1 tip');
    await onExtensionsPage(parley, async (id) => {
      type Management = { setEnabled: (id: string, enabled: boolean) => Promise<void> };
      await (chrome as unknown as { management: Management }).management.setEnabled(id, false);
    });
    await write(home, ' And a word more.');
    await expect(coach(home).chip).toHaveText('Parley was updated. Reload this page to go on.');
    await write(home, ' And another.');
    await expect(coach(home).element.locator('.chip, .panel, .tip')).toHaveCount(1);
    expect(errors).toEqual([]);
    expect(await home.evaluate(() => window.practice.errors)).toEqual([]);
    await home.reload();
    await write(home, PUSHY);
    await home.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await traces(home)).toBe(0);
    await parley.close();
  });
});
