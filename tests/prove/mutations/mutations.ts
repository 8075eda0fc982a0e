/** Changed pages: the practice pages of every network and client lose what Parley looks for, one thing at a time. */
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../browser/find.ts';
import { inspector } from '../../browser/inspect.ts';
import { model, send, write } from '../../networks/pages.ts';
import type { PracticeSite, SurfaceSpec } from '../../sites/practice.ts';
import { CLIENTS, SITES } from '../../sites/registry.ts';
import { bundle, type Respond, routeSites } from '../../sites/serve.ts';
import type { Proof } from '../proof.ts';
import { OUTCOMES, type Outcome, type Part, worst } from './outcome.ts';
import { compared, type Place, placesOf } from './places.ts';
import { renamed, tokensOf } from './renames.ts';
import { selectorsOf } from './selectors.ts';

/** How long a page may take to show what it has, milliseconds. */
const PATIENCE = 4000;
/** At most so much of all mutations may end in "can't read". */
const MOST_SILENT = 0.2;

const ALL = [...SITES, ...CLIENTS];
/** Clients show a network that has pages of its own: each goes by the name of its folder. */
const nameOf = ({ entry }: PracticeSite): string => entry.replace(/\/.*/, '');

export interface Mutation {
  readonly what: string;
  /** By the place where it was tried. */
  readonly parts: Readonly<Record<string, readonly Part[]>>;
}

type Table = Map<string, Record<string, readonly Part[]>>;

function put(table: Table, what: string, place: string, parts: readonly Part[]): void {
  table.set(what, { ...table.get(what), [place]: parts });
}

/** Each selector that finds something in a place is taken away in turn. Returns what each place goes by. */
async function withoutSelectors(
  page: Page,
  places: readonly Place[],
  table: Table,
): Promise<Map<Place, readonly string[]>> {
  const used = new Map<Place, readonly string[]>();
  for (const place of places) {
    const look = await place.open(page);
    const selectors = selectorsOf(look);
    await selectors.note();
    const before = await place.read(look);
    used.set(place, await selectors.noted());
    for (const selector of used.get(place) ?? []) {
      await selectors.take(selector);
      put(table, `without ${selector}`, place.name, compared(before, await place.read(look)));
    }
  }
  return used;
}

/** The code's names are changed in turn, everywhere at once. */
async function withOtherNames(
  page: Page,
  serve: (respond: Respond | null) => void,
  respond: Respond,
  used: ReadonlyMap<Place, readonly string[]>,
  table: Table,
): Promise<void> {
  const tokens = tokensOf([...used.values()].flat());
  for (const [place, selectors] of used) {
    serve(null);
    const before = await place.read(await place.open(page));
    const own = tokensOf(selectors);
    for (const token of tokens.filter((one) => own.includes(one))) {
      serve(renamed(respond, token));
      const look = await place.open(page).catch(() => undefined);
      // The page itself may not survive it; then it shows nothing of how it is read.
      if (look) put(table, `${token} renamed`, place.name, compared(before, await place.read(look)));
    }
  }
  serve(null);
}

/** Lists in another order, and elements that are used again for another entry. */
async function moved(page: Page, places: readonly Place[], table: Table): Promise<void> {
  for (const { name, entries, open, read } of places) {
    if (!entries) continue;
    const recycled = await open(page);
    const before = await read(recycled);
    await page.evaluate((selector) => {
      const all = [...document.querySelectorAll(selector)];
      const free = all.filter(
        (one) => !all.some((other) => other !== one && (other.contains(one) || one.contains(other))),
      );
      const one = free.at(0);
      const other = free.findLast(({ localName }) => localName === one?.localName);
      if (!one || !other || one === other) return;
      const [copy, second] = [one.cloneNode(true) as Element, other.cloneNode(true) as Element];
      for (const [at, from] of [
        [one, second],
        [other, copy],
      ] as const) {
        for (const { name } of [...at.attributes]) at.removeAttribute(name);
        for (const { name, value } of from.attributes) at.setAttribute(name, value);
        at.replaceChildren(...from.childNodes);
      }
    }, entries);
    put(table, 'two elements swap what they show', name, compared(before, await read(recycled)));
    const reversed = await open(page);
    await page.evaluate((selector) => {
      for (const entry of [...document.querySelectorAll(selector)].reverse()) {
        const list = entry.parentElement;
        const siblings = [...(list?.children ?? [])].filter((one) => one.matches(selector));
        if (siblings[0] === entry) list?.append(...siblings.slice().reverse());
      }
    }, entries);
    put(table, 'the list turned round', name, compared(before, await read(reversed)));
  }
}

async function listening(page: Page, site: PracticeSite, spec: SurfaceSpec, taken: string | null) {
  const look = await inspector(page, site.network);
  // The clock is the context's: lists have stopped it for all its pages, and what was sent just now would be hours old.
  await page.clock.setSystemTime(Date.now());
  await page.goto(spec.url);
  await page.evaluate((name) => window.practice.open(name), spec.surface);
  await write(page, look, spec, ' We ship to Spain.');
  // What tells whether the button can be pressed may be what is taken.
  if (!spec.enterSends) await expect.poll(() => look.sendButton()).not.toBeNull();
  const selectors = selectorsOf(look);
  await selectors.note();
  await look.listen();
  await selectors.take(taken);
  return { look, selectors, text: await model(page, spec.surface) };
}

/** Long after the page has shown all that it shows of a sending. Milliseconds. */
const SETTLED = 1500;

/** Was a sending told of? `fails`: it didn't work, and must not be. */
async function sending(page: Page, site: PracticeSite, spec: SurfaceSpec, taken: string | null, fails: boolean) {
  const { look, selectors, text } = await listening(page, site, spec, taken);
  if (fails) {
    await page.evaluate(() => {
      window.practice.failNextSend = true;
    });
  }
  await send(page, look, spec);
  if (fails) await expect.poll(() => page.evaluate(() => window.practice.failNextSend)).toBe(false);
  else await expect.poll(() => page.evaluate(() => window.practice.sent.length)).toBeGreaterThan(0);
  if (fails) await page.waitForTimeout(SETTLED);
  else
    await expect
      .poll(() => look.sent(), { timeout: SETTLED })
      .toEqual([text])
      .catch(() => undefined);
  const sent = await look.sent();
  const right = fails ? sent.length === 0 : sent.join() === text;
  const told: Part = { what: 'sending', outcome: right ? 'right' : sent.length === 0 ? 'silent' : 'wrong' };
  return { told, selectors };
}

/** What tells that a draft was sent, or wasn't, is taken away in turn. */
async function withoutSigns(page: Page, site: PracticeSite, used: readonly string[], table: Table): Promise<void> {
  const met = new Set<string>();
  for (const spec of site.surfaces) {
    if (met.has(spec.surface)) continue;
    met.add(spec.surface);
    for (const fails of [false, true]) {
      const first = await sending(page, site, spec, null, fails);
      const place = `${fails ? 'failing to send' : 'sending'} in ${spec.surface}`;
      if (first.told.outcome !== 'right') put(table, 'nothing changed', place, [first.told]);
      const signs = (await first.selectors.noted()).filter((selector) => !used.includes(selector));
      for (const selector of signs) {
        const { told } = await sending(page, site, spec, selector, fails);
        // Where a page never told of it, nothing is lost.
        put(table, `without ${selector}`, place, [
          told.outcome === first.told.outcome ? { ...told, outcome: 'right' } : told,
        ]);
      }
    }
  }
}

/** All mutations of one network's practice pages. */
export async function mutationsOf(
  context: BrowserContext,
  site: PracticeSite,
  respond: Respond,
): Promise<readonly Mutation[]> {
  let other: Respond | null = null;
  await routeSites(context, ALL, (url) => (other ?? respond)(url));
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(30_000);
  const places = placesOf(site);
  const table: Table = new Map();
  const used = await withoutSelectors(await context.newPage(), places, table);
  const serve = (served: Respond | null) => {
    other = served;
  };
  await withOtherNames(await context.newPage(), serve, respond, used, table);
  await moved(await context.newPage(), places, table);
  // A context of its own: lists have set this one's clock.
  const apart = await context.browser()?.newContext();
  if (!apart) throw new Error('no browser');
  await routeSites(apart, ALL, respond);
  await withoutSigns(await apart.newPage(), site, [...used.values()].flat(), table);
  await apart.close();
  return [...table].map(([what, parts]) => ({ what, parts }));
}

const worstIn = (parts: readonly Part[]): Outcome => worst(parts.map(({ outcome }) => outcome));
const worstOf = ({ parts }: Mutation): Outcome => worstIn(Object.values(parts).flat());

/** Where a mutation had its worst outcome, and in what. */
function where({ parts }: Mutation, outcome: Outcome): string {
  const places = Object.entries(parts).flatMap(([place, all]) => {
    const what = new Set(all.filter((part) => part.outcome === outcome).map((part) => part.what));
    return what.size > 0 ? [`${place}: ${[...what].join(', ')}`] : [];
  });
  return outcome === 'right' ? '' : ` (${places.join('; ')})`;
}

/** A line for each mutation, the worst last: what was changed → what became of it, and where. */
export function report(name: string, mutations: readonly Mutation[]): readonly string[] {
  const of = (outcome: Outcome) => mutations.filter((mutation) => worstOf(mutation) === outcome);
  return [
    `${name}, ${mutations.length} mutations: ${OUTCOMES.map((outcome) => `${of(outcome).length} ${outcome}`).join(', ')}`,
    ...OUTCOMES.flatMap((outcome) => of(outcome).map((one) => `  ${one.what} → ${outcome}${where(one, outcome)}`)),
  ];
}

export const mutations: Proof = {
  name: 'mutations',
  claim: `whatever one thing a page changes (a selector's match, a name in its code, the order of a list, an element used again), the reading is right, less, or none, never wrong; at most one in five ends in none`,
  run: async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
    const respond = await bundle(ALL);
    // Some alone, while their readers are worked on: PARLEY_NETWORKS=x,elk.
    const asked = process.env['PARLEY_NETWORKS']?.split(',');
    try {
      const figures: string[] = [];
      let holds = true;
      for (const site of ALL.filter((one) => asked === undefined || asked.includes(nameOf(one)))) {
        const context = await browser.newContext();
        const found = await mutationsOf(context, site, respond);
        await context.close();
        const outcomes = found.map(worstOf);
        const silent = outcomes.filter((one) => one === 'silent').length;
        holds &&= found.length > 0 && !outcomes.includes('wrong') && silent <= found.length * MOST_SILENT;
        figures.push(...report(nameOf(site), found));
      }
      return { holds, figures };
    } finally {
      await browser.close();
    }
  },
};
