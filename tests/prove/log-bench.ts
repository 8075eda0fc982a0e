/** The real extension with lib/log at hand in its own pages, and ways to end its worker: for the proofs about the log. */
import type { Page } from '@playwright/test';
import type { Hours } from '../../lib/log/due.ts';
import { BUILT, isolatedWorld, type Launched, launchParley, setSettings, turnOn } from '../browser/parley.ts';
import { logBundle } from '../log/bundle.ts';
import { bundle } from '../sites/serve.ts';
import { x } from '../sites/x/site.ts';
import { buildParley } from '../start/build.ts';

/** Not the account that is signed in on the practice page: the page script itself stays out of it. */
export const ACCOUNT = { network: 'x', handle: 'lamp_shop', role: 'organisation' } as const;
const ALL_DAY = { from: 0, to: 24 * 60 };
/** Around the clock, so that a model can tell when things are due. */
export const HOURS: Hours = { week: [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY], holidays: [] };

/** What tsx puts around named functions also stands in those that are handed to pages and workers. */
export const NAMES = 'globalThis.__name = (named) => named;';

export type Answer = { readonly ok: boolean; readonly failure?: string; readonly data?: Record<string, unknown> };

export interface LogBench {
  readonly parley: Launched;
  /** One of Parley's own pages, never closed: to look from, and to wake the worker as such a page does. */
  readonly own: Page;
  /** Another of Parley's own pages, with lib/log in it as `parley` and a connection `log`. */
  readonly open: () => Promise<Page>;
  /** Sends as the page script on X does. `nobody-there`: the worker was ended before it answered. */
  readonly send: (message: object) => Promise<Answer>;
  readonly wake: () => Promise<void>;
  readonly workers: () => Promise<number>;
  /** Ends the worker and waits until it is gone. */
  readonly kill: (way: 'target' | 'stop') => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BenchOptions {
  /** Folder of a browser that was open before; everything is as it was left. */
  readonly profile?: string;
  readonly again?: boolean;
}

export async function benchOf({ profile, again = false }: BenchOptions = {}): Promise<LogBench> {
  const extension = again ? BUILT : buildParley({ open: true });
  const launched = await launchParley({
    respond: await bundle(),
    extension,
    ...(profile !== undefined && { profile }),
  });
  if (!again) {
    await turnOn(launched, [x]);
    await setSettings(launched, { accounts: [ACCOUNT], hours: HOURS, retention: 90 });
  }
  const script = await logBundle();
  const open = async (): Promise<Page> => {
    const page = await launched.context.newPage();
    await page.goto(launched.address('options'));
    const cdp = await launched.context.newCDPSession(page);
    await cdp.send('Runtime.evaluate', { expression: `${script}; globalThis.parley = parley; ${NAMES}` });
    await cdp.detach();
    await page.evaluate(() => {
      globalThis.log = parley.connectLog();
    });
    return page;
  };
  const own = await open();
  const page = await launched.context.newPage();
  await page.goto('https://x.com/home');
  const world = await isolatedWorld(page);
  await world.cdp.send('ServiceWorker.enable');
  const browser = await launched.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser has no session');
  const targets = async (): Promise<string[]> =>
    (await browser.send('Target.getTargets')).targetInfos.flatMap(({ type, url, targetId }) =>
      type === 'service_worker' && url.includes(launched.id) ? [targetId] : [],
    );
  return {
    parley: launched,
    own,
    open,
    send: (message) =>
      world
        .run<Answer>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)
        .catch((): Answer => ({ ok: false, failure: 'nobody-there' })),
    wake: async () => {
      while (
        (await own.evaluate(() => chrome.runtime.sendMessage({ name: 'log-changed' }).catch(() => null))) === null
      );
    },
    workers: async () => (await targets()).length,
    kill: async (way) => {
      // Only the ones of now: a message that waits starts the next one at once.
      const now = await targets();
      for (;;) {
        if (way === 'stop') await world.cdp.send('ServiceWorker.stopAllWorkers');
        for (const targetId of way === 'target' ? now : []) {
          await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
        for (let looks = 0; looks < 50; looks += 1) {
          if (!(await targets()).some((target) => now.includes(target))) return;
        }
      }
    },
    close: () => launched.close(),
  };
}
