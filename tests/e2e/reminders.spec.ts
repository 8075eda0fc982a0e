/** Reminders and the spike watch in a real browser: what is decided, and when, has its tests in tests/remind. */
import { test as base, type Page } from '@playwright/test';
import { launchNotifying, workerOf } from '../browser/notifying.ts';
import { grantHosts, type Launched, registeredFor, setSettings } from '../browser/parley.ts';
import { bundle } from '../sites/serve.ts';
import { x } from '../sites/x/site.ts';
import { coach } from './fixtures.ts';
import { expect, visit } from './own.ts';
import { HOUR, recordsOf, seed, waits } from './seed.ts';

const MINUTE = 60_000;
const ALWAYS = { from: 0, to: 24 * 60 };
const REMINDERS = { on: true, digests: [9 * 60, 16 * 60], quiet: null, singles: true, mostADay: 3 };

async function launch(): Promise<Launched> {
  const parley = await launchNotifying(await bundle());
  await grantHosts(parley, x.hosts);
  return parley;
}

/** One browser a worker; nobody waits before a test. */
const test = base.extend<{ parley: Launched; own: Page }, { notifying: Launched }>({
  notifying: [
    async ({ browserName: _ }, use) => {
      const parley = await launch();
      await use(parley);
      await parley.close();
    },
    { scope: 'worker' },
  ],
  parley: async ({ notifying }, use) => {
    await use({ ...notifying, worker: workerOf(notifying) });
    for (const page of notifying.context.pages().slice(1)) await page.close();
  },
  own: async ({ parley }, use) => use(await prepare(parley)),
});

/** X is on, and nothing was kept or shown so far. Gives back the options page. */
async function prepare(parley: Launched): Promise<Page> {
  const page = await visit(parley, 'options');
  const cdp = await parley.context.newCDPSession(page);
  await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['https://x.com/*'] })`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await new Promise((done) => {
      indexedDB.deleteDatabase('parley').onsuccess = done;
    });
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await parley.worker.evaluate(() => {
    Date.now = (globalThis as { realNow?: () => number }).realNow ?? Date.now;
  });
  await setSettings(parley, {
    wanted: ['x'],
    accounts: [{ network: 'x', handle: x.self, role: 'organisation' }],
    hours: { week: Array.from({ length: 7 }, () => ALWAYS), holidays: [] },
  });
  await registeredFor(parley, x.hosts);
  await expect(page.getByText('Messages of others')).toBeVisible();
  return page;
}

/** From now on it is that time of day for the worker, the day after tomorrow: no alarm rings by itself. */
const clock = ({ worker }: Launched, hour: number, minute = 0): Promise<number> =>
  worker.evaluate(
    ([hour, minute]) => {
      const kept = globalThis as { realNow?: () => number };
      kept.realNow ??= Date.now;
      const today = new Date(kept.realNow());
      const at = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 2, hour, minute).getTime();
      Date.now = () => at;
      return at;
    },
    [hour, minute] as const,
  );

const ring = ({ worker }: Launched): Promise<void> =>
  worker.evaluate(() => {
    (chrome.alarms.onAlarm as unknown as { dispatch: (alarm: object) => void }).dispatch({ name: 'remind' });
  });
const alarmAt = (own: Page): Promise<number | null> =>
  own.evaluate(async () => (await chrome.alarms.get('remind'))?.scheduledTime ?? null);
const tellChanged = (own: Page): Promise<unknown> =>
  own.evaluate(() => chrome.runtime.sendMessage({ name: 'log-changed' }));

type Notification = { id: string; title: string; message: string; buttons?: { title: string }[] };

type Shown = { shown?: Notification[] };

/** Notifications that are handed to the browser from now on. */
async function watch({ worker }: Launched): Promise<() => Promise<Notification[]>> {
  await worker.evaluate(() => {
    const kept = globalThis as Shown;
    const isWatched = kept.shown !== undefined;
    kept.shown = [];
    if (isWatched) return;
    const { notifications } = chrome;
    const create = notifications.create.bind(notifications) as (...given: unknown[]) => unknown;
    Object.assign(notifications, {
      create: (id: string, options: Omit<Notification, 'id'>, ...rest: unknown[]) => {
        kept.shown?.push({ id, ...options });
        return create(id, options, ...rest);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as Shown).shown ?? []);
}

/** A click on a notification, or on one of its buttons, as the browser tells it. */
const click = ({ worker }: Launched, id: string, button?: number): Promise<void> =>
  worker.evaluate(
    ([id, button]) => {
      type Event = { dispatch: (...told: unknown[]) => void };
      const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, Event>;
      if (button === undefined) onClicked?.dispatch(id);
      else onButtonClicked?.dispatch(id, button);
    },
    [id, button] as const,
  );

const onSwitch = (page: Page) => page.getByRole('switch', { name: 'Remind me' });

test('asked for at its switch; a digest is given once, opens the list, and can be had less often', async ({
  parley,
  own,
}) => {
  await setSettings(parley, { reminders: { ...REMINDERS, on: false } });
  await own.evaluate(() => {
    const { request } = chrome.permissions;
    chrome.permissions.request = () => {
      chrome.permissions.request = request;
      return Promise.resolve(false);
    };
  });
  await onSwitch(own).click();
  await expect(own.getByText('so this stays off')).toBeVisible();
  await expect(onSwitch(own)).not.toBeChecked();
  // Asked again, the browser says yes.
  await onSwitch(own).click();
  await expect(onSwitch(own)).toBeChecked();
  await expect.poll(() => alarmAt(own)).not.toBeNull();

  const shown = await watch(parley);
  const now = await clock(parley, 9, 1);
  await seed(own, {
    interactions: [
      waits('1', {}, now),
      waits('2', { kindOf: 'complaint', due: now - HOUR }, now),
      waits('3', { kindOf: 'praise' }, now),
    ],
  });
  await ring(parley);
  await expect.poll(shown).toHaveLength(1);
  await ring(parley);
  await tellChanged(own);
  expect(await shown()).toMatchObject([
    {
      title: '2 messages wait for an answer',
      message:
        '1 complaint, 1 question and 1 to thank. 1 is overdue. 3 are new.\nWhy: the first of your two times a day.',
    },
  ]);
  const [{ id = '' } = {}] = await shown();

  const opened = parley.context.waitForEvent('page');
  await click(parley, id);
  const list = await opened;
  const last = list.getByRole('region', { name: 'Last reminder' });
  await expect(last).toContainText('2 messages wait for an answer');
  await expect(list.getByRole('article')).toHaveCount(3);
  await last.getByText('Less of these').click();
  await last.getByRole('button', { name: 'One summary a day' }).click();
  await expect(last).toContainText('Noted: One summary a day.');
  await last.getByRole('button', { name: 'OK' }).click();
  await expect(last).toHaveCount(0);
  await clock(parley, 16, 1);
  await ring(parley);
  await tellChanged(own);
  expect((await shown()).filter(({ title }) => title.includes('wait for'))).toHaveLength(1);
  await own.getByRole('button', { name: 'Bring back: One summary a day' }).click();
  await expect.poll(async () => (await shown()).at(-1)?.message).toContain('the second of your two times');
});

test('what is overdue has a notice of its own, not while its network is in front; its buttons; a click opens it', async ({
  parley,
  own,
}) => {
  const shown = await watch(parley);
  const now = await clock(parley, 12);
  const state = async (key: string) =>
    (await recordsOf(own, 'interactions')).find((one) => (one as { key: string }).key === key);
  await setSettings(parley, { reminders: REMINDERS, less: [{ what: 'digest' }] });
  // The day's digest is given and has nothing to say.
  await tellChanged(own);
  const network = await parley.context.newPage();
  await network.goto('https://x.com/home');
  await network.bringToFront();
  await seed(own, { interactions: [waits('1', { due: now - MINUTE, link: 'https://x.com/home' }, now)] });
  await tellChanged(own);
  expect(await shown()).toEqual([]);
  await expect.poll(() => alarmAt(own)).toBe(now + 10 * MINUTE);

  await own.bringToFront();
  await ring(parley);
  await expect.poll(shown).toHaveLength(1);
  const [first] = await shown();
  expect(first).toMatchObject({
    title: 'X, tallship_tea: a question is overdue',
    message: 'Person 1: “Question number 1?”\nWhy: it has waited longer than you set for questions.',
    buttons: [{ title: 'In 1 hour' }, { title: 'Not needed' }],
  });
  const opened = parley.context.waitForEvent('page');
  await click(parley, first?.id ?? '');
  await expect(await opened).toHaveURL('https://x.com/home');
  expect(await own.evaluate(() => chrome.notifications.getAll())).toEqual({});

  await own.bringToFront();
  const pressed = await clock(parley, 12, 5);
  await click(parley, first?.id ?? '', 0);
  await expect.poll(() => state('x:1')).toMatchObject({ state: { is: 'snoozed', until: pressed + HOUR } });
  const later = await clock(parley, 13, 5);
  await ring(parley);
  await expect.poll(shown).toHaveLength(2);
  const [, again] = await shown();
  expect(again?.message).toContain('you asked to hear of it again now');
  await click(parley, again?.id ?? '', 1);
  await expect.poll(() => state('x:1')).toMatchObject({ state: { is: 'not needed', at: later } });
  const popup = await visit(parley, 'popup');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('article', { name: 'Person 1' })).toBeVisible();
});

test('taken back by the browser: off, with a sentence; the number on the button carries on', async () => {
  // A browser of its own: what was taken back isn't given again without the question that nobody can answer.
  const parley = await launch();
  const own = await prepare(parley);
  await setSettings(parley, { reminders: REMINDERS });
  await expect(onSwitch(own)).toBeChecked();
  await expect.poll(() => alarmAt(own)).not.toBeNull();
  await own.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
  await expect(onSwitch(own)).not.toBeChecked();
  await expect(own.getByText('The browser no longer lets Parley show notifications')).toBeVisible();
  await expect.poll(() => alarmAt(own)).toBeNull();
  await seed(own, { interactions: [waits('1', { due: Date.now() - MINUTE })] });
  await tellChanged(own);
  await expect.poll(() => own.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  await parley.close();
});

async function killWorker({ context, id }: Launched): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser session');
  const workers = async () =>
    (await browser.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
  for (const { targetId } of await workers()) await browser.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await workers()).length).toBe(0);
  await browser.detach();
}

test('the worker is gone when the time comes, and alarms are lost: said all the same, and once', async ({
  parley,
  own,
}) => {
  const notices = () => own.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const due = Date.now() + 4000;
  await setSettings(parley, { reminders: REMINDERS, less: [{ what: 'digest' }] });
  // A crisis waits for no digest, whatever the time is now.
  await seed(own, { interactions: [waits('1', { kindOf: 'crisis', due })] });
  await tellChanged(own);
  await expect.poll(() => alarmAt(own)).toBe(due);
  await killWorker(parley);
  await expect.poll(async () => (await notices()).filter((id) => id.startsWith('single:'))).toHaveLength(1);

  await own.evaluate(() => chrome.alarms.clearAll());
  await killWorker(parley);
  await tellChanged(own);
  await expect.poll(() => alarmAt(own)).not.toBeNull();
  const said = (await recordsOf(own, 'alerts')) as { key: string; times: number }[];
  expect(said.filter(({ key }) => /^(single|overdue):/.test(key)).map(({ times }) => times)).toEqual([1, 1]);

  // Ended between noting and showing: the noted one is shown, the other never was decided.
  const left = {
    at: due,
    title: 'A question',
    body: '',
    why: '',
    item: null,
    buttons: [],
    less: [],
    shown: false,
    seen: false,
  };
  await own.evaluate(
    (reminders) => chrome.storage.session.set({ reminders }),
    ['noted', 'never'].map((id) => ({ ...left, id })),
  );
  await seed(own, { alerts: [{ key: 'noted', account: '', at: due, times: 1 }] });
  await tellChanged(own);
  await expect.poll(notices).toContain('noted');
  expect(await notices()).not.toContain('never');
});

test('many complain: the card, the note, and promotions on hold in the composer until that is lifted', async ({
  parley,
  own,
}) => {
  const at = Date.now() - 10 * MINUTE;
  await own.getByRole('textbox', { name: 'Name', exact: true }).fill('Jo Lund');
  await own.getByRole('textbox', { name: 'How to reach them' }).fill('jo@tallship.example');
  await own.getByRole('textbox', { name: 'How to reach them' }).press('Enter');
  await expect(own.getByText('Jo Lund · jo@tallship.example')).toBeVisible();
  const complaints = ['1', '2', '3', '4', '5'].map((id) =>
    waits(id, {
      kindOf: 'complaint',
      text: `The kettle leaks, says ${id}.`,
      time: { from: at, to: at },
      firstSeen: at,
    }),
  );
  await seed(own, { interactions: complaints });
  const popup = await visit(parley, 'popup');
  const card = popup.getByRole('region', { name: /^Unusually many complaints: X, / });
  await expect(card).toContainText('5 people complained in the last hour.');
  await expect(card).toContainText('Parley only sees pages that were opened');
  await card.getByText('How to answer').click();
  await expect(card.getByRole('listitem')).toHaveCount(7);
  await card.getByRole('button', { name: 'Copy the note' }).click();
  await expect(card).toContainText('Copied.');
  const note = await popup.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('“The kettle leaks, says 1.”\n   https://x.com/p1/status/1');
  expect(note).toContain('- Jo Lund: jo@tallship.example');
  await card.getByRole('switch', { name: 'Hold promotions' }).click();
  await expect(card.getByRole('switch')).toBeChecked();

  const page = await parley.context.newPage();
  await page.goto('https://x.com/home');
  await page.bringToFront();
  await page.evaluate(() => window.practice.open('home'));
  await page.keyboard.insertText('What would you like to know about how we pack our tea?');
  const { chip, panel } = coach(page);
  await expect(chip).toBeVisible();
  await expect(chip).not.toHaveText('Promotions on hold');
  await chip.click();
  await expect(panel.getByText('Promotions are on hold for this account since')).toBeVisible();
  await page.keyboard.insertText(' 20% off all teapots, order now.');
  await expect(chip).toHaveText('Promotions on hold');
  await expect(panel.getByText('this reads like one')).toBeVisible();

  await popup.bringToFront();
  await card.getByRole('switch').click();
  await expect(card.getByRole('switch')).not.toBeChecked();
  await page.bringToFront();
  await expect(chip).not.toHaveText('Promotions on hold');
  await expect(panel.getByText('Promotions are on hold')).toHaveCount(0);
});
