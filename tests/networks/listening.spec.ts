/** What the page script tells the background, in a real browser with Parley in it: each thing once, and only of our accounts. */
import type { Page } from '@playwright/test';
import type { Past, Request } from '../../lib/messages/schema.ts';
import { inspector } from '../browser/inspect.ts';
import { type Launched, setSettings } from '../browser/parley.ts';
import { coach, expect, open, test, type } from '../e2e/fixtures.ts';
import type { PracticeSite } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { pathOf, send } from './pages.ts';

type Told = Request<'seen'> | Request<'sent'>;

const NO_PAST: Past = { posts: [], replies: [], waiting: 0, balance: null };

/** Stands in for the background: answers at once, and keeps what it was told. */
async function standIn({ worker }: Launched, { past = NO_PAST, fails = false } = {}) {
  await worker.evaluate(
    ({ past, fails }) => {
      type Listener = (message: { name?: string }, sender: unknown, answer: (data: unknown) => void) => void;
      type Event = { addListener: (listener: Listener) => void; removeListener: (listener: Listener) => void };
      const here = globalThis as unknown as {
        chrome: { runtime: { onMessage: Event } };
        standIn?: { all: unknown[]; listener: Listener };
      };
      const { onMessage } = here.chrome.runtime;
      if (here.standIn) onMessage.removeListener(here.standIn.listener);
      const all: unknown[] = [];
      const answers = new Map<string, unknown>([
        ['seen', { added: 0, changed: 0, closed: 0 }],
        ['sent', { closed: 0 }],
        ['past', past],
      ]);
      const listener: Listener = (message, _, answer) => {
        const data = answers.get(message.name ?? '');
        if (!data) return;
        if (message.name !== 'past') all.push(message);
        answer(fails ? { ok: false, failure: 'failed' } : { ok: true, data });
      };
      here.standIn = { all, listener };
      onMessage.addListener(listener);
    },
    { past, fails },
  );
  return () => worker.evaluate(() => (globalThis as unknown as { standIn: { all: Told[] } }).standIn.all);
}

test.afterEach(({ parley }) =>
  parley.worker.evaluate(() => {
    type Event = { removeListener: (listener: unknown) => void };
    const here = globalThis as unknown as {
      chrome: { runtime: { onMessage: Event } };
      standIn?: { listener: unknown };
    };
    if (here.standIn) here.chrome.runtime.onMessage.removeListener(here.standIn.listener);
  }),
);

const seenIn = (told: readonly Told[]) => told.flatMap((one) => (one.name === 'seen' ? one.items : []));
const sentIn = (told: readonly Told[]) => told.filter((one) => one.name === 'sent');
const idsOf = (told: readonly Told[]) => seenIn(told).map(({ externalId }) => externalId);

/** The accounts that the user looks after: on each network the one that is signed in, and what else its lists speak of. */
const ACCOUNTS = SITES.flatMap(({ network, self, lists }) =>
  [...new Set([self, ...lists.flatMap(({ alsoOurs = [] }) => alsoOurs)])].map((handle) => ({
    network,
    handle,
    role: 'organisation',
  })),
);

test.beforeEach(({ parley }) => setSettings(parley, { accounts: ACCOUNTS }));

const listsOf = (site: PracticeSite) => site.lists.filter(({ expected, clicks }) => expected.length > 0 && !clicks);

async function moveOn(page: Page, url: string): Promise<void> {
  await page.evaluate((path) => window.practice.navigate(path), pathOf(url));
}

/** Gives one entry other words, once it is there. Runs in the page. */
function otherWords({ texts, selector }: { texts: readonly string[]; selector: string }): boolean {
  for (const entry of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const words = node.data.trim();
      if (words.length < 15 || !texts.some((text) => text.includes(words))) continue;
      node.data = 'Is it open on Sunday, please?';
      return true;
    }
  }
  return false;
}

for (const site of SITES) {
  test(`${site.network}: lists that are opened are told, each item once; what changes is told again`, async ({
    page,
    parley,
  }) => {
    const lists = listsOf(site).filter(({ recycles }) => !recycles);
    // Facebook's notifications tell that somebody wrote, not what.
    const list = lists.find(({ expected }) => expected.some(({ text }) => text !== ''));
    const other = lists.find((one) => one !== list);
    if (!list || !other) throw new Error('no lists');
    const told = await standIn(parley);
    const ids = list.expected.map(({ externalId }) => externalId);
    await page.goto(list.url);
    await expect.poll(async () => new Set(idsOf(await told()))).toEqual(new Set(ids));
    await expect
      .poll(async () => (await told()).flatMap((one) => (one.name === 'seen' && one.looked ? [one.looked] : [])))
      .toEqual([{ view: list.view, health: 'healthy' }]);
    expect((await told()).every(({ account, network }) => account === site.self && network === site.network)).toBe(
      true,
    );

    // Away and back in the page's own way.
    await moveOn(page, other.url);
    await expect
      .poll(async () => idsOf(await told()))
      .toEqual(expect.arrayContaining(other.expected.map(({ externalId }) => externalId)));
    await moveOn(page, list.url);

    // An element that is used again for words that are new.
    const texts = list.expected.flatMap(({ text, mine }) => (mine ? [] : [text]));
    await page.waitForFunction(otherWords, { texts, selector: list.entries });
    await expect
      .poll(async () => seenIn(await told()).map(({ text }) => text))
      .toContainEqual(expect.stringContaining('Is it open on Sunday, please?'));
    const words = seenIn(await told()).map(({ externalId, text, kind, postId, parentId, onOurs }) =>
      JSON.stringify([externalId, text, kind, postId, parentId, onOurs]),
    );
    expect(words).toEqual([...new Set(words)]);
  });

  test(`${site.network}: of another account nothing is told, until it is one of ours`, async ({ page, parley }) => {
    const [list] = listsOf(site);
    if (!list) throw new Error('no lists');
    const others = ACCOUNTS.filter(({ network, handle }) => network !== site.network || handle !== site.self);
    await setSettings(parley, { accounts: others });
    const told = await standIn(parley);
    await page.goto(list.url);
    await page.locator(list.entries).first().waitFor({ state: 'attached' });
    const spec = site.surfaces[0];
    if (spec) await moveOn(page, spec.url);
    await moveOn(page, list.url);
    await page.locator(list.entries).first().waitFor({ state: 'attached' });
    expect(await told()).toEqual([]);
    await setSettings(parley, { accounts: ACCOUNTS });
    await expect.poll(async () => idsOf(await told())).toContain(list.expected[0]?.externalId);
  });

  const spec = site.surfaces.find(({ kind, parent }) => kind === 'reply' && parent);
  if (!spec) continue;
  test(`${site.network}: a reply is told once it went out, with what it answers; one that failed isn't`, async ({
    page,
    parley,
  }) => {
    const told = await standIn(parley);
    await open(page, spec);
    await type(page, ['It takes four days, thank you for asking.'], spec);
    await expect(page.locator('parley-coach .chip')).toBeVisible();
    await page.evaluate(() => {
      window.practice.failNextSend = true;
    });
    const look = await inspector(page, site.network);
    await send(page, look, spec);
    await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
    await page.evaluate((name) => window.practice.editor(name).focus(), spec.surface);
    await page.keyboard.press('End');
    await page.keyboard.insertText(' And a day more to the islands.');
    await send(page, look, spec);
    await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBe(1);
    await expect.poll(async () => sentIn(await told()).length).toBe(1);
    expect(sentIn(await told())).toEqual([
      expect.objectContaining({
        network: site.network,
        account: site.self,
        kind: 'reply',
        text: expect.stringMatching(/four days.*islands\.$/),
        parent: expect.objectContaining({ author: spec.parent?.author, text: spec.parent?.text }),
        axes: expect.objectContaining({ reply: expect.any(Number) }),
      }),
    ]);
  });
}

test('what was sent before is known in the composer, who waits under the last post, and what the weeks come to', async ({
  page,
  parley,
}) => {
  const site = SITES.find(({ network }) => network === 'x');
  const spec = site?.surfaces.find(({ surface }) => surface === 'home');
  if (!spec) throw new Error('no home');
  const at = Date.now();
  const posts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((day) => ({
    network: 'x' as const,
    at: at - day * 86_400_000,
    shingles: [day],
    offer: day !== 3,
    kind: day === 3 ? ('question' as const) : ('offer' as const),
  }));
  const balance = { key: 'week_line_offers_1', params: [10, 31, 9, 10] };
  await standIn(parley, { past: { posts, replies: [], waiting: 3, balance } });
  await open(page, spec);
  await type(page, ['The blue tin is back in stock, and our winter tea is on the shelf beside it.'], spec);
  const { chip, panel } = coach(page);
  await chip.click();
  await expect(panel.getByText('3 people are waiting for an answer under your last post')).toBeVisible();
  await expect(panel.getByText('Last 7 days: posts 10, answers 31, offers 9 of 10')).toBeVisible();
  await expect(panel).toContainText('I count 9 offers in your last 10 posts on X, and this is one more.');
});

test('what could not be told is told again, in one piece', async ({ page, parley }) => {
  const list = SITES.find(({ network }) => network === 'bluesky')?.lists[0];
  if (!list) throw new Error('no list');
  const ids = list.expected.map(({ externalId }) => externalId);
  const tried = await standIn(parley, { fails: true });
  await page.goto(list.url);
  await expect.poll(async () => idsOf(await tried())).toEqual(ids);
  const told = await standIn(parley);
  await expect.poll(async () => idsOf(await told())).toEqual(ids);
});

test('a list of which nothing can be read is told to be unreadable', async ({ page, parley }) => {
  const list = SITES.find(({ network }) => network === 'x')?.lists[0];
  if (!list) throw new Error('no list');
  const told = await standIn(parley);
  // Without the link that holds the time there is no id.
  const stripped = await page.addInitScript(() => {
    const strip = () => {
      for (const link of document.querySelectorAll('a:has(time)')) link.removeAttribute('href');
    };
    new MutationObserver(strip).observe(document, { childList: true, subtree: true });
  });
  await page.goto(list.url);
  await expect
    .poll(async () => (await told()).flatMap((one) => (one.name === 'seen' && one.looked ? [one.looked] : [])))
    .toEqual([{ view: 'notifications', health: 'unreadable' }]);
  expect(seenIn(await told())).toEqual([]);
  await stripped.dispose();
});

test('a page that is built unseen is told of once it is shown', async ({ page, parley }) => {
  const list = SITES.find(({ network }) => network === 'threads')?.lists[0];
  if (!list) throw new Error('no list');
  const told = await standIn(parley);
  const hidden = await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const layout = document.getElementById('barcelona-page-layout');
      layout?.toggleAttribute('hidden', true);
      if (layout) observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(list.url);
  await page.locator('[data-pagelet]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.getElementById('barcelona-page-layout')?.removeAttribute('hidden'));
  const ids = list.expected.map(({ externalId }) => externalId);
  await expect.poll(async () => new Set(idsOf(await told()))).toEqual(new Set(ids));
  await hidden.dispose();
});
