/** The popup: who is waiting, Check with no network on and offline, and what Parley does on the page in front. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Launched, registeredFor, setSettings } from '../browser/parley.ts';
import { openPopup } from '../browser/popup.ts';
import { linkedin } from '../sites/linkedin/site.ts';
import { x } from '../sites/x/site.ts';
import { coach } from './fixtures.ts';
import { allow, expect, fillDisk, stored, test, visit } from './own.ts';
import { HOUR, recordsOf, seed, waits, wrote } from './seed.ts';

const PUSHY = 'The kettle is back. Don’t miss out! It keeps tea hot for 12 hours.';

/** Opens the popup's page in a tab, on Check. */
async function visitCheck(parley: Launched): Promise<Page> {
  const page = await visit(parley, 'popup');
  await page.getByRole('tab', { name: 'Check' }).click();
  return page;
}

const item = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const group = (page: Page, name: string) => page.getByRole('region', { name });

/** Accounts on X and Bluesky, and the records of an earlier day. */
async function withLog(parley: Launched, records: Parameters<typeof seed>[1]): Promise<Page> {
  await setSettings(parley, {
    accounts: [
      { network: 'x', handle: x.self, role: 'organisation' },
      { network: 'bluesky', handle: 'tallship.example', role: 'organisation' },
    ],
  });
  const options = await visit(parley, 'options');
  await expect(options.getByText('Messages of others')).toBeVisible();
  await seed(options, records);
  return options;
}

test('Waiting: groups, done and undo, snooze, several at once, the kind, search, filters, by mouse and by keys', async ({
  parley,
}) => {
  const now = Date.now();
  await withLog(parley, {
    interactions: [
      waits('1', {
        kindOf: 'crisis',
        author: { name: 'Nina', handle: 'nina' },
        text: 'The brake failed.',
        due: now - HOUR,
      }),
      waits('2', {
        author: { name: 'Olu', handle: 'olu' },
        text: '<img src=x onerror="document.title=1"> ships when?',
        due: now - 2.5 * HOUR,
      }),
      waits('3', { author: { name: 'Ana', handle: 'ana' }, link: 'https://x.com.evil.example/ana/status/3' }),
      waits('4', {
        author: { name: 'Bo', handle: 'bo.example' },
        network: 'bluesky',
        account: 'tallship.example',
        link: 'https://bsky.app/profile/bo.example/post/4',
        time: { from: now - 4 * HOUR, to: now - 3 * HOUR },
        due: now + 80 * HOUR,
      }),
      waits('5', { kindOf: 'praise', author: { name: 'Pia', handle: 'pia' }, text: 'Lovely kettle!' }),
      waits('6', {
        author: { name: 'Zoe', handle: 'zoe' },
        state: { is: 'snoozed', at: now - HOUR, until: now + 30 * HOUR },
      }),
      { key: 'x:7', queue: [['\n\n', 'answer', now + 73 * HOUR]], words: [], at: now, network: 'x' },
    ],
    coverage: [
      {
        key: 'a',
        network: 'x',
        account: x.self.toLowerCase(),
        view: 'notifications',
        day: '2026-01-01',
        at: now - 3.5 * 24 * HOUR,
        health: 'healthy',
      },
    ],
  });
  const page = await visit(parley, 'popup');
  await test.step('groups, most pressing first, with what could not be read and what was not looked at', async () => {
    await expect(page.locator('.group')).toHaveText([
      'Crisis 1',
      'Overdue 1',
      'Later 2',
      'Worth a thank-you 1',
      'Snoozed 1',
    ]);
    await expect(page.getByRole('tab', { name: 'Waiting 2 due' })).toHaveAttribute('aria-selected', 'true');
    await expect(item(page, 'Olu')).toContainText('2 h late');
    await expect(item(page, 'Olu')).toContainText('<img src=x onerror="document.title=1"> ships when?');
    await expect(item(page, 'Bo')).toContainText('about 3 h ago');
    await expect(page.getByText('1 record could not be read; it is kept and in the export.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'When I saw each list' }).getByRole('listitem')).toHaveText([
      'X not looked at for 3 days',
      'Not looked at yet: Bluesky',
    ]);
  });
  await test.step('opens the exact comment, and nothing on another host', async () => {
    const opens = parley.context.waitForEvent('page');
    await page.keyboard.press('o');
    const opened = await opens;
    await opened.waitForURL('https://x.com/p1/status/1');
    await opened.close();
    await item(page, 'Ana').click();
    await expect(item(page, 'Ana').getByRole('button', { name: 'Done' })).toBeVisible();
    await expect(item(page, 'Ana').getByRole('link')).toHaveCount(0);
  });
  await test.step('done by key, the next one has the focus, undone by key', async () => {
    await item(page, 'Nina').focus();
    await page.keyboard.press('e');
    await expect(item(page, 'Nina')).toHaveCount(0);
    await expect(item(page, 'Olu')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Done · Nina' })).toBeVisible();
    await page.keyboard.press('u');
    await expect(group(page, 'Crisis').getByRole('article')).toHaveCount(1);
  });
  await test.step('snoozed, and taken back after the popup was closed', async () => {
    await item(page, 'Olu').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await expect(group(page, 'Snoozed').getByRole('article')).toHaveCount(2);
    await expect(group(page, 'Overdue')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Snoozed till')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(group(page, 'Overdue').getByRole('article')).toHaveCount(1);
  });
  await test.step('several at once', async () => {
    await item(page, 'Ana').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByText('2 selected')).toBeVisible();
    await page.getByRole('region', { name: 'Selected messages' }).getByRole('button', { name: 'Not needed' }).click();
    await expect(group(page, 'Later')).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'Not needed · 2 messages' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(group(page, 'Later').getByRole('article')).toHaveCount(2);
    // By the mouse, though the item that was current folds up above it.
    await item(page, 'Nina').focus();
    await item(page, 'Ana').getByRole('checkbox').click();
    await item(page, 'Pia')
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await expect(page.getByText('3 selected')).toBeVisible();
    await page.getByRole('button', { name: 'Select none' }).click();
    await expect(page.getByText('3 selected')).toHaveCount(0);
  });
  await test.step('another kind by one click', async () => {
    await item(page, 'Ana').getByRole('button', { name: 'Question' }).click();
    await expect(item(page, 'Ana').getByText('Because it asks something')).toBeVisible();
    await item(page, 'Ana').getByRole('button', { name: 'Praise' }).click();
    await expect(group(page, 'Worth a thank-you').getByRole('article', { name: 'Ana' })).toBeVisible();
    await expect(item(page, 'Ana').getByText('You said what this is.')).toBeVisible();
  });
  await test.step('search and filters', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ships');
    await expect(page.getByRole('heading', { name: '1 message found' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.keyboard.type('zzz');
    await expect(page.getByText('No message has these words.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Network' }).selectOption('Bluesky');
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Praise');
    await expect(page.getByText('Nobody is waiting here, as far as I’ve seen.')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(page.getByRole('article')).toHaveCount(6);
  });
  await test.step('kept as heard, and a person erased', async () => {
    await item(page, 'Pia').getByRole('button', { name: 'Praise' }).click();
    await item(page, 'Pia').getByRole('button', { name: 'Keep as heard' }).click();
    await expect(page.getByText('Kept as heard')).toBeVisible();
    expect(await recordsOf(page, 'heard')).toMatchObject([{ text: 'Lovely kettle!', network: 'x' }]);
    await item(page, 'Pia').getByRole('button', { name: 'Erase this person' }).click();
    await item(page, 'Pia').getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(item(page, 'Pia')).toHaveCount(0);
    expect(await recordsOf(page, 'interactions')).toHaveLength(5);
  });
});

test('Your data: hundreds wait; exported, erased, imported, they are the same', async ({ parley }, info) => {
  const options = await withLog(parley, {
    interactions: Array.from({ length: 200 }, (_, at) => waits(String(at))),
    posts: Array.from({ length: 20 }, (_, at) => wrote(String(1000 + at))),
  });
  const before = [await recordsOf(options, 'interactions'), await recordsOf(options, 'posts')];
  const popup = await visit(parley, 'popup');
  await expect(popup.getByRole('article')).toHaveCount(60);
  await popup.getByRole('button', { name: 'Show 60 of 140 more' }).click();
  await expect(popup.getByRole('article')).toHaveCount(120);

  // A page that is not in front is drawn once a second.
  await options.bringToFront();
  await options.reload();
  const data = options.getByRole('region', { name: 'Your data' });
  const count = (name: string) => data.locator('.counts > div', { hasText: name }).locator('dd');
  await expect(count('Messages of others')).toHaveText('200');
  const saved = options.waitForEvent('download');
  await data.getByRole('button', { name: 'Export everything (JSON)' }).click();
  const file = await (await saved).path();
  const table = options.waitForEvent('download');
  await data.getByRole('button', { name: 'Export a table (CSV)' }).click();
  expect(readFileSync(await (await table).path(), 'utf8').split('\r\n')).toHaveLength(202);

  await data.getByRole('button', { name: 'Erase everything' }).click();
  await data.getByRole('button', { name: 'Erase for good' }).click();
  await expect(data.getByText('Everything is erased.')).toBeVisible();
  await expect(count('Messages of others')).toHaveText('0');
  // The other page was told.
  await expect(popup.getByText('I haven’t seen any comments yet.')).toBeVisible();

  const choose = (path: string) => data.getByLabel('File to import').setInputFiles(path);
  const broken = info.outputPath('broken.json');
  writeFileSync(broken, readFileSync(file, 'utf8').slice(0, -2));
  await choose(broken);
  await expect(data.getByText('That file is broken or no JSON.')).toBeVisible();
  const newer = info.outputPath('newer.json');
  writeFileSync(newer, readFileSync(file, 'utf8').replace(/"version":\d+/, '"version":99'));
  await choose(newer);
  await expect(data.getByText('A newer Parley wrote that file.')).toBeVisible();
  await choose(file);
  await expect(data.getByRole('row', { name: 'Messages of others' })).toHaveText('Messages of others20000');
  expect(await recordsOf(options, 'interactions')).toEqual([]);
  await data.getByRole('button', { name: 'Merge it' }).click();
  await expect(data.getByText('Merged.')).toBeVisible();
  // The days are packed before anybody looks at the week.
  await expect.poll(async () => (await recordsOf(options, 'rollup')).length).toBeGreaterThan(55);
  // All are listed again; in which groups, and so how many unfolded, depends on the hour.
  const listed = async () => {
    const counts = await popup.locator('.group .count').allTextContents();
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  await expect.poll(listed).toBe(200);
  expect(await recordsOf(options, 'posts')).toEqual(before[1]);
  // Their due times follow from the targets that are set now.
  const bare = (records: unknown) =>
    (records as { due: number; queue: unknown }[]).map(({ due: _, queue: __, ...rest }) => rest);
  expect(bare(await recordsOf(options, 'interactions'))).toEqual(bare(before[0]));

  await data.getByRole('textbox', { name: 'A person, by name or handle' }).fill('@p150');
  await data.getByRole('button', { name: 'Search' }).click();
  await data.getByRole('button', { name: /^Erase .*Person 150/ }).click();
  await data.getByRole('button', { name: 'Erase for good' }).click();
  await expect(data.getByText('1 message erased.')).toBeVisible();
  await expect(count('Messages of others')).toHaveText('199');
});

test('Check: offline, with no network on; a fix goes into the text and comes back by Ctrl+Z', async ({ parley }) => {
  const page = await visitCheck(parley);
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
  const page = await visitCheck(parley);
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
  const first = await visitCheck(parley);
  await first.getByRole('combobox', { name: 'Network' }).selectOption('Mastodon');
  await first.getByText('Reply', { exact: true }).first().click();
  await first.getByRole('textbox', { name: 'What they wrote' }).fill('When is it back?');
  await first.getByRole('textbox', { name: 'Your draft' }).pressSequentially('It is back on Monday 👩‍👩‍👧.');
  await first.close();
  const again = await visitCheck(parley);
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
  const page = await visitCheck(parley);
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
  // The browser makes the window as wide as the page asks, and this one asks for the same however narrow it begins.
  const width = () => empty.run('Math.min(innerWidth, document.querySelector(".popup").clientWidth)');
  await expect.poll(width).toBe(360);
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

test('over a page that is still loading nobody is told to reload it', async ({ parley }) => {
  await setSettings(parley, { accounts: [{ network: 'x', handle: x.self, role: 'organisation' }], wanted: ['x'] });
  await allow(parley, x.hosts);
  await registeredFor(parley, x.hosts);
  const home = await parley.context.newPage();
  let finish = () => {};
  const slow = new Promise<void>((done) => {
    finish = done;
  });
  await home.route('**/slow.js', async (route) => {
    await slow;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  const body = '<!doctype html><title>Home</title><p>Loading</p><script src="/slow.js"></script>';
  await home.route('https://x.com/home', (route) => route.fulfill({ contentType: 'text/html', body }));
  await home.goto('https://x.com/home', { waitUntil: 'commit' });
  const popup = await openPopup(parley, home);
  await expect.poll(popup.text).toContain('Waiting');
  // All that it says from now on, while it looks at the tab several times.
  const said = popup.run<string>(`new Promise((done) => {
    const said = [document.body.innerText];
    new MutationObserver(() => said.push(document.body.innerText)).observe(document.body, { childList: true, subtree: true, characterData: true });
    let looks = 0;
    const { query } = chrome.tabs;
    chrome.tabs.query = (...asked) => { if (++looks === 4) setTimeout(() => done(said.join('\\n'))); return query.apply(chrome.tabs, asked); };
  })`);
  expect(await said).not.toContain('Reload');
  finish();
  await expect.poll(popup.text).toMatch(/x\.com · (?!not here)/);
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
  await popup.click('Check');
  await expect.poll(popup.text).toContain('I don’t read this site. Paste a draft into Check.');
  await popup.type('Your draft', PUSHY);
  await expect.poll(popup.text).toContain('“Don’t miss out” pushes');
  await popup.close();
});
