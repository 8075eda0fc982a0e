/** Playwright's `expect`, with polls that look again sooner than after 100, 350 and 850 ms: most wait for a page's next few frames. */
import { expect as base } from '@playwright/test';

const INTERVALS = [10, 20, 30, 50, 100, 100, 250];

const poll: typeof base.poll = (actual, options) =>
  base.poll(actual, { intervals: INTERVALS, ...(typeof options === 'string' ? { message: options } : options) });

export const expect: typeof base = new Proxy(base, {
  get: (target, key) => (key === 'poll' ? poll : Reflect.get(target, key)),
});
