/** Playwright's `test` with the practice pages on the real host names; they are bundled once for each worker. */
import { test as base } from '@playwright/test';
import { SITES } from './registry.ts';
import { bundle, type Respond, routeSites } from './serve.ts';

export const test = base.extend<object, { respond: Respond }>({
  respond: [async ({ browserName: _ }, use) => use(await bundle()), { scope: 'worker' }],
  context: async ({ context, respond }, use) => {
    await routeSites(context, SITES, respond);
    await use(context);
  },
});
