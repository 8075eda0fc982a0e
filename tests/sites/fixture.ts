/** Playwright's `test` with the practice pages on the real host names, in tabs that are handed from test to test. */
import { test as base } from '@playwright/test';
import { type Tabs, withTabs } from '../browser/tabs.ts';
import { CLIENTS, SITES } from './registry.ts';
import { bundle, routeSites } from './serve.ts';

const ALL = [...SITES, ...CLIENTS];

/** `time`: when the pages are opened, if not now. */
export const test = base.extend<{ time: number | null }, { tabs: Tabs }>({
  tabs: [
    async ({ browser }, use) => {
      const respond = await bundle(ALL);
      await withTabs(browser, (context) => routeSites(context, ALL, respond), use);
    },
    { scope: 'worker' },
  ],
  time: [null, { option: true }],
  page: async ({ tabs, time }, use) => use(await tabs(time)),
  context: async ({ page }, use) => use(page.context()),
});
