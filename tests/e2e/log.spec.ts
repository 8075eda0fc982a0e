/** The background's part of "who is waiting": messages as the page script sends them, the badge, the alarm, the menus. */
import type { Page } from '@playwright/test';
import { isolatedWorld, type Launched, setSettings } from '../browser/parley.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { expect, test } from './fixtures.ts';

const HOUR = 3_600_000;
const ALWAYS = { from: 0, to: 24 * 60 };
/** Not the one that is signed in on the practice page: the page script itself stays out of these tests. */
const ACCOUNT = { network: 'x', handle: 'lamp_shop', role: 'organisation' };

type Answer = { readonly ok: boolean; readonly failure?: string; readonly data?: Record<string, unknown> };
type Send = (message: object) => Promise<Answer>;

/** A page of X, and a way to send as the page script in it does; one of Parley's own pages to look from. */
interface Bench {
  readonly send: Send;
  readonly own: Page;
}

const bench = test.extend<{ bench: Bench }>({
  bench: async ({ parley, page }, use) => {
    const own = await parley.context.newPage();
    await own.goto(parley.address('options'));
    await own.evaluate(
      () =>
        new Promise((done, fail) => {
          const request = indexedDB.deleteDatabase('parley');
          request.onsuccess = done;
          request.onerror = fail;
        }),
    );
    await setSettings(parley, {
      accounts: [ACCOUNT],
      hours: { week: Array.from({ length: 7 }, () => ALWAYS), holidays: [] },
      retention: 90,
    });
    await own.evaluate(() => chrome.runtime.sendMessage({ name: 'log-changed' }));
    await page.goto('https://x.com/home');
    const world = await isolatedWorld(page);
    await use({ own, send: (message) => world.run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`) });
    await own.close();
    await setSettings(parley, {
      accounts: [...SITES, ...CLIENTS].map(({ network, self }) => ({ network, handle: self, role: 'organisation' })),
    });
    await parley.worker.evaluate(() => chrome.storage.local.remove(['hours', 'targets', 'retention', 'removal']));
  },
});

const item = (externalId: string, hoursAgo: number, over: object = {}) => {
  const at = Date.now() - hoursAgo * HOUR;
  return {
    network: 'x',
    externalId,
    kind: 'reply',
    author: { name: 'Ana Perez', handle: `ana${externalId}` },
    text: 'When do you open on Sundays?',
    link: `https://x.com/ana/status/${externalId}`,
    time: { from: at, to: at },
    postId: '1',
    parentId: '1',
    onOurs: true,
    mine: false,
    likedByMe: false,
    ...over,
  };
};

const seen = (items: readonly object[], over: object = {}) => ({
  name: 'seen',
  network: 'x',
  account: '@Lamp_Shop',
  items,
  looked: { view: 'notifications', health: 'healthy' },
  ...over,
});

const sent = (over: object = {}) => ({
  name: 'sent',
  uuid: '6f2b8d1c-3f57-4f0e-9c36-0d6f1b1f7c11',
  network: 'x',
  account: 'lamp_shop',
  kind: 'reply',
  text: 'At ten.',
  at: Date.now(),
  parent: { externalId: '1001', author: 'Ana Perez', handle: 'ana1001', text: 'When do you open on Sundays?' },
  axes: null,
  ...over,
});

/** How many records each store has; all that one has, with a name. */
const records = (own: Page, store: string): Promise<Record<string, unknown>[]> =>
  own.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const open = indexedDB.open('parley');
        open.onerror = fail;
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
    store,
  );

const button = (own: Page) =>
  own.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const alarms = (own: Page) => own.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
const alarmAt = (own: Page) => own.evaluate(async () => (await chrome.alarms.get('due'))?.scheduledTime ?? null);

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

/** A click on one of Parley's entries in the context menu, as the browser tells it. */
const click = ({ worker }: Launched, info: object) =>
  worker.evaluate((clicked) => {
    type Event = { dispatch: (info: object, tab: object) => void };
    (chrome.contextMenus.onClicked as unknown as Event).dispatch(clicked, { id: 1 });
  }, info);

bench(
  'what isn’t said for an account of the user’s on its own network is refused and leaves no trace',
  async ({ bench: { send, own }, parley }) => {
    const refused = { ok: false, failure: 'not-ours' };
    const question = [item('1001', 5)];
    expect(await send(seen(question, { account: 'my_private_self' }))).toEqual(refused);
    expect(await send(seen(question, { network: 'mastodon', account: SITES[0]?.self }))).toEqual(refused);
    expect(await send(sent({ account: 'my_private_self' }))).toEqual(refused);
    expect(await send({ name: 'past', network: 'x', account: 'my_private_self' })).toEqual(refused);
    expect(await send({ name: 'log-changed' })).toEqual(refused);
    expect(await own.evaluate((message) => chrome.runtime.sendMessage(message), seen(question))).toEqual(refused);
    expect(await send(seen(question, { items: 'many' }))).toEqual({ ok: false, failure: 'bad-request' });
    await setSettings(parley, { wanted: [] });
    expect(await send(seen(question))).toEqual(refused);
    await setSettings(parley, { wanted: SITES.map(({ network }) => network) });
    for (const store of ['interactions', 'posts', 'coverage']) expect(await records(own, store)).toEqual([]);
    expect(await button(own)).toEqual(['', 'Parley']);
    expect(await alarms(own)).toEqual([]);
  },
);

bench(
  'who waits is counted on the button, by the clock and after every kill',
  async ({ bench: { send, own }, parley }) => {
    const late = item('1001', 5);
    const soon = item('1002', 1);
    const others = [
      item('1003', 5, { text: 'SUBSCRIBE to me and I subscribe back' }),
      item('1004', 5, { text: '@lamp_shop ok, will do' }),
      item('1005', 5, { text: '❤️' }),
      item('1006', 30, { text: 'Best lamp I ever had, thank you so much!' }),
      item('2001', 4, { mine: true, text: 'A lamp for the evening.', kind: 'mention', postId: null, parentId: null }),
      item('1007', 5, { network: 'bluesky' }),
      item('1008', 24 * 100),
      item('1009', 0.5, { link: 'https://evil.example/' }),
    ];
    const looked = { ok: true, data: { added: 7, changed: 0, closed: 0 } };
    expect(await send(seen([late, soon, ...others]))).toEqual(looked);
    await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
    const stored = await records(own, 'interactions');
    const told = stored.map(({ externalId, triage, state }) => [
      externalId,
      (triage as { kind: string }).kind,
      (state as { is: string }).is,
    ]);
    expect(told.sort()).toEqual([
      ['1001', 'question', 'waiting'],
      ['1002', 'question', 'waiting'],
      ['1003', 'spam', 'not needed'],
      ['1004', 'other', 'not needed'],
      ['1005', 'praise', 'not needed'],
      ['1006', 'praise', 'waiting'],
      ['1009', 'question', 'waiting'],
    ]);
    expect(stored.find(({ externalId }) => externalId === '1009')).toMatchObject({
      account: 'lamp_shop',
      link: null,
      triage: { reasons: expect.arrayContaining(['triage_question']) },
    });
    expect(await alarms(own)).toEqual(['due']);
    const due = soon.time.to + 4 * HOUR;
    expect(await alarmAt(own)).toBe(due);
    // Nothing is remembered outside the database: alarm and badge come back with the next waking.
    await own.evaluate(() => chrome.alarms.clearAll());
    await own.evaluate(() => chrome.action.setBadgeText({ text: '7' }));
    await killWorker(parley);
    expect(await send(seen([late], { looked: null }))).toEqual({ ok: true, data: { added: 0, changed: 0, closed: 0 } });
    await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
    await expect.poll(() => alarmAt(own)).toBe(due);
  },
);

bench(
  'an answer that was sent closes what it answers, once; drafts are compared with what was sent',
  async ({ bench: { send, own } }) => {
    await own.evaluate(() => {
      chrome.runtime.onMessage.addListener((message: unknown) => {
        document.title += (message as { name: string }).name;
      });
    });
    const post = {
      kind: 'mention',
      postId: null,
      parentId: null,
      onOurs: null,
      mine: true,
      text: 'A lamp for the evening.',
    };
    await send(seen([item('1001', 5), item('1002', 5), item('1003', 5, post), item('1', 6, post)]));
    await expect.poll(() => button(own)).toEqual(['2', 'Parley: 2 waiting']);
    await expect.poll(() => own.title()).toContain('log-changed');
    expect(await send(sent())).toEqual({ ok: true, data: { closed: 1 } });
    expect(await send(sent())).toEqual({ ok: true, data: { closed: 0 } });
    await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
    const offer = 'Last chance! Our best lamp ever, 50% off, buy now before it is gone.';
    await send(sent({ uuid: 'b7a0a3a4-0a54-4b8c-8a4e-3a4f0f6f5d21', kind: 'post', parent: null, text: offer }));
    const { data } = await send({ name: 'past', network: 'x', account: 'lamp_shop' });
    expect(data).toMatchObject({
      posts: [
        { network: 'x', offer: true, kind: 'offer' },
        { network: 'x', offer: false },
        { network: 'x', offer: false },
      ],
      replies: [{ network: 'x', offer: false, shingles: [expect.any(Number)] }],
      // The last post was not seen on a page yet.
      waiting: 0,
      balance: null,
    });
    expect(JSON.stringify(data)).not.toContain('lamp');
    await send(seen([item('3', 0, { ...post, text: offer }), item('1004', 0, { postId: '3', parentId: '3' })]));
    expect((await send({ name: 'past', network: 'x', account: 'lamp_shop' })).data).toMatchObject({ waiting: 1 });
    // Of one account only, from ten posts on: three that are there, eight more; one answer; one offer.
    await send(seen(Array.from({ length: 8 }, (_, at) => item(String(10 + at), 7, post))));
    expect((await send({ name: 'past', network: 'x', account: 'lamp_shop' })).data).toMatchObject({
      balance: { key: 'week_line_offers_1', params: [11, 1, 1, 11] },
    });
  },
);

bench(
  'what is remembered by hand is kept with a tick; only https addresses are',
  async ({ bench: { own }, parley }) => {
    const page = { pageUrl: 'https://forum.example/thread/7', frameId: 0, editable: false };
    await parley.worker.evaluate(() => {
      const set = chrome.action.setBadgeText;
      const shown: unknown[] = [];
      Object.assign(globalThis, { shown });
      chrome.action.setBadgeText = (details) => {
        shown.push(details.text);
        return set(details);
      };
    });
    await click(parley, { ...page, menuItemId: 'remember', selectionText: 'Does the lamp fit a desk?' });
    const shown = () => parley.worker.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
    await expect.poll(async () => (await shown()).slice(-2)).toEqual(['✓', '']);
    await click(parley, { ...page, menuItemId: 'remember-link', linkUrl: 'https://forum.example/thread/8#3' });
    await click(parley, { ...page, menuItemId: 'remember-link', linkUrl: 'javascript:alert(1)' });
    await click(parley, { ...page, pageUrl: 'file:///notes', menuItemId: 'heard', selectionText: 'A lamp in blue!' });
    await expect
      .poll(async () => (await records(own, 'heard')).map(({ text, link }) => [text, link]))
      .toEqual([['A lamp in blue!', null]]);
    const kept = (await records(own, 'interactions')).map(({ text, link, state }) => [text, link, state]);
    const waiting = expect.objectContaining({ is: 'waiting' });
    expect(kept.sort()).toEqual([
      ['Does the lamp fit a desk?', 'https://forum.example/thread/7', waiting],
      ['forum.example/thread/8#3', 'https://forum.example/thread/8#3', waiting],
    ]);
    expect(await alarms(own)).toEqual(['due']);
  },
);

bench('a full disk is said until something can be written again', async ({ bench: { send, own }, parley }) => {
  await parley.worker.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    Object.assign(globalThis, { emptyDisk: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  const says = ['!', 'Parley: the disk is full, so nothing new could be kept. What was there still is.'];
  expect(await send(seen([item('1001', 5)]))).toEqual({ ok: false, failure: 'full' });
  await expect.poll(() => button(own)).toEqual(says);
  // Forgotten, so that what is noted next is of the click.
  await own.evaluate(() => chrome.storage.session.remove('trouble'));
  await click(parley, { menuItemId: 'remember', selectionText: 'A lamp?', pageUrl: 'https://forum.example/' });
  const trouble = () => own.evaluate(() => chrome.storage.session.get('trouble'));
  await expect.poll(trouble).toEqual({ trouble: { failure: 'full', at: expect.any(Number) } });
  await parley.worker.evaluate(() => (globalThis as unknown as { emptyDisk: () => void }).emptyDisk());
  expect(await send(seen([item('1001', 5)]))).toMatchObject({ ok: true, data: { added: 1 } });
  await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
  expect(await trouble()).toEqual({});
  expect(await records(own, 'interactions')).toHaveLength(1);
});

bench(
  'hours, targets and retention are followed at once, and what is removed is told',
  async ({ bench: { send, own }, parley }) => {
    await send(seen([item('1001', 24 * 40), item('1002', 24 * 50, { text: '❤️' }), item('1003', 1)]));
    await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
    await setSettings(parley, { retention: 30 });
    await expect.poll(() => button(own)).toEqual(['', 'Parley']);
    expect(await own.evaluate(() => chrome.storage.local.get('removal'))).toEqual({
      removal: { at: expect.any(Number), removed: 2, stillOpen: 1 },
    });
    const kinds = ['crisis', 'complaint', 'question', 'purchase', 'praise', 'other', 'spam'];
    await setSettings(parley, { targets: Object.fromEntries(kinds.map((kind) => [kind, 30])) });
    await expect.poll(() => button(own)).toEqual(['1', 'Parley: 1 waiting']);
    expect(await alarms(own)).toEqual([]);
  },
);
