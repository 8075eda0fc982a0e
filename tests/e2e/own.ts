/** Parley as it is after installation: no network on. For tests of its own pages, which click everything themselves. */
import { test as base, type Page } from '@playwright/test';
import { fields } from '../../lib/settings/schema.ts';
import { grantHosts, type Launched, launchParley, registeredFor } from '../browser/parley.ts';
import { OTHER_SITES, SITES } from '../sites/registry.ts';
import { bundle, type Respond } from '../sites/serve.ts';

/** Hosts that the browser allows without its question, once Parley asks: nobody can click the question in a headless browser. */
export const HOSTS = [...SITES, ...OTHER_SITES].flatMap(({ hosts }) => hosts);

interface Worker {
  readonly respond: Respond;
  readonly installed: Launched;
}

export const test = base.extend<{ parley: Launched; page: Page }, Worker>({
  respond: [async ({ browserName: _ }, use) => use(await bundle([...SITES, ...OTHER_SITES])), { scope: 'worker' }],
  installed: [
    async ({ respond }, use) => {
      const parley = await launchParley({ respond });
      await grantHosts(parley, HOSTS);
      await use(parley);
      await parley.close();
    },
    { scope: 'worker' },
  ],
  /** Everything off and forgotten, before each test. */
  parley: async ({ installed }, use) => {
    await installed.worker.evaluate(async (origins) => {
      // In this order: a permission that goes while its network is wanted would have the worker write that it is no more.
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await new Promise((done) => {
        indexedDB.deleteDatabase('parley').onsuccess = done;
      });
      await chrome.permissions.remove({ origins });
    }, patterns(HOSTS));
    await registeredFor(installed, []);
    await use(installed);
    for (const page of installed.context.pages().slice(1)) await page.close();
  },
  context: async ({ parley }, use) => use(parley.context),
  page: async ({ parley }, use) => use(await parley.context.newPage()),
});

export { expect } from '../browser/expect.ts';

export const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** One of Parley's own pages in a tab of its own. */
export async function visit({ context, address }: Launched, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(name));
  return page;
}

/** What is stored of what the user set; the background's own notes stand beside it and come when they will. */
export const stored = ({ worker }: Launched): Promise<Record<string, unknown>> =>
  worker.evaluate((fields) => chrome.storage.local.get(fields), Object.keys(fields));

/** The hosts that the page script is registered for. */
export const registered = ({ worker }: Launched): Promise<string[]> =>
  worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []).sort(),
  );

/** The hosts that the browser allows. */
export const allowed = ({ worker }: Launched): Promise<string[]> =>
  worker.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());

/** From now on the browser's storage refuses what this page writes, as on a full disk. */
export const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('the disk is full'));
  });

/** As the browser's own page grants it: the popup may then see the tab's address, as after a click on Parley's button. */
export async function allow(parley: Launched, hosts: readonly string[]): Promise<void> {
  const page = await visit(parley, 'options');
  const cdp = await parley.context.newCDPSession(page);
  await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${JSON.stringify(patterns(hosts))} })`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
}
