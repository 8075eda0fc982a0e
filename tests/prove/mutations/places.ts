/** Where Parley reads on a network: each composer with a draft in it, each list. */
import type { Page } from '@playwright/test';
import type { SeenInteraction } from '../../../lib/networks/interaction.ts';
import { type Inspector, inspector } from '../../browser/inspect.ts';
import { write } from '../../networks/pages.ts';
import { NOW, type PracticeSite } from '../../sites/practice.ts';
import { decoyPart, draftParts, type Focused, listParts, type Part, selfPart } from './outcome.ts';

interface Whole {
  readonly self: string | null;
  readonly draft?: Focused;
  readonly items?: readonly SeenInteraction[];
  /** All that a list holds of which only a part is in the page at a time. */
  readonly later?: readonly SeenInteraction[];
  readonly decoy?: Focused['is'];
}

export interface Place {
  readonly name: string;
  /** Goes there as a user does and writes, where there is something to write into. */
  readonly open: (page: Page) => Promise<Inspector>;
  readonly read: (look: Inspector) => Promise<Whole>;
  /** Entries of its list, where it is one and their order tells nothing. */
  readonly entries?: string;
}

/** Milliseconds. */
const QUIET = 500;

const DRAFT = ' Thank you for asking, we do.';

/** Pages add to their lists after they have shown them: until nothing changes any more. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (quiet) =>
      new Promise((done) => {
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
    QUIET,
  );

export function placesOf(site: PracticeSite): readonly Place[] {
  const surfaces = site.surfaces.map(
    (spec, index): Place => ({
      name:
        site.surfaces.findIndex(({ surface }) => surface === spec.surface) === index
          ? spec.surface
          : `${spec.surface} at ${spec.url}`,
      open: async (page) => {
        const look = await inspector(page, site.network);
        await page.goto(spec.url);
        await page.evaluate((name) => window.practice.open(name), spec.surface);
        await write(page, look, spec, DRAFT);
        return look;
      },
      read: async (look) => ({ self: await look.self(), draft: await look.focused() }),
    }),
  );
  const lists = site.lists.map(
    ({ name, url, clicks = [], entries, alsoOurs, expected, ordered, recycles }): Place => ({
      name,
      ...(expected.length > 0 && !ordered ? { entries } : {}),
      open: async (page) => {
        const look = await inspector(page, site.network);
        await page.clock.setFixedTime(NOW);
        await page.goto(url);
        for (const selector of clicks) await page.locator(selector).first().click();
        await page.locator(entries).first().waitFor({ state: 'attached' });
        await settled(page);
        return look;
      },
      read: async (look) => ({
        self: await look.self(),
        items: await look.interactions(NOW, alsoOurs),
        ...(recycles ? { later: expected.map((one) => ({ network: site.network, ...one })) } : {}),
      }),
    }),
  );
  const decoys = site.decoys.map(
    ({ name, url, selector }): Place => ({
      name: `decoy: ${name}`,
      open: async (page) => {
        const look = await inspector(page, site.network);
        await page.goto(url);
        await page.locator(selector).first().waitFor({ state: 'attached' });
        await page.locator(selector).first().focus();
        return look;
      },
      read: async (look) => ({ self: await look.self(), decoy: (await look.focused()).is }),
    }),
  );
  return [...surfaces, ...lists, ...decoys];
}

/** What a changed page makes of a place, against the reading before. */
export const compared = (before: Whole, now: Whole): readonly Part[] => [
  selfPart(before.self, now.self),
  ...(before.draft?.is === 'composer' && now.draft ? draftParts(before.draft, now.draft) : []),
  ...(now.decoy ? [decoyPart(now.decoy)] : []),
  ...(before.items && now.items ? listParts(before.items, now.items, before.later ?? []) : []),
];
