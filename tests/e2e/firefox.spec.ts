/** The main job in a real Firefox, in the two editors that are hardest to change there: Draft.js and Lexical. */
import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { expect } from '../browser/expect.ts';
import { findFirefox } from '../browser/find.ts';
import { type FirefoxParley, launchFirefox } from '../browser/firefox.ts';
import { facebook } from '../sites/facebook/site.ts';
import type { PracticeSite } from '../sites/practice.ts';
import { bundle } from '../sites/serve.ts';
import { x } from '../sites/x/site.ts';
import { HOUR, seed, waits } from './seed.ts';

const executable = findFirefox();
const BEFORE = "The kettle is back. Don't miss out! It keeps tea hot for 12 hours.";
const AFTER = 'The kettle is back. It keeps tea hot for 12 hours.';

/** Middle of what `find` gives in Parley's element; null while it isn't there. */
const middle = (page: Page, selector: string, words: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate(
    (css, text) => {
      const root = document.querySelector('parley-coach')?.shadowRoot ?? document;
      const found = [...root.querySelectorAll(css)].find((one) => one.textContent?.includes(text));
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    },
    selector,
    words,
  );

/** A real click, once it is there. */
async function click(page: Page, selector: string, words: string): Promise<void> {
  await expect.poll(() => middle(page, selector, words)).not.toBeNull();
  const at = await middle(page, selector, words);
  await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
}

const isOn = (page: Page, name: string): Promise<string | null | undefined> =>
  page.evaluate(
    (label) =>
      [...document.querySelectorAll('[role="switch"]')]
        .find((one) => one.textContent?.startsWith(label))
        ?.getAttribute('aria-checked'),
    name,
  );

/** Networks turned on by their switches, accounts named in their form. */
async function turnOn(firefox: FirefoxParley): Promise<void> {
  const options = await firefox.visit('options');
  for (const name of ['X', 'Facebook']) {
    await click(options, '[role="switch"]', name);
    await expect.poll(() => isOn(options, name)).toBe('true');
  }
  for (const [network, handle] of [
    ['x', x.self],
    ['facebook', facebook.self],
  ] as const) {
    await options.select('#accounts label:nth-of-type(1) select', network);
    await options.type('#accounts input', handle);
    await options.keyboard.press('Enter');
    await expect.poll(() => options.$eval('#accounts .entry', (entry) => entry.textContent)).toContain(handle);
  }
  await options.close();
}

/** One real Firefox a worker, with X and Facebook on. */
const test = base.extend<object, { firefox: FirefoxParley }>({
  firefox: [
    async ({ browserName: _ }, use) => {
      const firefox = await launchFirefox(executable ?? '', await bundle());
      await turnOn(firefox);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});

test.skip(!executable, 'No Firefox on this machine: set PARLEY_FIREFOX to the path of one.');

const PLACES: readonly (readonly [PracticeSite, string, string])[] = [
  [x, 'home', 'Draft.js'],
  [facebook, 'comment', 'Lexical'],
];
for (const [site, surface, editor] of PLACES) {
  test(`${editor}: read, underlined, fixed, undone`, async ({ firefox }) => {
    const url = site.surfaces.find((spec) => spec.surface === surface)?.url ?? '';
    const page = await firefox.open(url);
    const model = () => page.evaluate((name) => window.practice.model(name), surface);
    await page.bringToFront();
    await page.evaluate((name) => window.practice.open(name), surface);
    await page.keyboard.type(BEFORE);
    expect(await model()).toBe(BEFORE);
    const underlined = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((words) => [...words].map((range) => range.toString())));
    await expect.poll(underlined).toContain("Don't miss out");
    await click(page, '.chip', 'tip');
    await click(page, '.tip button', 'Remove it');
    await expect.poll(model).toBe(AFTER);
    await expect.poll(underlined).not.toContain("Don't miss out");
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(model).toBe(BEFORE);
    expect(await page.evaluate(() => window.practice.errors)).toEqual([]);
    await page.close();
  });
}

test('a reminder: Firefox shows it, without buttons, and a click opens what it tells of', async ({ firefox }) => {
  const options = await firefox.visit('options');
  const ALWAYS = { from: 0, to: 24 * 60 };
  await options.evaluate((set) => chrome.storage.local.set(set), {
    hours: { week: Array.from({ length: 7 }, () => ALWAYS), holidays: [] },
    reminders: { on: false, digests: [9 * 60, 16 * 60], quiet: null, singles: true, mostADay: 3 },
    less: [{ what: 'digest' }],
  });
  await click(options, '[role="switch"]', 'Remind me');
  await expect.poll(() => isOn(options, 'Remind me')).toBe('true');
  // Today's summary, if it is time for one, has had nothing to say.
  const alarm = () => options.evaluate(async () => (await chrome.alarms.get('remind'))?.name);
  await expect.poll(alarm).toBe('remind');
  // A serious matter waits for no summary, whatever the time is now.
  const overdue = waits('1', { kindOf: 'crisis', due: Date.now() - HOUR });
  await seed(options as unknown as Parameters<typeof seed>[0], { interactions: [overdue] });
  await options.evaluate(() => chrome.runtime.sendMessage({ name: 'log-changed' }));
  await expect
    .poll(firefox.notices)
    .toEqual([
      'X, tallship_tea: a serious matter is overdue\nPerson 1: “Question number 1?”\nWhy: it has waited longer than you set for serious matters.',
    ]);
  await firefox.clickNotice();
  await expect
    .poll(() =>
      options.evaluate(async () => (await chrome.tabs.query({ url: 'https://x.com/*' })).map(({ url }) => url)),
    )
    .toEqual([overdue.link]);
  expect(await firefox.notices()).toEqual([]);
  await options.close();
});
