/** Comments that stream into a long thread: what Parley takes of the page's main thread to read them, from the browser's own trace. */
import type { Page } from '@playwright/test';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { type Launched, launchParley, setSettings, turnOn } from '../browser/parley.ts';
import type { ListSpec, PracticeSite } from '../sites/practice.ts';
import { SITES } from '../sites/registry.ts';
import { bundle } from '../sites/serve.ts';
import { buildParley } from '../start/build.ts';
import type { Proof } from './proof.ts';
import { type TraceEvent, traced } from './trace.ts';

const COMMENTS = 2000;
/** So many come at once, and so often (milliseconds). */
const AT_ONCE = 20;
const EVERY = 50;
/** Milliseconds of the main thread. */
const MOST_A_TASK = 50;
const MOST_A_HUNDRED = 2;

/** An answer that speaks to us wherever it stands in the thread; elsewhere the first one does. */
const LIKE: Partial<Record<NetworkId, string>> = { x: 'In blue as well?', bluesky: 'Made a cup for this one.' };

interface Spent {
  /** Milliseconds: each task, and what of it was Parley's. */
  readonly tasks: readonly { readonly all: number; readonly parley: number }[];
  readonly all: number;
  readonly parley: number;
}

/** All tasks of the page's main thread. Promises that a script of ours left behind run right after it and count as its own. */
const spentIn = (events: readonly TraceEvent[], ours: string): Spent => {
  const mark = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === 'streaming');
  if (!mark) throw new Error('The trace has no mark in it');
  const own = events
    .filter(({ pid, tid, ph, ts }) => pid === mark.pid && tid === mark.tid && ph === 'X' && ts >= mark.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: { all: number; parley: number }[] = [];
  let taskEnds = 0;
  let callEnds = 0;
  let lastIsOurs = false;
  for (const { name, ts, dur = 0, tdur = dur, args } of own) {
    if (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') {
      // Tasks that run inside of one another are one.
      if (ts >= taskEnds) {
        tasks.push({ all: tdur / 1000, parley: 0 });
        taskEnds = ts + dur;
      }
      continue;
    }
    if (name !== 'FunctionCall' && name !== 'RunMicrotasks' && name !== 'EvaluateScript') continue;
    // What runs inside a call that is counted is counted with it; a page's call may hold one of ours, and the other way round.
    if (ts < callEnds) continue;
    if (name !== 'RunMicrotasks') lastIsOurs = args.data?.url?.startsWith(ours) ?? false;
    if (!lastIsOurs) continue;
    callEnds = ts + dur;
    const task = tasks.at(-1);
    if (task && ts < taskEnds) task.parley += tdur / 1000;
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { tasks, all: sum(tasks.map(({ all }) => all)), parley: sum(tasks.map(({ parley }) => parley)) };
};

/** Lets comments like the ones that are there stream in, each with an id of its own. Resolves with how many nodes that added. Runs in the page. */
function stream(plan: { entries: string; ids: readonly string[]; count: number; atOnce: number; every: number }) {
  const all = [...document.querySelectorAll(plan.entries)];
  const found = plan.ids.flatMap((id) => {
    const entry = all.find(({ outerHTML }) => outerHTML.includes(id));
    return entry ? [{ id, entry }] : [];
  });
  const [first] = found;
  if (!first) throw new Error('No comment to make others of');
  const { id, entry } = first;
  // What isn't in view is not laid out, as where lists are made for thousands.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.streamed { content-visibility: auto; contain-intrinsic-size: auto 150px }');
  document.adoptedStyleSheets.push(sheet);
  entry.classList.add('streamed');
  const html = entry.outerHTML;
  const nodes = document.createTreeWalker(entry);
  let each = 1;
  while (nodes.nextNode()) each += 1;
  console.timeStamp('streaming');
  return new Promise<number>((done) => {
    let made = 0;
    let last = entry;
    const timer = setInterval(() => {
      const template = document.createElement('template');
      for (let at = 0; at < plan.atOnce; at += 1) {
        // As many digits or letters as before, each time others.
        template.innerHTML = html.replaceAll(id, id.slice(0, -5) + String(10_000 + made));
        last.after(template.content);
        last = last.nextElementSibling ?? last;
        made += 1;
      }
      if (made < plan.count) return;
      clearInterval(timer);
      done(made * each);
    }, plan.every);
  });
}

/** How many interactions the log holds. */
const logged = ({ worker }: Launched): Promise<number> =>
  worker.evaluate(async () => {
    // Opening a database that isn't there would make an empty one in the background's place.
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'parley')) return 0;
    return new Promise<number>((done, fail) => {
      const open = indexedDB.open('parley');
      open.onerror = () => fail(open.error);
      open.onsuccess = () => {
        const count = open.result.transaction('interactions').objectStore('interactions').count();
        count.onsuccess = () => {
          open.result.close();
          done(count.result);
        };
      };
    });
  });

/** The list of a network in which others comment on or answer what we wrote. */
const threadOf = ({ lists }: PracticeSite): ListSpec | undefined =>
  lists.find(({ view, expected, clicks }) => view === 'thread' && expected.length > 1 && !clicks);

const run = async (parley: Launched, site: PracticeSite, list: ListSpec, isOn: boolean) => {
  const page: Page = await parley.context.newPage();
  await page.goto(list.url);
  await page.bringToFront();
  await page.locator(list.entries).first().waitFor({ state: 'attached' });
  // What is there is read first; that is not streaming.
  await page.waitForTimeout(2000);
  const before = isOn ? await logged(parley) : 0;
  const like = LIKE[site.network] ?? '';
  const theirs = list.expected.filter(({ mine, text }) => !mine && text.includes(like));
  const plan = {
    entries: list.entries,
    ids: theirs.map(({ externalId }) => externalId.split('/').at(-1) ?? externalId),
    count: COMMENTS,
    atOnce: AT_ONCE,
    every: EVERY,
  };
  const cdp = await page.context().newCDPSession(page);
  let nodes = 0;
  let read = 0;
  const events = await traced(cdp, async () => {
    nodes = await page.evaluate(stream, plan);
    for (let tries = 0; isOn && read < COMMENTS && tries < 30; tries += 1) {
      await page.waitForTimeout(500);
      read = (await logged(parley)) - before;
    }
    // As after the page's own navigation: all that is there is looked at once more, now thousands at once.
    await page.evaluate(() => {
      history.replaceState(history.state, '', `${location.pathname}${location.search}#again`);
      document.body.append(document.createElement('div'));
    });
    await page.waitForTimeout(5000);
  });
  await page.close();
  return { nodes, read, network: site.network, ...spentIn(events, `chrome-extension://${parley.id}/`) };
};

type Run = Awaited<ReturnType<typeof run>>;

const said = ({ all, tasks }: Run): string =>
  `${all.toFixed(0)} ms in all, ${tasks.filter((task) => task.all > MOST_A_TASK).length} tasks over ${MOST_A_TASK} ms, longest ${Math.max(...tasks.map((task) => task.all)).toFixed(0)} ms`;

export const streaming: Proof = {
  name: 'streaming',
  claim: `while ${COMMENTS.toLocaleString('en')} comments stream into a thread, all of them read and logged, Parley causes no task over ${MOST_A_TASK} ms and takes at most ${MOST_A_HUNDRED} ms of the main thread for 100 added nodes`,
  run: async () => {
    const extension = buildParley({ open: false });
    const parley = await launchParley({ respond: await bundle(), extension });
    try {
      const sites = SITES.flatMap((site) => {
        const list = threadOf(site);
        return list ? [{ site, list }] : [];
      });
      const off = new Map<string, Run>();
      for (const { site, list } of sites) off.set(site.network, await run(parley, site, list, false));
      await turnOn(parley, SITES);
      await setSettings(parley, {
        accounts: SITES.flatMap(({ network, self, lists }) =>
          [...new Set([self, ...lists.flatMap(({ alsoOurs = [] }) => alsoOurs)])].map((handle) => ({
            network,
            handle,
            role: 'organisation',
          })),
        ),
      });
      const figures: string[] = [];
      let holds = true;
      for (const { site, list } of sites) {
        const on = await run(parley, site, list, true);
        const without = off.get(site.network);
        const aHundred = (on.parley / on.nodes) * 100;
        // A task that would be long without us is the page's.
        const caused = on.tasks.filter(({ all, parley: own }) => all > MOST_A_TASK && all - own <= MOST_A_TASK);
        const longest = Math.max(...on.tasks.map((task) => task.parley));
        holds &&=
          on.read >= COMMENTS &&
          caused.length === 0 &&
          longest <= MOST_A_TASK &&
          aHundred <= MOST_A_HUNDRED &&
          without?.parley === 0;
        figures.push(
          `${site.network}: ${aHundred.toFixed(2)} ms for 100 nodes (${on.nodes.toLocaleString('en')} nodes, ${on.read} read), at most ${longest.toFixed(1)} ms at a time, ${caused.length} long tasks caused`,
          `  whole page with Parley: ${said(on)}`,
          `  whole page without:     ${without ? said(without) : ''}`,
        );
      }
      return { holds, figures };
    } finally {
      await parley.close();
    }
  },
};
