/** A page of a network is opened: what Parley's start takes of its main thread, from the browser's own trace. */
import type { BrowserContext } from '@playwright/test';
import { launchParley, turnOn } from '../browser/parley.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from '../start/build.ts';
import { percentile } from './keys.ts';
import type { Proof } from './proof.ts';
import { traced } from './trace.ts';

/** Each in a process of its own, as after a click on a bookmark: nothing of ours is compiled yet. */
const OPENINGS = 5;
/**
 * Milliseconds of processor time, the least of the openings: whatever else the machine does only adds. To read half a megabyte of
 * script takes a third of this.
 */
const MOST = 60;

const open = async (context: BrowserContext, url: string, ours: string): Promise<number> => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const events = await traced(cdp, async () => {
    await page.goto(url);
    await page.waitForTimeout(1_000);
  });
  await page.close();
  const [started] = events.filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(ours));
  if (!started) throw new Error(`Parley did not start on ${url}`);
  return (started.tdur ?? started.dur ?? Number.NaN) / 1000;
};

export const opening: Proof = {
  name: 'opening',
  claim: `on a page that is opened, Parley's script takes at most ${MOST} ms of the main thread to start`,
  run: async () => {
    const parley = await launchParley({ respond: await bundle(), extension: buildParley({ open: false }) });
    try {
      await turnOn(parley, SITES);
      const figures: string[] = [];
      let holds = true;
      for (const { network, surfaces } of SITES) {
        const spent: number[] = [];
        for (let at = 0; at < OPENINGS; at++)
          spent.push(await open(parley.context, surfaces[0]?.url ?? '', `chrome-extension://${parley.id}/`));
        const least = Math.min(...spent);
        holds &&= least <= MOST;
        figures.push(
          `${network.padEnd(10)} ${least.toFixed(0)} ms, median ${percentile(spent, 0.5).toFixed(0)}, most ${Math.max(...spent).toFixed(0)}`,
        );
      }
      return { holds, figures };
    } finally {
      await parley.close();
    }
  },
};
