/** The log that fills and closes itself: from the network's own page to the popup and back, on every network. */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { inspector } from '../browser/inspect.ts';
import { type Launched, setSettings } from '../browser/parley.ts';
import { send } from '../networks/pages.ts';
import { AS_PERSON, OUR_POST, postPath, ROSA, SELF } from '../sites/facebook/data.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';
import { CLIENTS, SITES } from '../sites/registry.ts';
import { OUR_TIN, statusPath } from '../sites/x/data.ts';
import { coach, expect, test } from './fixtures.ts';

interface Asked {
  readonly told: string;
  /** Clicked one after the other before the list is there. */
  readonly clicks?: readonly string[];
  readonly reply: string;
}

/** Where Ana's question is told of, and the composer that answers it on the page that the question's link leads to. */
const ASKED: Readonly<Record<NetworkId, Asked>> = {
  x: { told: 'https://x.com/notifications', reply: 'reply' },
  facebook: { told: 'https://www.facebook.com/notifications/', reply: 'reply' },
  bluesky: { told: 'https://bsky.app/notifications', reply: 'reply' },
  mastodon: { told: 'https://mastodon.example/notifications', reply: 'reply' },
  linkedin: { told: 'https://www.linkedin.com/notifications/', reply: 'reply-ember' },
  // Its notifications name no comment.
  instagram: { told: 'https://www.instagram.com/p/DRtea1Hbr0r/', reply: 'reply' },
  youtube: { told: 'https://studio.youtube.com/channel/UCtallshipteaxxxxxxxxx_w/comments/inbox', reply: 'reply' },
  // Its activity tells in words only what it tells of.
  threads: { told: 'https://www.threads.com/@tallshiptea/post/DRtea1Hbr0r', reply: 'reply' },
  tiktok: {
    told: 'https://www.tiktok.com/',
    clicks: ['[data-e2e="nav-activity"]', '[role="tab"][data-e2e="comments"]'],
    reply: 'reply',
  },
  reddit: { told: 'https://www.reddit.com/notifications', reply: 'reply' },
};

/** All that the log holds, and, if asked to, nothing afterwards. */
async function logged({ context, address }: Launched, erase = false): Promise<unknown[]> {
  const page = await context.newPage();
  await page.goto(address('popup'));
  // The popup has opened the database, so it is there.
  await expect(page.getByRole('tab', { name: 'Waiting' })).toBeVisible();
  const all = await page.evaluate(async (erase) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('parley'));
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    const stores = [...db.objectStoreNames].map((name) => tx.objectStore(name));
    const records = await Promise.all(stores.map((store) => settled(store.getAll())));
    if (erase) await Promise.all(stores.map((store) => settled(store.clear())));
    db.close();
    return records.flat();
  }, erase);
  await page.close();
  return all;
}

const popup = async ({ context, address }: Launched): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address('popup'));
  return page;
};

const of = (network: NetworkId): PracticeSite => {
  const site = SITES.find((one) => one.network === network);
  if (!site) throw new Error(`No practice page for ${network}`);
  return site;
};

const surfaceOf = (network: NetworkId): SurfaceSpec => {
  const spec = of(network).surfaces.find(({ surface }) => surface === ASKED[network].reply);
  if (!spec) throw new Error(`No composer for answers on ${network}`);
  return spec;
};

/** Ana's question in the list; where people have no names but handles, she is ana_rivas. */
const waitingAna = (list: Page) => list.getByRole('article').filter({ hasText: /ana[ ._]rivas/i });

/** Opens the question from the list, as its user does, and puts the caret into the composer that answers it. */
async function openFromList(list: Page, network: NetworkId): Promise<Page> {
  await waitingAna(list).first().focus();
  const [page] = await Promise.all([
    list.context().waitForEvent('page'),
    waitingAna(list)
      .first()
      .getByRole('link', { name: /^Open the message of/ })
      .click(),
  ]);
  await page.waitForLoadState();
  await page.evaluate((name) => window.practice.open(name), ASKED[network].reply);
  return page;
}

/** The network's own page in front, until the list knows of Ana's question from it. */
async function hearAna(list: Page, page: Page, network: NetworkId): Promise<void> {
  await page.bringToFront();
  await page.goto(ASKED[network].told);
  for (const selector of ASKED[network].clicks ?? []) await page.locator(selector).click();
  await list.bringToFront();
  await expect(waitingAna(list)).toHaveCount(1);
}

/** Writes the answer, with the reply check beside, and presses what sends it. */
async function answerAna(page: Page, network: NetworkId): Promise<void> {
  await page.bringToFront();
  await page.keyboard.insertText('Hello Ana, yes, we ship to Spain.');
  await expect(coach(page).chip).toHaveText('Answered 1 of 2');
  await page.keyboard.insertText(' It takes about four days.');
  await expect(coach(page).chip).toHaveText('Fine');
  await send(page, await inspector(page, network), surfaceOf(network));
}

test.beforeEach(async ({ parley }) => {
  await logged(parley, true);
});

for (const { network } of SITES) {
  test(`${network}: a question waits, is answered in the network's own editor and closes itself`, async ({
    page,
    parley,
  }) => {
    const list = await popup(parley);
    await expect(list.getByText('I haven’t seen any comments yet.')).toBeVisible();
    await hearAna(list, page, network);
    const answering = await openFromList(list, network);
    await expect(waitingAna(list)).toContainText('Do you ship to Spain?');
    await expect(waitingAna(list)).toContainText('Wants to buy');
    await expect(waitingAna(list)).toContainText(/due (?:today|tomorrow|\w{3}|\d)/);
    await answerAna(answering, network);
    await list.bringToFront();
    await expect(waitingAna(list)).toHaveCount(0);
    await list.getByRole('searchbox').fill('ship to Spain');
    await expect(waitingAna(list)).toContainText('answered');
    await answering.close();
    await list.close();
  });
}

test('an answer from the phone closes the question once its page is seen; what was asked after it waits', async ({
  page,
  parley,
}) => {
  const list = await popup(parley);
  await hearAna(list, page, 'x');
  await page.bringToFront();
  await page.goto(`https://x.com${statusPath(OUR_TIN)}`);
  await list.bringToFront();
  await expect(waitingAna(list)).toContainText('Wonderful. In blue as well?');
  await list.close();
});

for (const how of [true, 'silently'] as const) {
  test(`an answer that failed to send${how === true ? '' : ' without a word'} leaves the question waiting`, async ({
    page,
    parley,
  }) => {
    const list = await popup(parley);
    await hearAna(list, page, 'x');
    const answering = await openFromList(list, 'x');
    await answering.evaluate((failing) => {
      window.practice.failNextSend = failing;
    }, how);
    await answerAna(answering, 'x');
    await expect.poll(() => answering.evaluate(() => window.practice.failNextSend)).toBe(false);
    // Another message comes in after it: by then the failed one would have been told, too.
    await page.bringToFront();
    await page.goto('https://x.com/notifications/mentions');
    await list.bringToFront();
    await expect(list.getByRole('article').filter({ hasText: 'Seen at stall 1:' })).toHaveCount(1);
    await expect(waitingAna(list)).toContainText('Do you ship to Spain?');
    await answering.close();
    await list.close();
  });
}

test('facebook: of the person nothing is read or kept; the Page that she switches to, or speaks as, has its coach and its list', async ({
  page,
  parley,
}) => {
  const list = await popup(parley);
  const move = (path: string) => page.evaluate((to) => window.practice.navigate(to), path);
  await page.bringToFront();
  await page.goto(`https://www.facebook.com${AS_PERSON}`);
  await move('/notifications/');
  await expect(page.getByText('commented on your post.').first()).toBeVisible();
  await move(postPath(OUR_POST));
  await page.evaluate(() => window.practice.open('comment'));
  await page.keyboard.insertText('I am only Rosa here, and this is nobody’s business.');

  const voices = page.getByLabel('Available voices');
  await expect(coach(page).element).toHaveCount(0);
  await voices.click();
  await page.evaluate(() => window.practice.editor('comment').focus());
  await expect(coach(page).chip).toBeVisible();
  await voices.click();
  await page.evaluate(() => window.practice.editor('comment').focus());
  await expect(coach(page).element).toHaveCount(0);
  // What another network shows afterwards is there; by then hers would be, too.
  await hearAna(list, page, 'bluesky');
  expect(JSON.stringify(await logged(parley, true))).not.toContain('facebook');

  await page.bringToFront();
  await page.goto(`https://www.facebook.com${AS_PERSON}`);
  await page.getByRole('button', { name: 'Your profile' }).click();
  await page.getByRole('button', { name: `Switch to ${SELF.name}` }).click();
  await expect(page.getByRole('link', { name: `${SELF.name}'s timeline` })).toBeVisible();
  await move('/notifications/');
  await list.bringToFront();
  await expect(waitingAna(list)).toContainText('Facebook');
  await page.bringToFront();
  await move(postPath(OUR_POST));
  await page.evaluate(() => window.practice.open('reply'));
  await answerAna(page, 'facebook');
  await list.bringToFront();
  await expect(waitingAna(list)).toHaveCount(0);
  expect(JSON.stringify(await logged(parley))).not.toContain(ROSA.name);
  await list.close();
});

test('an account that is not the user’s leaves no trace', async ({ page, parley }) => {
  const accounts = [...SITES, ...CLIENTS].map(({ network, self }) => ({ network, handle: self, role: 'organisation' }));
  const others = accounts.map((one) => (one.network === 'x' ? { ...one, handle: 'somebody_else' } : one));
  await setSettings(parley, { accounts: others });
  try {
    const list = await popup(parley);
    await page.bringToFront();
    await page.goto(ASKED.x.told);
    await expect(page.getByText('Do you ship to Spain?')).toBeVisible();
    // What another network shows afterwards is there; by then the first one's would be, too.
    await page.goto(ASKED.bluesky.told);
    await list.bringToFront();
    await expect(waitingAna(list)).toContainText('Bluesky');
    await expect(list.getByRole('article').filter({ hasText: /\bX\b/ })).toHaveCount(0);
    expect(JSON.stringify(await logged(parley))).not.toMatch(/x\.com|"x"|tallship_tea/);
    await list.close();
  } finally {
    await setSettings(parley, { accounts });
  }
});
