/** Sites of no network: added by the user, one box chosen, coached there, and forgotten again. */
import type { Page } from '@playwright/test';
import { type Launched, withdrawHosts } from '../browser/parley.ts';
import { openPopup, type Popup } from '../browser/popup.ts';
import { DESK, OTHER_TICKET, SCHEDULER } from '../sites/generic/site.ts';
import { coach } from './fixtures.ts';
import { allow, allowed, expect, patterns, registered, stored, test, visit } from './own.ts';
import { recordsOf } from './seed.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';
const FIXED = 'The kettle is back. It keeps tea hot for 12 hours.';

const model = (page: Page, surface: string) => page.evaluate((name) => window.practice.model(name), surface);
const saying = (page: Page) => page.locator('parley-coach .saying');

/** Adds a site on the options page, which stays open. */
async function addSite(options: Page, host: string, kind: string, network: string): Promise<void> {
  const sites = options.getByRole('region', { name: 'Other sites' });
  const form = sites.locator('form');
  await form.getByRole('combobox', { name: 'Post or reply' }).selectOption(kind);
  await form.getByRole('combobox', { name: 'Network' }).selectOption(network);
  await form.getByRole('textbox', { name: 'Site' }).fill(host);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
}

async function goTo(parley: Launched, url: string): Promise<Page> {
  const page = await parley.context.newPage();
  await page.goto(url);
  return page;
}

/** A right-click on something, and what the browser tells Parley when the entry is chosen: its own menu can't be clicked here. */
async function byMenu({ worker }: Launched, page: Page, selector: string, entry: string, frameId = 0): Promise<void> {
  await page.bringToFront();
  // What was said before goes, and is no more in the way.
  await page.keyboard.press('Shift');
  await page.locator(selector).first().click({ button: 'right' });
  await worker.evaluate(
    async ([menuItemId, frameId]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch: (click: unknown, tab: unknown) => void };
      };
      onClicked.dispatch({ menuItemId, frameId, editable: true, modifiers: [] }, tab);
    },
    [entry, frameId] as const,
  );
}

/** Presses a button that closes the popup. */
const press = (popup: Popup, name: string) =>
  popup.run(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)}).click()`,
  );

test('a scheduler: added, a box chosen by right-click, advised, fixed, known again, let go, forgotten', async ({
  parley,
}) => {
  const options = await visit(parley, 'options');
  const sites = options.getByRole('region', { name: 'Other sites' });
  await test.step('what is no site, or a network’s, is refused in words', async () => {
    await addSite(options, 'buffer', 'Post', 'X');
    await expect(sites.getByRole('alert')).toHaveText('That isn’t a site’s name.');
    await addSite(options, 'https://facebook.com/home', 'Post', 'X');
    await expect(sites.getByRole('alert')).toHaveText('That is Facebook, which I know. Turn it on under Networks.');
    expect(await stored(parley)).toEqual({});
    await addSite(options, 'https://plan.example/compose', 'Post', 'X');
    await expect(sites.getByRole('listitem')).toContainText('plan.example');
    await expect(sites.getByRole('listitem')).toContainText('no box chosen yet');
    await expect.poll(() => registered(parley)).toEqual(patterns(['plan.example']));
  });
  const page = await goTo(parley, SCHEDULER);
  const { element, chip, panel } = coach(page);
  await test.step('nothing is read before a box was chosen', async () => {
    await page.evaluate(() => window.practice.open('post'));
    await page.keyboard.insertText(PUSHY);
    for (const [selector, says] of [
      ['[name="key"]', 'one-line fields'],
      ['[name="q"]', 'one-line fields'],
      ['h1', 'no box here'],
    ] as const) {
      await byMenu(parley, page, selector, 'coach-box');
      await expect(saying(page)).toContainText(says);
    }
    await expect(chip).toHaveCount(0);
    expect(await stored(parley)).toMatchObject({ otherSites: [{ boxes: [] }] });
  });
  await test.step('chosen: advised, fixed, undone', async () => {
    await byMenu(parley, page, '[name="message"]', 'coach-box');
    await expect(saying(page)).toContainText('I read this box from now on, as for X.');
    await expect(chip).toHaveText('1 tip');
    await chip.click();
    await panel.getByRole('button', { name: 'Remove it' }).click();
    await expect.poll(() => model(page, 'post')).toBe(FIXED);
    await page.locator('[name="message"]').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page, 'post')).toBe(PUSHY);
    await expect(saying(page)).toHaveCount(0);
  });
  await test.step('judged as for another network, from its panel', async () => {
    await expect(panel.getByText(/^\d+ of 280$/)).toBeVisible();
    await panel.getByRole('combobox', { name: 'Network' }).selectOption('Bluesky');
    await expect(panel.getByText(/^\d+ of 300$/)).toBeVisible();
    await expect(sites.getByRole('listitem').getByRole('combobox', { name: 'Network' })).toHaveValue('bluesky');
  });
  await test.step('an account’s promotions on hold are told here, too', async () => {
    await parley.worker.evaluate((since) => {
      const account = { network: 'bluesky', handle: 'tallship.example', role: 'organisation' };
      const hold = [{ network: 'bluesky', account: 'tallship.example', since }];
      return chrome.storage.local.set({ accounts: [account], hold });
    }, Date.now());
    await expect(panel.getByText('Promotions are on hold for this account since')).toBeVisible();
  });
  await test.step('nothing of what is sent is kept', async () => {
    await page.getByRole('button', { name: 'Schedule' }).click();
    await expect(page.getByText('1 planned')).toBeVisible();
    const popup = await openPopup(parley, page);
    await expect.poll(popup.text).toContain('plan.example · ');
    await popup.close();
    for (const store of ['interactions', 'posts', 'coverage'] as const)
      expect(await recordsOf(options, store)).toEqual([]);
  });
  await test.step('known again after loading anew, and in its open shadow root another one besides', async () => {
    await page.reload();
    await page.evaluate(() => window.practice.open('first comment'));
    await page.keyboard.insertText(PUSHY);
    await byMenu(parley, page, '.ql-editor', 'coach-box');
    await expect(saying(page)).toContainText('as for Bluesky');
    await expect(chip).toHaveText('1 tip');
    await page.evaluate(() => window.practice.open('post'));
    await page.keyboard.insertText(FIXED);
    await expect(chip).toHaveCount(2);
  });
  await test.step('let go', async () => {
    await byMenu(parley, page, '[name="message"]', 'stop-box');
    await expect(saying(page)).toHaveText('I don’t read this box any more.');
    await expect(chip).toHaveCount(1);
    await expect(sites.getByRole('listitem')).toContainText('1 box chosen');
  });
  await test.step('forgotten, with the permission', async () => {
    await sites.getByRole('button', { name: 'Remove plan.example' }).click();
    await expect(element).toHaveCount(0);
    await expect.poll(() => registered(parley)).toEqual([]);
    await expect.poll(() => allowed(parley)).toEqual([]);
    expect(await stored(parley)).toMatchObject({ otherSites: [] });
  });
});

test('a help desk: added and its box chosen in the popup, judged as answers, known in the next ticket', async ({
  parley,
}) => {
  await parley.worker.evaluate(() =>
    chrome.storage.local.set({ check: { text: '', network: 'facebook', kind: 'reply', parent: '' } }),
  );
  // A popup that no user opened sees the address of a page only where it may.
  await allow(parley, ['desk.example']);
  const page = await goTo(parley, DESK);
  const { element, chip, panel } = coach(page);
  await page.evaluate(() => window.practice.open('answer'));
  await page.keyboard.insertText('Yes, we ship to Spain. Don’t miss out!');
  await test.step('added and chosen', async () => {
    const popup = await openPopup(parley, page);
    await popup.click('Check');
    await popup.click('Coach boxes here, as replies for Facebook');
    await expect.poll(popup.text).toContain('I’m not reading the box you’re in.');
    await press(popup, 'Coach this box');
    await expect(saying(page)).toContainText('as for Facebook');
    await expect(chip).toHaveText(/tip/);
    await chip.click();
    await panel.getByRole('button', { name: 'Remove it' }).first().click();
    await expect.poll(() => model(page, 'answer')).toBe('Yes, we ship to Spain.');
    await page.keyboard.press('Escape');
  });
  await test.step('the note beside it is left alone, and what can’t be told apart or read is refused', async () => {
    await page.evaluate(() => window.practice.open('note'));
    await page.keyboard.insertText('Ana has bought before. Don’t miss out!');
    for (const [selector, says, frameId] of [
      ['.cm-content', 'program code', 0],
      ['.macros textarea', 'look the same', 0],
      ['iframe', 'a page inside this page', 7],
    ] as const) {
      await byMenu(parley, page, selector, 'coach-box', frameId);
      await expect(saying(page)).toContainText(says);
    }
    await page.mouse.click(5, 5);
    await expect(saying(page)).toHaveCount(0);
    expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
  });
  await test.step('known in the next ticket', async () => {
    await page.goto(OTHER_TICKET);
    await page.evaluate(() => window.practice.open('note'));
    await page.keyboard.insertText('Ana has bought before. Don’t miss out!');
    await expect(element).toHaveCount(0);
    await page.evaluate(() => window.practice.open('answer'));
    await page.keyboard.insertText('Yes, we ship to Spain. Don’t miss out!');
    await expect(chip).toHaveText(/tip/);
  });
  await test.step('let go in the popup', async () => {
    const popup = await openPopup(parley, page);
    await expect.poll(popup.text).toContain('desk.example · reading your draft');
    await expect.poll(popup.text).toContain('I read the box you’re in, as for Facebook.');
    await press(popup, 'Stop coaching this box');
    await expect(saying(page)).toHaveText('I don’t read this box any more.');
    await expect(chip).toHaveCount(0);
    expect(await stored(parley)).toMatchObject({ otherSites: [{ host: 'desk.example', kind: 'reply', boxes: [] }] });
  });
  await test.step('taken back in the browser’s own settings: forgotten', async () => {
    await withdrawHosts(parley, ['desk.example']);
    await expect.poll(() => stored(parley)).toMatchObject({ otherSites: [] });
    await expect.poll(() => registered(parley)).toEqual([]);
  });
});
