/** The options page, clicked through: everything takes effect at once, is kept, and is the same in every open page. */
import type { Page } from '@playwright/test';
import type { Launched } from '../browser/parley.ts';
import { allowed, expect, fillDisk, patterns, registered, stored, test, visit } from './own.ts';
import { recordsOf, seed, waits } from './seed.ts';

const X = patterns(['x.com']);
const region = (page: Page, name: string) => page.getByRole('region', { name });
const onSwitch = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

async function expectOn(parley: Launched, origins: readonly string[]): Promise<void> {
  await expect.poll(() => registered(parley)).toEqual(origins);
  // A permission is given back after its script is gone, by another process of the browser.
  await expect.poll(() => allowed(parley)).toEqual(origins);
}

for (const [name, host] of [
  ['X', 'x.com'],
  ['Facebook', 'www.facebook.com'],
  ['Bluesky', 'bsky.app'],
] as const) {
  test(`${name}: on and off by its switch`, async ({ parley }) => {
    const page = await visit(parley, 'options');
    await expect(onSwitch(page, name)).not.toBeChecked();
    await onSwitch(page, name).click();
    await expect(onSwitch(page, name)).toBeChecked();
    await expectOn(parley, patterns([host]));
    await page.reload();
    await expect(onSwitch(page, name)).toBeChecked();
    await onSwitch(page, name).click();
    await expect(onSwitch(page, name)).not.toBeChecked();
    await expectOn(parley, []);
    await page.reload();
    await expect(onSwitch(page, name)).not.toBeChecked();
  });
}

test('LinkedIn: in the popup only, until its pages are chosen', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const popupOnly = page.getByRole('radio', { name: 'In the popup only' });
  const pagesToo = page.getByRole('radio', { name: 'On LinkedIn’s pages too' });
  await expect(popupOnly).toBeChecked();
  await expect(page.getByText('LinkedIn’s terms forbid')).toBeVisible();
  await pagesToo.click();
  await expectOn(parley, patterns(['www.linkedin.com']));
  await page.reload();
  await expect(pagesToo).toBeChecked();
  await popupOnly.click();
  await expectOn(parley, []);
  await page.reload();
  await expect(popupOnly).toBeChecked();
});

test('Mastodon: servers are named, pasted, refused and removed', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const networks = region(page, 'Networks');
  const add = async (entry: string) => {
    await networks.getByRole('textbox', { name: 'Server' }).fill(entry);
    await networks.getByRole('button', { name: 'Add', exact: true }).click();
  };
  await expect(onSwitch(page, 'Mastodon')).toHaveCount(0);
  for (const bad of ['mastodon', 'two words.social', 'x.com', '10.0.0.1']) {
    await add(bad);
    await expect(networks.getByRole('alert')).toHaveText('That isn’t a server’s name.');
    await expect(networks.getByRole('textbox', { name: 'Server' })).toHaveValue(bad);
  }
  expect(await stored(parley)).toEqual({});

  await add('mastodon.example');
  await expect(onSwitch(page, 'Mastodon')).toBeChecked();
  await expect(networks.getByRole('alert')).toHaveCount(0);
  await expectOn(parley, patterns(['mastodon.example']));
  await add('  https://Long.Example/@tallship?page=2 ');
  await expectOn(parley, patterns(['long.example', 'mastodon.example']));
  expect(await stored(parley)).toEqual({ wanted: ['mastodon'], mastodonHosts: ['mastodon.example', 'long.example'] });

  await page.reload();
  await networks.getByRole('button', { name: 'Remove mastodon.example' }).click();
  await expectOn(parley, patterns(['long.example']));
  await onSwitch(page, 'Mastodon').click();
  await expectOn(parley, []);
  await onSwitch(page, 'Mastodon').click();
  await expectOn(parley, patterns(['long.example']));
  await networks.getByRole('button', { name: 'Remove long.example' }).click();
  await expect(onSwitch(page, 'Mastodon')).toHaveCount(0);
  await expectOn(parley, []);
});

test('accounts: added, given another role, removed', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const accounts = region(page, 'Accounts');
  const add = async (network: string, handle: string, role: string) => {
    await accounts.getByRole('combobox', { name: 'Network' }).selectOption(network);
    await accounts.getByRole('combobox', { name: 'You write' }).selectOption(role);
    await accounts.getByRole('textbox', { name: 'Handle or name' }).fill(handle);
    await accounts.getByRole('textbox', { name: 'Handle or name' }).press('Enter');
  };
  await add('X', '@tallship_tea', 'as the organisation');
  await expect(accounts.getByRole('listitem')).toHaveText(/^tallship_tea X · as the organisation/);
  await add('Bluesky', 'tallship.example', 'as somebody who works there');
  await expect(accounts.getByRole('listitem')).toHaveCount(2);
  // The same account again, written otherwise: one entry, the new role.
  await add('X', 'Tallship_Tea', 'as a paid partner');
  await expect(accounts.getByRole('listitem').nth(1)).toHaveText(/^Tallship_Tea X · as a paid partner/);
  await expect(accounts.getByRole('listitem')).toHaveCount(2);
  await page.reload();
  await accounts.getByRole('button', { name: 'Remove Tallship_Tea' }).click();
  await expect(accounts.getByRole('listitem')).toHaveText(/^tallship\.example Bluesky/);
  expect(await stored(parley)).toEqual({
    accounts: [{ network: 'bluesky', handle: 'tallship.example', role: 'employee' }],
  });
});

test('rules: off and on again, with their reason', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const rules = region(page, 'Rules');
  const tone = rules.locator('details', { has: page.locator('summary', { hasText: /^Tone/ }) });
  await tone.locator('summary').click();
  const first = tone.getByRole('switch').first();
  await expect(first).toBeChecked();
  await expect(first).toHaveAccessibleDescription(/Source: /);
  await first.click();
  await expect(first).not.toBeChecked();
  await expect(tone.locator('summary')).toContainText('1 off');
  await page.reload();
  await tone.locator('summary').click();
  await expect(first).not.toBeChecked();
  await first.click();
  await expect(first).toBeChecked();
  expect(await stored(parley)).toEqual({ rulesOff: [] });
});

test('every rule and every limit has words of its own', async ({ parley }) => {
  const page = await visit(parley, 'options');
  for (const summary of await page.locator('summary').all()) await summary.click();
  // A key without words shows itself.
  const keys = /\b(ui|why|axis|verdict|tone|thanks|reply|fit)_\w+/g;
  expect((await page.locator('#app').innerText()).match(keys)).toBeNull();
});

test('words kept as our voice are shown and forgotten', async ({ parley }) => {
  const check = await visit(parley, 'popup');
  await check.getByRole('tab', { name: 'Check' }).click();
  await check.getByRole('textbox', { name: 'Your draft' }).fill('Don’t miss out! The kettle is back, and it is blue.');
  await check.getByRole('button', { name: 'Our voice, keep' }).first().click();
  await expect(check.locator('.tip', { hasText: 'Don’t miss out' })).toHaveCount(0);
  const page = await visit(parley, 'options');
  const voice = region(page, 'Our voice');
  await expect(voice.getByRole('listitem')).toHaveText(/^don't miss out/);
  await voice.getByRole('button', { name: /^Remove don't miss out/ }).click();
  await expect(voice.getByText('None yet.')).toBeVisible();
  await expect(check.locator('.tip', { hasText: 'Don’t miss out' })).toBeVisible();
});

test('a tip about the whole draft is kept by the name of its rule', async ({ parley }) => {
  await parley.worker.evaluate(() => chrome.storage.local.set({ keep: ['reply/open-question|'] }));
  const page = await visit(parley, 'options');
  await expect(region(page, 'Our voice').getByRole('listitem')).toHaveText(/^\p{Lu}[^|_]+Remove$/u);
});

test('hours and targets are kept and move what is due; brand and retention are kept', async ({ parley }) => {
  const page = await visit(parley, 'options');
  await expect(region(page, 'Your data').getByText('Messages of others')).toBeVisible();
  await seed(page, { interactions: [waits('1')] });
  const due = async () =>
    (await recordsOf(page, 'interactions'))[0] as { due: number; queue: [string, string, number][] };
  const before = (await due()).due;
  const hours = region(page, 'Working hours and targets');
  await hours.getByRole('combobox', { name: 'Question' }).selectOption('15 min');
  await expect.poll(async () => (await due()).due).toBeLessThan(before);
  const { due: now, queue } = await due();
  expect(queue[0]?.[2]).toBe(now);
  await hours.getByRole('checkbox', { name: 'Friday' }).click();
  await hours.getByLabel('A day off').fill('2026-12-25');
  await hours.getByRole('button', { name: 'Add', exact: true }).click();
  const brand = region(page, 'Brand names and websites');
  await brand.getByRole('textbox', { name: 'A name' }).fill('Tall Ship');
  await brand.getByRole('textbox', { name: 'A name' }).press('Enter');
  await brand.getByRole('textbox', { name: 'A website' }).fill('https://tallship.example/tea');
  await brand.getByRole('textbox', { name: 'A website' }).press('Enter');
  await region(page, 'Your data').getByText('30 days').click();
  await expect
    .poll(() => stored(parley))
    .toMatchObject({
      targets: { question: 15, crisis: 60 },
      hours: { week: [null, {}, {}, {}, {}, null, null], holidays: ['2026-12-25'] },
      brand: { names: ['Tall Ship'], domains: ['tallship.example'] },
      retention: 30,
    });
});

test('the language is kept', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const language = region(page, 'Language').getByRole('combobox');
  await expect(language).toHaveValue('en');
  await language.selectOption('Deutsch');
  await expect.poll(() => stored(parley)).toEqual({ language: 'de' });
  await page.reload();
  await expect(language).toHaveValue('de');
});

test('a full disk is said in a sentence, and what is shown is what is stored', async ({ parley }) => {
  const page = await visit(parley, 'options');
  const sentence = page.getByText('The browser didn’t keep that change.');
  await expect(onSwitch(page, 'X')).toBeVisible();
  await expect(sentence).toHaveCount(0);
  await fillDisk(page);
  const language = region(page, 'Language').getByRole('combobox');
  await language.scrollIntoViewIfNeeded();
  await language.selectOption('Deutsch');
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(language).toHaveValue('en');
  await onSwitch(page, 'X').click();
  await expect(onSwitch(page, 'X')).not.toBeChecked();
  await expect(sentence).toBeInViewport();
  expect(await stored(parley)).toEqual({});
  expect(await registered(parley)).toEqual([]);
});

test('spoilt settings cost only themselves', async ({ parley }) => {
  await parley.worker.evaluate(() =>
    chrome.storage.local.set({ language: 42, accounts: 'none', rulesOff: ['tone/urgency'], keep: [null] }),
  );
  const page = await visit(parley, 'options');
  await expect(region(page, 'Accounts').getByText('None yet.')).toBeVisible();
  await expect(region(page, 'Rules').locator('summary').first()).toContainText('1 off');
});

test('two pages stay in step and lose nothing to each other', async ({ parley }) => {
  const one = await visit(parley, 'options');
  const other = await visit(parley, 'options');
  await onSwitch(one, 'X').click();
  await expect(onSwitch(other, 'X')).toBeChecked();
  await onSwitch(other, 'Bluesky').click();
  await expect(onSwitch(one, 'Bluesky')).toBeChecked();
  await onSwitch(other, 'X').click();
  await expect(onSwitch(one, 'X')).not.toBeChecked();
  await expectOn(parley, patterns(['bsky.app']));
  await region(one, 'Language').getByRole('combobox').selectOption('Deutsch');
  await expect(region(other, 'Language').getByRole('combobox')).toHaveValue('de');
  expect(await stored(parley)).toEqual({ wanted: ['bluesky'], language: 'de' });
  expect(await registered(parley)).not.toContain(X[0]);
});
