/** A page on a routed https origin with lib/log in it, and a real IndexedDB that starts empty with each test. */
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { logBundle } from './bundle.ts';

declare global {
  /** In the page. */
  var parley: typeof import('./page.ts');
  /** Kept between two steps of one test. */
  var log: import('../../lib/log/db.ts').Log;
}

export const ORIGIN = 'https://log.example';

export interface Tabs {
  readonly context: BrowserContext;
  /** Another page on the same origin, with a connection of its own. */
  readonly open: () => Promise<Page>;
}

export const test = base.extend<{ tabs: Tabs; tab: Page }>({
  tabs: async ({ browser }, use) => {
    const script = await logBundle();
    const context = await browser.newContext({ timezoneId: 'UTC' });
    await context.route(/^https?:/, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<script src="/log.js"></script>' }),
    );
    const open = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/`);
      await page.evaluate(() => {
        globalThis.log = parley.connectLog({ patience: 300 });
      });
      return page;
    };
    await use({ context, open });
    await context.close();
  },
  tab: async ({ tabs }, use) => use(await tabs.open()),
});

/** Everything that is stored, by store. */
export const stored = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(async () => {
    const stores = [...parley.STORE_NAMES_AND_ASIDE];
    return log.read(stores, async (tx) =>
      Object.fromEntries(
        await Promise.all(stores.map(async (store) => [store, (await tx.objectStore(store).getAll()) as unknown[]])),
      ),
    );
  });
