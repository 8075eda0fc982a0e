/** Typing into a long post: what Parley takes of the page's main thread for each key, from the browser's own trace. */
import type { Page } from '@playwright/test';
import { textMaker } from '../bench/texts.ts';
import { launchParley, turnOn } from '../browser/parley.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from '../start/build.ts';
import { percentile, type Spent, shown, spentByKey } from './keys.ts';
import type { Proof } from './proof.ts';
import { traced } from './trace.ts';

const LENGTH = 3_000;
const KEYS = 80;
/** Slower than the rest after which a draft is judged, so that every key is followed by a judgement. */
const BETWEEN_KEYS = 250;
/** Milliseconds of the main thread. */
const MOST = 4;

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
