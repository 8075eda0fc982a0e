/** A network's page stands open and nothing happens: what wakes the worker, and what runs in the page. */
import { launchParley, setSettings, turnOn } from '../browser/parley.ts';
import { logBundle } from '../log/bundle.ts';
import { bundle } from '../sites/serve.ts';
import { x } from '../sites/x/site.ts';
import { buildParley } from '../start/build.ts';
import { HOURS, NAMES } from './log-bench.ts';
import type { Proof } from './proof.ts';
import { type TraceEvent, traced } from './trace.ts';

const IDLE_MINUTES = 5;
/** How long before the one alarm, in the second part. */
const SNOOZE_MS = 60_000;
/** Far less than a worker that was started stays. */
const LOOK_MS = 1_000;

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export const idle: Proof = {
  name: 'idle',
  claim: `with a page of notifications open, nothing wakes the worker in ${IDLE_MINUTES} idle minutes but the alarm that a snooze asks for, and no timer of Parley's fires in the page`,
  run: async () => {
    const extension = buildParley({ open: false });
    const launched = await launchParley({ respond: await bundle(), extension });
    try {
      await turnOn(launched, [x]);
      await setSettings(launched, { hours: HOURS });
      const page = await launched.context.newPage();
      await page.goto('https://x.com/notifications');
      await page.bringToFront();
      const browser = await launched.context.browser()?.newBrowserCDPSession();
      if (!browser) throw new Error('the browser has no session');
      const workers = async (): Promise<string[]> =>
        (await browser.send('Target.getTargets')).targetInfos.flatMap(({ type, url, targetId }) =>
          type === 'service_worker' && url.includes(launched.id) ? [targetId] : [],
        );
      /** Ends the worker when it has nothing more to do. */
      const kill = async (): Promise<void> => {
        await later(5_000);
        for (const targetId of await workers()) await browser.send('Target.closeTarget', { targetId });
        while ((await workers()).length > 0);
      };
      /** When the worker was found awake again. The browser tells no start of it, but one that was started stays for 30 s. */
      const startsUntil = async (end: number): Promise<number[]> => {
        const starts: number[] = [];
        for (let wasAwake = false; Date.now() < end; await later(LOOK_MS)) {
          const isAwake = (await workers()).length > 0;
          if (isAwake && !wasAwake) starts.push(Date.now());
          wasAwake = isAwake;
        }
        return starts;
      };
      await kill();
      const cdp = await launched.context.newCDPSession(page);
      let unasked: readonly number[] = [];
      const events = await traced(cdp, async () => {
        unasked = await startsUntil(Date.now() + IDLE_MINUTES * 60_000);
      });
      const ours = callsOf(events, `chrome-extension://${launched.id}/`);

      const own = await launched.context.newPage();
      await own.goto(launched.address('options'));
      const session = await launched.context.newCDPSession(own);
      await session.send('Runtime.evaluate', {
        expression: `${await logBundle()}; globalThis.parley = parley; ${NAMES}`,
      });
      const until = Date.now() + SNOOZE_MS;
      const told = await own.evaluate(async (until) => {
        const log = parley.connectLog();
        const before = await log.read(['interactions'], (tx) => tx.objectStore('interactions').count());
        const rules = { hours: parley.DEFAULT_HOURS, targets: parley.DEFAULT_TARGETS };
        const stamp = { uuid: crypto.randomUUID(), now: Date.now() };
        const key = await parley.remember(log, { ...stamp, text: 'A lamp?', link: null }, rules);
        await parley.act(log, [key], { is: 'snooze', until }, Date.now());
        await chrome.runtime.sendMessage({ name: 'log-changed' });
        return before;
      }, until);
      await own.close();
      await kill();
      const woken = (await startsUntil(until + 30_000)).map((at) => Math.round((at - until) / 1000));
      return {
        holds: told > 0 && unasked.length === 0 && ours === 0 && woken.length === 1 && (woken[0] ?? -1) >= 0,
        figures: [
          `the page had told ${told} interactions before`,
          `${IDLE_MINUTES} idle minutes: the worker was started ${unasked.length} times; ${ours} calls into Parley's script in the page`,
          `something snoozed for ${SNOOZE_MS / 1000} s: started ${woken.length} time(s) within 30 s of it, ${woken.join(', ')} s after it was due`,
        ],
      };
    } finally {
      await launched.close();
    }
  },
};

/** How often the page ran anything of ours, timers among it. */
const callsOf = (events: readonly TraceEvent[], ours: string): number =>
  events.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(ours)).length;
