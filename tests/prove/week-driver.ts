/**
 * The real extension in real Chromium, whose worker lives at the time that a proof says. The build is the release's, with a few
 * lines before its worker that hold it until it has been told the time, and write down what it hands to the browser to show.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { letNotify, workerOf } from '../browser/notifying.ts';
import { BUILT, isolatedWorld, type Launched, launchParley, setSettings, turnOn } from '../browser/parley.ts';
import { logBundle } from '../log/bundle.ts';
import type { PracticeSite } from '../sites/practice.ts';
import type { Respond } from '../sites/serve.ts';
import { NAMES } from './log-bench.ts';

/** Stands before the worker's script. It must read no time before it is told one: a laptop's clock isn't set later, either. */
const DRIVEN = `(() => {
  const clock = { now: null, shown: [], stalls: false, stalled: false };
  let go;
  const told = new Promise((done) => { go = done; });
  const now = Date.now;
  Date.now = () => clock.now ?? now();
  const { get } = chrome.storage.local;
  chrome.storage.local.get = (...asked) => told.then(() => get.apply(chrome.storage.local, asked));
  const create = (...given) => {
    if (clock.stalls) {
      clock.stalled = true;
      return new Promise(() => undefined);
    }
    clock.shown.push({ id: given[0], title: given[1].title, message: given[1].message });
    return clock.create.apply(chrome.notifications, given);
  };
  clock.tell = (at, stalls) => {
    clock.now = at;
    clock.stalls = stalls;
    if (chrome.notifications && chrome.notifications.create !== create) {
      clock.create = chrome.notifications.create;
      chrome.notifications.create = create;
    }
    go();
  };
  globalThis.driven = clock;
})();
`;

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** In the worker. */
interface Driven {
  shown: Shown[];
  stalled: boolean;
  tell: (at: number, stalls: boolean) => void;
}
declare global {
  var driven: Driven;
}

/** A notice, and when it was handed to the browser. */
export interface Notice extends Shown {
  readonly at: number;
}

/**
 * How the worker is treated. 'calm': it lives on. 'harsh': at each alarm all alarms are gone and the worker with them, and
 * whatever it has to show, it is ended once more when it has noted that and not shown it yet.
 */
export type Treatment = 'calm' | 'harsh';

export interface Driver {
  readonly parley: Launched;
  /** Parley's options: neither a network's page nor closed before the browser is. */
  readonly own: Page;
  readonly now: () => number;
  /** All that was shown so far. */
  readonly notices: readonly Notice[];
  /** How often the worker was ended. */
  readonly kills: () => number;
  /** Lets time pass up to and with this moment: the alarm rings whenever it is set to. */
  readonly runTo: (end: number) => Promise<void>;
  /** The background hears that the log or a setting has changed, and has done what follows from it. */
  readonly settle: () => Promise<void>;
  /** Says this from the page script's own world in a page of that network, which stays open in the background. */
  readonly say: (network: PracticeSite, message: object) => Promise<void>;
  /** That page comes to the front; null: Parley's own does. */
  readonly look: (network: PracticeSite | null) => Promise<void>;
  /** A click on a notice, or on one of its buttons, as the browser tells it. */
  readonly click: (id: string, button?: number) => Promise<void>;
  /** A page that lives at the same time, in front. */
  readonly open: (url: string) => Promise<Page>;
  /** The user closes the browser. */
  readonly shut: () => Promise<void>;
  /** …and opens it again. `may`: notifications, which they took back before, are allowed again; `zone`: they have travelled. */
  readonly reopen: (at: () => number, again?: { readonly may?: true; readonly zone?: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DriverOptions {
  readonly respond: Respond;
  readonly sites: readonly PracticeSite[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly treatment: Treatment;
  readonly zone: string;
  readonly start: () => number;
}

/** What lives only as long as one browser. */
interface Open {
  readonly parley: Launched;
  readonly own: Page;
  readonly browser: CDPSession;
  readonly pages: Map<string, NetworkPage>;
}

interface NetworkPage {
  readonly page: Page;
  readonly world: Awaited<ReturnType<typeof isolatedWorld>>;
}

export async function drive({ respond, sites, settings, treatment, ...options }: DriverOptions): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-week-'));
  const [extension, profile] = [join(folder, 'build'), join(folder, 'profile')];
  cpSync(BUILT, extension, { recursive: true });
  const script = join(extension, 'background.js');
  writeFileSync(script, `${DRIVEN}${readFileSync(script, 'utf8')}`);
  const log = await logBundle();
  const home = process.env['TZ'];
  const notices: Notice[] = [];
  let kills = 0;
  let { zone } = options;
  // Whoever reckons times beside the browser lives where it does.
  process.env['TZ'] = zone;
  let now = options.start();

  const worker = () => workerOf(open.parley);
  /** Whoever waits for the time is told it; what is done already stays done. */
  const tell = async (stalls = false): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await worker().evaluate(([at, stalls]) => globalThis.driven.tell(at, stalls), [now, stalls] as const);
      } catch (error) {
        // One that was ended has a successor, which may not have come to its first line.
        if (tries > 1000) throw error;
      }
    }
  };
  /** What was shown since it was last asked. */
  const collect = async (): Promise<void> => {
    const shown = await worker().evaluate(() => globalThis.driven.shown.splice(0));
    notices.push(...shown.map((one) => ({ ...one, at: now })));
  };
  /** The answer comes when the background has asked itself what is to be said, and said it. */
  const wake = (): Promise<unknown> =>
    open.own.evaluate(() => chrome.runtime.sendMessage({ name: 'log-changed' }).catch(() => null));
  const settle = async (): Promise<void> => {
    const done = wake();
    await tell();
    await done;
    await collect();
  };
  /** It is this time in all pages that are opened from now on. */
  const setPages = (): Promise<unknown> =>
    open.parley.context.addInitScript((now) => {
      globalThis.Date = class extends Date {
        constructor(...given: []) {
          if (given.length === 0) super(now);
          else super(...given);
        }
        static override now(): number {
          return now;
        }
      } as DateConstructor;
    }, now);

  const begin = async (parley: Launched): Promise<Open> => {
    const [own = await parley.context.newPage()] = parley.context.pages();
    const browser = await parley.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('the browser has no session');
    return { parley, own, browser, pages: new Map() };
  };
  const lookIn = async (): Promise<void> => {
    await tell();
    await open.own.goto(open.parley.address('options'));
    const cdp = await open.parley.context.newCDPSession(open.own);
    await cdp.send('Runtime.evaluate', {
      expression: `${log}; globalThis.parley = parley; globalThis.log = parley.connectLog(); ${NAMES}`,
    });
    await cdp.detach();
    await settle();
  };

  const workers = async (): Promise<string[]> =>
    (await open.browser.send('Target.getTargets')).targetInfos.flatMap(({ type, url, targetId }) =>
      type === 'service_worker' && url.includes(open.parley.id) ? [targetId] : [],
    );
  const kill = async (): Promise<void> => {
    const alive = await workers();
    for (const targetId of alive) await open.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    while ((await workers()).some((target) => alive.includes(target)));
    kills += 1;
  };

  /** The worker begins anew, and finds no alarm. */
  const ringHarshly = async (): Promise<void> => {
    await open.own.evaluate(() => chrome.alarms.clearAll());
    await kill();
    const first = wake();
    while ((await workers()).length === 0);
    await tell(true);
    const stalled = worker().evaluate(async () => {
      while (!globalThis.driven.stalled) await new Promise((later) => setTimeout(later, 5));
      return true;
    });
    // Where it shows nothing, nobody waits for it, and it ends with its worker.
    stalled.catch(() => undefined);
    if (await Promise.race([stalled, first.then(() => false)])) {
      await kill();
      await first;
    }
    await settle();
  };
  const ringCalmly = async (): Promise<void> => {
    await tell();
    await worker().evaluate(() => {
      type Event = { dispatch: (alarm: object) => void };
      (chrome.alarms.onAlarm as unknown as Event).dispatch({ name: 'remind' });
    });
    await settle();
  };
  const alarm = (): Promise<number | null> =>
    open.own.evaluate(async () => (await chrome.alarms.get('remind'))?.scheduledTime ?? null);

  const pageOf = async ({ network, surfaces }: PracticeSite): Promise<NetworkPage> => {
    const known = open.pages.get(network);
    if (known) return known;
    const page = await open.parley.context.newPage();
    await page.goto(surfaces[0]?.url ?? '');
    const made = { page, world: await isolatedWorld(page) };
    open.pages.set(network, made);
    await open.own.bringToFront();
    return made;
  };

  let open = await begin(await letNotify(respond, { extension, profile, zone }));
  await tell();
  await turnOn(open.parley, sites);
  await setSettings(open.parley, settings);
  await lookIn();

  return {
    get parley() {
      return open.parley;
    },
    get own() {
      return open.own;
    },
    now: () => now,
    notices,
    kills: () => kills,
    runTo: async (end) => {
      for (let rings = 0; ; rings += 1) {
        const at = await alarm();
        if (at === null || at > end) break;
        if (rings > 500) throw new Error('The alarm rings without end.');
        now = Math.max(at, now);
        await (treatment === 'harsh' ? ringHarshly() : ringCalmly());
      }
      now = end;
      await tell();
    },
    settle,
    say: async (site, message) => {
      const { world } = await pageOf(site);
      const answer = await world.run<{ ok: boolean }>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      if (!answer.ok) throw new Error(`not taken: ${JSON.stringify(answer)}`);
      await settle();
    },
    look: async (site) => (site ? (await pageOf(site)).page : open.own).bringToFront(),
    click: async (id, button) => {
      await setPages();
      await worker().evaluate(
        ([id, button]) => {
          type Event = { dispatch: (...told: unknown[]) => void };
          const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, Event>;
          if (button === undefined) onClicked?.dispatch(id);
          else onButtonClicked?.dispatch(id, button);
        },
        [id, button] as const,
      );
    },
    open: async (url) => {
      await setPages();
      const page = await open.parley.context.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    shut: () => open.parley.context.close(),
    reopen: async (at, again = {}) => {
      zone = again.zone ?? zone;
      process.env['TZ'] = zone;
      now = at();
      const options = { extension, profile, zone };
      open = await begin(await (again.may ? letNotify(respond, options) : launchParley({ respond, ...options })));
      await lookIn();
    },
    close: async () => {
      await open.parley.context.close();
      rmSync(folder, { recursive: true, force: true });
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    },
  };
}
