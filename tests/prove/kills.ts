/** The worker, or the page that writes, is ended before, during and after each kind of write; a model beside it knows what must be there. */
import type { Page } from '@playwright/test';
import { DEFAULT_TARGETS } from '../../lib/log/due.ts';
import { chance } from '../bench/texts.ts';
import { difference, linesOf, type Model } from './kills/model.ts';
import { MAKERS, type Operation } from './kills/operations.ts';
import { storedLines } from './kills/stored.ts';
import { benchOf, type LogBench, NAMES } from './log-bench.ts';
import type { Proof } from './proof.ts';

const KILLS = 200;
const SEED = 20_261_122;
/** Milliseconds after which a write is surely through, if nothing holds it. */
const MOST_DELAY = 40;
const MOST_TRIES = 10;

type Mode = 'before' | 'inside' | 'any moment' | 'after';
/** Two of five kills fall inside a transaction for certain. */
const MODES: readonly Mode[] = ['inside', 'any moment', 'before', 'inside', 'after'];

/**
 * Runs in the worker or page: at the `nth` write of a transaction it is kept open, by asking it for a record again and again.
 * It can't be committed after that, and what was written so far can't be there after a kill.
 */
const holdAt = (nth: number): Promise<void> =>
  new Promise((held) => {
    let writes = 0;
    const names = ['put', 'add', 'delete'] as const;
    for (const name of names) {
      const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...args: unknown[]) {
          const request = write.apply(this, args);
          writes += 1;
          if (writes === nth) {
            const again = (): void => {
              this.get('nothing').onsuccess = again;
            };
            again();
            held();
          }
          return request;
        },
      });
    }
  });

interface Killed {
  /** Was it ended in an open transaction, held open until then? */
  readonly inside: boolean;
  /** Was the write answered before? */
  readonly answered: boolean;
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Begins the write and ends whoever writes at the moment that `mode` says. */
async function killAt(
  mode: Mode,
  { run, where, writes }: Operation,
  bench: LogBench,
  { next, below }: { next: () => number; below: (most: number) => number },
): Promise<Killed> {
  await bench.wake();
  const page = where === 'page' ? await bench.open() : bench.own;
  const writer: Pick<Page, 'evaluate'> = where === 'page' ? page : (bench.parley.worker as unknown as Page);
  await writer.evaluate(NAMES);
  const end = () => (where === 'page' ? page.close() : bench.kill(next() < 0.5 ? 'target' : 'stop'));
  let inside = false;
  let answered = false;
  const held =
    mode === 'inside'
      ? writer.evaluate(holdAt, 1 + below(writes)).then(
          () => {
            inside = true;
          },
          () => undefined,
        )
      : null;
  // In the order in which they are asked for: the trap is set before the write begins.
  if (mode === 'inside') await writer.evaluate(() => 0);
  const running = run(page).then(
    (done) => {
      answered = done;
    },
    () => undefined,
  );
  if (held) await Promise.race([held, running]);
  if (mode === 'any moment') await later(below(MOST_DELAY));
  if (mode === 'after') await running;
  const killed = { inside: inside && !answered, answered };
  await end();
  return killed;
}

export const kills: Proof = {
  name: 'kills',
  claim: `whoever writes the log is ended ${KILLS} times, before, during and after each kind of write: nothing is lost, doubled or half done`,
  run: async () => {
    const next = chance(SEED);
    const below = (most: number): number => Math.floor(next() * most);
    const bench = await benchOf();
    const faults: string[] = [];
    const met = new Map<string, Record<Mode, number>>();
    const outcomes = { inside: 0, unanswered: 0, undone: 0 };
    const tally = (kind: string, mode: Mode): void => {
      const known = met.get(kind) ?? { before: 0, inside: 0, 'any moment': 0, after: 0 };
      met.set(kind, { ...known, [mode]: known[mode] + 1 });
    };
    const began = Date.now();
    try {
      let model: Model = { items: new Map(), posts: new Set(), byHand: new Set(), targets: DEFAULT_TARGETS };
      const expectLines = async (place: string, ...allowed: readonly Model[]): Promise<Model | undefined> => {
        const found = await storedLines(bench.own);
        const differences = allowed.map((one) => difference(linesOf(one), found));
        const at = differences.indexOf('');
        if (at < 0) faults.push(`${place}: ${differences.join('; or ')}`);
        return allowed[at];
      };
      const [first] = MAKERS;
      const start = first?.(bench, model, 0, { next, below });
      if (!start || !(await start.run(bench.own))) throw new Error('the first write failed');
      model = start.after;
      for (let n = 1; n <= KILLS && faults.length < 5; n += 1) {
        const operation = MAKERS[n % MAKERS.length]?.(bench, model, n, { next, below });
        const mode = MODES[below(MODES.length)] ?? 'inside';
        if (!operation) continue;
        const { kind, prepare, tidy, before, after, run, again = run } = operation;
        const place = `kill ${n}, ${mode} ${kind}`;
        await prepare?.();
        const killed = await killAt(mode, operation, bench, { next, below });
        tally(kind, killed.inside || mode !== 'inside' ? mode : 'after');
        if (killed.inside) outcomes.inside += 1;
        if (!killed.answered) outcomes.unanswered += 1;
        const allowed = killed.inside ? [before] : killed.answered ? [after] : [before, after];
        const stood = await expectLines(`${place}, after the kill`, ...allowed);
        if (stood === before) outcomes.undone += 1;
        let done = false;
        for (let tries = 0; tries < MOST_TRIES && !done; tries += 1) done = await repeat(operation.where, again, bench);
        if (!done) faults.push(`${place}: could not be repeated`);
        await expectLines(`${place}, repeated`, after);
        await tidy?.();
        model = after;
      }
      const due = await dueAtEnd(bench, model);
      if (due !== '') faults.push(due);
      const count = [...met.values()].reduce((sum, modes) => sum + Object.values(modes).reduce((a, b) => a + b, 0), 0);
      return {
        holds: faults.length === 0 && count === KILLS && outcomes.inside >= 50,
        figures: [
          `${count} kills in ${Math.round((Date.now() - began) / 1000)} s, seed ${SEED}: ${outcomes.inside} inside a transaction that was held open, ${outcomes.unanswered} before the write was answered, ${outcomes.undone} left nothing of it`,
          ...Array.from(
            met,
            ([kind, modes]) =>
              `${kind.padEnd(9)} before ${modes.before}, inside ${modes.inside}, at any moment ${modes['any moment']}, after ${modes.after}`,
          ),
          `at the end ${model.items.size} interactions, ${model.posts.size} own posts, ${model.byHand.size} by hand, all as in the model, and so is the number on the button`,
          ...faults,
        ],
      };
    } finally {
      await bench.close();
    }
  },
};

async function repeat(
  where: Operation['where'],
  again: (page: Page) => Promise<boolean>,
  bench: LogBench,
): Promise<boolean> {
  const page = where === 'page' ? await bench.open() : bench.own;
  const done = await again(page);
  if (where === 'page') await page.close();
  return done;
}

/** The number on the button, which follows from the database after every waking. */
async function dueAtEnd({ own, wake }: LogBench, { items }: Model): Promise<string> {
  await wake();
  const now = Date.now();
  const waiting = [...items.values()].filter(({ is, kind }) => is === 'waiting' && kind !== 'praise');
  const due = waiting.filter((row) => row.due <= now).length;
  const shown = await own.evaluate(() => chrome.action.getBadgeText({}));
  const wanted = due === 0 ? '' : due > 99 ? '99+' : String(due);
  return shown === wanted ? '' : `the badge says "${shown}", not "${wanted}"`;
}
