/**
 * The log with 100,000 messages of others and 20,000 own posts in it, in real Chromium with the real extension: how soon the
 * popup shows who waits, how soon search answers, how long a batch of new items takes, what the worker needs.
 */
import type { Page } from '@playwright/test';
import { speakWith } from '../browser/target.ts';
import { ACCOUNT, benchOf, type LogBench, NAMES } from '../prove/log-bench.ts';
import { textMaker } from './texts.ts';

export const LOG_TARGETS = { popup: 150, search: 100, batch: 300, heap: 60 } as const;

const MESSAGES = 100_000;
const POSTS = 20_000;
const WAITING = 5_000;
const RUNS = 20;
const BATCH = 200;
const BATCHES = 10;

interface Spread {
  readonly median: number;
  readonly worst: number;
}

export interface LogFigures {
  /** Milliseconds from the end of the popup's HTML, when its scripts are next, to the first frame with people in it. */
  readonly popup: Spread;
  /** Milliseconds of computing on the popup's main thread in that time, whatever else the machine is busy with. */
  readonly popupBusy: Spread;
  /** Milliseconds from a query in the search field to its answer on the page. */
  readonly search: Spread;
  /** Milliseconds that record() takes for 200 new items. */
  readonly batch: Spread;
  /** Milliseconds for the same through the real message, triage included. */
  readonly message: Spread;
  /** The same with reminders on: what is to be said is asked after each batch. */
  readonly reminding: Spread;
  /** Megabytes that the worker's JavaScript uses: the most seen between messages, and after a collection. */
  readonly heap: { readonly most: number; readonly settled: number };
}

const spread = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
};

export async function logFigures(): Promise<LogFigures> {
  const bench = await benchOf();
  try {
    await fill(bench.own);
    const { popup, popupBusy } = await openings(bench);
    const search = await searches(bench);
    const batch = await batches(bench.own);
    const { message, heap } = await messages(bench, 4);
    await remindQuietly(bench);
    const { message: reminding } = await messages(bench, 5);
    return { popup, popupBusy, search, batch, message, reminding, heap };
  } finally {
    await bench.close();
  }
}

/** Fills the extension's own database by bulk puts, as months of use would have. */
async function fill(page: Page): Promise<void> {
  const make = textMaker(4);
  const texts = Array.from({ length: 2_000 }, () => make(120));
  await page.evaluate(
    async ({ texts, messages, posts, waiting, account }) => {
      const { HOUR, wholeInteraction, wholePost } = parley;
      const now = Date.now();
      const kinds = ['question', 'praise', 'complaint', 'other', 'purchase'] as const;
      const item = (at: number) => {
        const written = now - (at % 2_000) * HOUR;
        const open = at % (messages / waiting) === 0;
        return wholeInteraction(
          parley.item({
            externalId: `1${at}`,
            account,
            author: { name: `Person ${at % 30_000}`, handle: `person${at % 30_000}` },
            text: `${texts[at % texts.length]} nr${at}`,
            link: `https://x.com/person/status/1${at}`,
            time: { from: written, to: written },
            firstSeen: written,
            seenAt: written,
            postId: String(at % 5_000),
            parentId: String(at % 5_000),
            due: written + 4 * HOUR,
            triage: { kind: kinds[at % 5] ?? 'other', urgency: 0.5, reasons: ['triage_asks'], corrected: false },
            state: open ? { is: 'waiting', at: written, by: 'page' } : { is: 'answered', at: written, by: 'page' },
          }),
        );
      };
      const post = (at: number) => {
        const written = now - (at % 2_000) * HOUR;
        return wholePost(
          parley.reply({
            id: `x:2${at}`,
            externalId: `2${at}`,
            account,
            text: `${texts[at % texts.length]}`,
            time: { from: written, to: written },
            postId: String(at % 5_000),
            parentId: `1${at}`,
          }),
        );
      };
      const put = async (store: 'interactions' | 'posts', count: number, record: (at: number) => unknown) => {
        for (let start = 0; start < count; start += 2_000)
          await log.write([store], async (tx) => {
            const all = Array.from({ length: Math.min(2_000, count - start) }, (_, place) => record(start + place));
            await Promise.all(all.map((one) => tx.objectStore(store).put(one)));
          });
      };
      await put('interactions', messages, item);
      await put('posts', posts, post);
    },
    { texts, messages: MESSAGES, posts: POSTS, waiting: WAITING, account: ACCOUNT.handle },
  );
}

/**
 * From the moment at which the popup's page is parsed, before its scripts are loaded and run, to the frame after the first
 * person is there. The browser tells no later moment of pages of extensions.
 */
async function openings({ parley }: LogBench): Promise<Pick<LogFigures, 'popup' | 'popupBusy'>> {
  const times: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await parley.context.newPage();
    const cdp = await parley.context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const computed = async (): Promise<number> =>
      ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
      1000;
    const before = await computed();
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        shown: new Promise<number>((done) => {
          const look = new MutationObserver(() => {
            if (!document.querySelector('article')) return;
            look.disconnect();
            requestAnimationFrame(() => done(performance.now()));
          });
          look.observe(document, { childList: true, subtree: true });
        }),
      });
    });
    await page.goto(parley.address('popup'));
    times.push(
      await page.evaluate(async () => {
        const shown = await (globalThis as unknown as { shown: Promise<number> }).shown;
        const [navigation] = performance.getEntriesByType('navigation');
        return shown - (navigation as PerformanceNavigationTiming).domInteractive;
      }),
    );
    busy.push((await computed()) - before);
    await page.close();
  }
  return { popup: spread(times), popupBusy: spread(busy) };
}

/** Rare and common words, begun and whole, one and several. */
async function searches({ parley }: LogBench): Promise<Spread> {
  const page = await parley.context.newPage();
  await page.addInitScript(NAMES);
  await page.goto(parley.address('popup'));
  await page.locator('article').first().waitFor();
  const queries = ['nr777', 'the', 'person 12', 'th', 'nr9', 'your order', 'and the new', 'ship', 'person777', 'a'];
  const times: number[] = [];
  for (const query of [...queries, ...queries.map((one) => `${one} nr`)]) {
    times.push(
      await page.evaluate(async (text) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        const groups = document.querySelector('.groups');
        if (!field || !groups) throw new Error('no list');
        const answered = (isIt: () => boolean) =>
          new Promise<number>((done) => {
            const look = new MutationObserver(() => {
              if (!isIt()) return;
              look.disconnect();
              requestAnimationFrame(() => done(performance.now()));
            });
            look.observe(groups, { childList: true, subtree: true, characterData: true });
          });
        const set = (value: string) => {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const start = performance.now();
        const found = answered(() => groups.querySelectorAll('section').length === 1);
        set(text);
        const time = (await found) - start;
        const back = answered(() => groups.querySelectorAll('section').length > 1);
        set('');
        await back;
        return time;
      }, query),
    );
  }
  await page.close();
  return spread(times);
}

const batches = async (page: Page): Promise<Spread> =>
  spread(
    await page.evaluate(
      async ({ runs, size, account }) => {
        const times: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          const read = Array.from({ length: size }, (_, at) =>
            parley.read({
              externalId: `3${run}${String(at).padStart(4, '0')}`,
              author: { name: `Somebody ${at}`, handle: `somebody${at}` },
              text: `Does it come in blue, and how long does it take to number ${run} ${at}?`,
              time: { from: Date.now() - at * 60_000, to: Date.now() - at * 60_000 },
              postId: String(at % 50),
              parentId: String(at % 50),
            }),
          );
          const start = performance.now();
          await parley.record(log, { network: 'x', account, read, looked: null }, parley.context({ now: Date.now() }));
          times.push(performance.now() - start);
        }
        return times;
      },
      { runs: BATCHES, size: BATCH, account: ACCOUNT.handle },
    ),
  );

/** Reminders are on, in hours that are all quiet: everything is asked, and nothing shown. The browser's question is skipped. */
async function remindQuietly({ parley, wake }: LogBench): Promise<void> {
  await parley.worker.evaluate(async () => {
    chrome.permissions.contains = () => Promise.resolve(true);
    const reminders = { on: true, digests: [540, 960], quiet: { from: 0, to: 1439 }, singles: true, mostADay: 3 };
    await chrome.storage.local.set({ reminders });
  });
  await wake();
}

/** The same as the page script says it; the worker is looked into after each. `series`: what their ids begin with. */
async function messages(bench: LogBench, series: number): Promise<Pick<LogFigures, 'message' | 'heap'>> {
  await bench.wake();
  const browser = await bench.parley.context.browser()?.newBrowserCDPSession();
  const targets = await browser?.send('Target.getTargets');
  const worker = targets?.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(bench.parley.id),
  );
  if (!browser || !worker) throw new Error('no worker');
  const send = await speakWith(browser, worker.targetId);
  const used = async (): Promise<number> =>
    (await send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize / 1_000_000;
  const times: number[] = [];
  let most = await used();
  for (let run = 0; run < BATCHES; run += 1) {
    const now = Date.now();
    const items = Array.from({ length: BATCH }, (_, at) => ({
      network: 'x',
      externalId: `${series}${run}${String(at).padStart(4, '0')}`,
      kind: 'reply',
      author: { name: `Somebody ${at}`, handle: `somebody${at}` },
      text: `Does it come in red, and how long does it take to number ${run} ${at}?`,
      link: `https://x.com/somebody${at}/status/${series}${run}${at}`,
      time: { from: now - at * 60_000, to: now - at * 60_000 },
      postId: String(at % 50),
      parentId: String(at % 50),
      onOurs: true,
      mine: false,
      likedByMe: false,
    }));
    const start = performance.now();
    const answer = await bench.send({ name: 'seen', network: 'x', account: ACCOUNT.handle, items, looked: null });
    times.push(performance.now() - start);
    if (!answer.ok || answer.data?.['added'] !== BATCH) throw new Error(`not written: ${JSON.stringify(answer)}`);
    most = Math.max(most, await used());
  }
  await send('HeapProfiler.collectGarbage');
  return { message: spread(times), heap: { most, settled: await used() } };
}
