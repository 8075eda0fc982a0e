/** Typing on a page that never rests: thousands of nodes, and some of them change all the time. */
import type { Page } from '@playwright/test';
import { type Launched, launchParley, setSettings, turnOn } from '../browser/parley.ts';
import type { PracticeSite, SurfaceSpec } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from '../start/build.ts';
import { percentile, type Spent, shown, spentByKey } from './keys.ts';
import type { Proof } from './proof.ts';
import { traced } from './trace.ts';

const NODES = 5_000;
/** Changes a second. */
const CHANGES = 60;
const KEYS = 60;
/** Slower than the rest after which a draft is judged, so that every key is followed by a judgement. */
const BETWEEN_KEYS = 250;
/** Milliseconds of the main thread. */
const MOST = 8;

const WORDS = 'and then we looked at the bench in the yard and it was dry again so we sat down for tea ';

/**
 * Fills the page with posts like its own, or with plain ones where it shows none, and then changes it without end: words, attributes,
 * posts that come and go. Runs in the page.
 */
function fill({ entries, nodes, changes }: { entries: string; nodes: number; changes: number }): void {
  const found = entries === '' ? null : document.querySelector(entries);
  const post = document.createElement('div');
  post.innerHTML =
    '<div><a href="#a"><span>Somebody</span></a><span>3h</span></div><div dir="auto"><span>Tea again, and a bench in the yard.</span></div><div><button>Like</button><button>Share</button></div>';
  const model = found ?? post;
  const list = document.createElement('div');
  (found?.parentElement ?? document.body).append(list);
  while (list.querySelectorAll('*').length < nodes) list.append(model.cloneNode(true));
  let at = 0;
  setInterval(() => {
    at += 1;
    const one = list.children[(at * 7) % list.children.length];
    if (!one) return;
    if (at % 3 === 0) one.replaceWith(model.cloneNode(true));
    else if (at % 3 === 1) one.setAttribute('data-seen', String(at));
    else {
      const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const node = words.nextNode();
      if (node) node.nodeValue = `${at}h`;
    }
  }, 1000 / changes);
}

async function type(page: Page, spec: SurfaceSpec, entries: string, extension: string): Promise<Spent> {
  await page.goto(spec.url);
  await page.bringToFront();
  await page.evaluate((name) => window.practice.open(name), spec.surface);
  await page.keyboard.insertText(WORDS.repeat(3));
  await page.evaluate(fill, { entries, nodes: NODES, changes: CHANGES });
  // What is there is read first, and the first judgement compiles the phrases: that is not typing.
  await page.waitForTimeout(3_000);
  await page.evaluate((name) => window.practice.editor(name).focus(), spec.surface);
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, async () => {
    for (const letter of WORDS.slice(0, KEYS)) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
  });
  return spentByKey(events, extension);
}

/** An answer on a page with other people's words, where there is one. */
const surfaceOf = ({ surfaces }: PracticeSite): SurfaceSpec | undefined =>
  surfaces.find(({ kind }) => kind === 'reply') ?? surfaces[0];

const run = async (parley: Launched, site: PracticeSite, spec: SurfaceSpec): Promise<Spent> => {
  const page = await parley.context.newPage();
  const entries = site.lists.find(({ url, clicks }) => url === spec.url && !clicks)?.entries ?? '';
  const spent = await type(page, spec, entries, `chrome-extension://${parley.id}/`);
  await page.close();
  return spent;
};

export const busy: Proof = {
  name: 'busy',
  claim: `typing on each network's page of ${NODES.toLocaleString('en')} nodes with ${CHANGES} changes a second, Parley takes at most ${MOST} ms of the main thread a key (95th percentile)`,
  run: async () => {
    const parley = await launchParley({ respond: await bundle(), extension: buildParley({ open: false }) });
    try {
      const asked = process.env['PARLEY_NETWORKS']?.split(',');
      const places = SITES.flatMap((site) => {
        const spec = asked === undefined || asked.includes(site.network) ? surfaceOf(site) : undefined;
        return spec ? [{ site, spec }] : [];
      });
      const off = new Map<PracticeSite, Spent>();
      for (const { site, spec } of places) off.set(site, await run(parley, site, spec));
      await turnOn(parley, SITES);
      await setSettings(parley, {
        accounts: SITES.map(({ network, self }) => ({ network, handle: self, role: 'organisation' })),
      });
      const figures: string[] = [];
      let holds = places.length > 0;
      for (const { site, spec } of places) {
        const on = await run(parley, site, spec);
        const without = off.get(site);
        const heard = on.parley.filter((spent) => spent > 0).length;
        holds &&=
          percentile(on.parley, 0.95) <= MOST &&
          heard > KEYS / 2 &&
          (without?.parley.every((spent) => spent === 0) ?? false);
        figures.push(
          `${site.network}, ${spec.surface} (${spec.engine}), Parley: ${shown(on.parley)}, over ${on.parley.length} keys`,
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
