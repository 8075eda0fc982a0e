/** Typing into a long post: what Parley takes of the page's main thread for each key, from the browser's own trace. */
import type { Page } from '@playwright/test';
import { textMaker } from '../bench/texts.ts';
import { launchParley, turnOn } from '../browser/parley.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from '../start/build.ts';
import type { Proof } from './proof.ts';
import { type TraceEvent, traced } from './trace.ts';

const LENGTH = 3_000;
const KEYS = 80;
/** Slower than the rest after which a draft is judged, so that every key is followed by a judgement. */
const BETWEEN_KEYS = 250;
/** Milliseconds of the main thread. */
const MOST = 4;

interface Spent {
  /** Milliseconds for each key. */
  readonly parley: readonly number[];
  readonly page: readonly number[];
}

/**
 * From one key to the next: what ran of scripts whose address begins with `ours`, and all tasks together. Promises that
 * a script of ours left behind run right after it and count as its own.
 */
const spentByKey = (events: readonly TraceEvent[], ours: string): Spent => {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (!first) throw new Error('The trace has no key in it');
  const own = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const starts = [...new Set(keys.map(({ ts }) => ts))].toSorted((a, b) => a - b);
  const parley = starts.map(() => 0);
  const page = starts.map(() => 0);
  let key = -1;
  let outside = 0;
  let lastIsOurs = false;
  for (const { name, ts, dur = 0, tdur = dur, args } of own) {
    while (key + 1 < starts.length && (starts[key + 1] ?? 0) <= ts) key++;
    if (key < 0) continue;
    if (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') page[key] = (page[key] ?? 0) + tdur / 1000;
    if (name !== 'FunctionCall' && name !== 'RunMicrotasks') continue;
    if (name === 'FunctionCall' && ts >= outside) lastIsOurs = args.data?.url?.startsWith(ours) ?? false;
    // What runs inside a call that is counted is counted with it.
    const inside = ts < outside;
    if (!lastIsOurs || inside) continue;
    parley[key] = (parley[key] ?? 0) + tdur / 1000;
    outside = ts + dur;
  }
  return { parley, page };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const shown = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(2)} ms, p95 ${percentile(values, 0.95).toFixed(2)} ms, most ${Math.max(...values).toFixed(2)} ms`;

const type = async (page: Page, url: string, surface: string, extension: string): Promise<Spent> => {
  await page.goto(url);
  await page.bringToFront();
  await page.evaluate((name) => window.practice.open(name), surface);
  const text = textMaker(3)(LENGTH - KEYS);
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  // The first judgement compiles the phrases; that is not typing.
  await page.waitForTimeout(2_000);
  const cdp = await page.context().newCDPSession(page);
  const words = 'and then we looked at the bench in the yard and it was dry again so we sat down for tea and talked ';
  const events = await traced(cdp, async () => {
    for (const letter of words.slice(0, KEYS)) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
  });
  return spentByKey(events, extension);
};

export const typing: Proof = {
  name: 'typing',
  claim: `typing into a LinkedIn post of ${LENGTH.toLocaleString('en')} characters, Parley takes at most ${MOST} ms of the main thread a key (95th percentile)`,
  run: async () => {
    const extension = buildParley({ open: false });
    const site = SITES.find(({ network }) => network === 'linkedin');
    if (!site) throw new Error('There is no practice page of LinkedIn');
    const parley = await launchParley({ respond: await bundle(), extension });
    try {
      const figures: string[] = [];
      let holds = true;
      const surfaces = site.surfaces.filter(({ kind }) => kind === 'post');
      const run = async (surface: (typeof surfaces)[number]): Promise<Spent> => {
        const page = await parley.context.newPage();
        const spent = await type(page, surface.url, surface.surface, `chrome-extension://${parley.id}/`);
        await page.close();
        return spent;
      };
      const off = new Map<string, Spent>();
      for (const surface of surfaces) off.set(surface.surface, await run(surface));
      await turnOn(parley, SITES);
      for (const surface of surfaces) {
        const on = await run(surface);
        const without = off.get(surface.surface);
        const busy = on.parley.filter((spent) => spent > 0).length;
        holds &&=
          percentile(on.parley, 0.95) <= MOST &&
          busy > KEYS / 2 &&
          (without?.parley.every((spent) => spent === 0) ?? false);
        figures.push(
          `${surface.surface} (${surface.engine}), Parley: ${shown(on.parley)}, over ${on.parley.length} keys`,
          `  whole page with Parley: ${shown(on.page)}`,
          `  whole page without:     ${shown(without?.page ?? [])}`,
        );
      }
      return { holds, figures };
    } finally {
      await parley.close();
    }
  },
};
