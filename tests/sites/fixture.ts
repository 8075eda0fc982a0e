/** Playwright's `test` with the practice pages on the real host names; they are bundled once for each worker. */
import { test as base } from '@playwright/test';
import { type Tabs, withTabs } from '../browser/tabs.ts';
import { SITES } from './registry.ts';
import { bundle, routeSites } from './serve.ts';

export const test = base.extend<object, { tabs: Tabs }>({
  tabs: [
    async ({ browser }, use) => {
      const respond = await bundle();
      await withTabs(browser, (context) => routeSites(context, SITES, respond), use);
    },
    { scope: 'worker' },
  ],
  page: async ({ tabs }, use) => use(await tabs()),
  context: async ({ page }, use) => use(page.context()),
});
