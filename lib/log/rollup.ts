/**
 * The facts of a day, packed once and kept, so that eight weeks of a busy log are read in a moment. Whatever changes a record
 * forgets the day that it belongs to, in the same transaction; the next reading packs that day anew. Days are those of UTC:
 * which of the user's own days a fact belongs to is for the reader to say, in whatever zone.
 */
import { setAside, sift } from './aside.ts';
import type { Log } from './db.ts';
import { type Facts, itemFact, pack, postFact, unpack } from './facts.ts';
import { LogError } from './failure.ts';

const DAY = 24 * 60 * 60_000;
/** Days packed in one transaction: others wait for it. */
const AT_ONCE = 7;

const dayNumber = (at: number): number => Math.floor(at / DAY);

interface Rollup {
  readonly delete: (day: number) => Promise<void>;
}

/** Something that was written at these moments has changed. */
export async function forgetDays(rollup: Rollup, moments: Iterable<number>): Promise<void> {
  const days = new Set(Array.from(moments, dayNumber));
  await Promise.all([...days].map((day) => rollup.delete(day)));
}

/** All that was written before `since` is gone. */
export const forgetDaysBefore = (log: Log, since: number): Promise<void> =>
  log.write(['rollup'], (tx) => tx.objectStore('rollup').delete(IDBKeyRange.upperBound(dayNumber(since))));

interface DayRead extends Facts {
  readonly spoilt: Readonly<Record<'interactions' | 'posts', readonly string[]>>;
}

interface ByTime {
  readonly getAll: (range: IDBKeyRange) => Promise<unknown[]>;
}

async function readDay(interactions: ByTime, posts: ByTime, day: number): Promise<DayRead> {
  const range = IDBKeyRange.bound(day * DAY, (day + 1) * DAY, false, true);
  const [theirs, ours] = await Promise.all([interactions.getAll(range), posts.getAll(range)]);
  const items = sift('interactions', theirs);
  const own = sift('posts', ours);
  return {
    items: items.good.map(itemFact),
    posts: own.good.map(postFact),
    spoilt: { interactions: items.spoilt, posts: own.spoilt },
  };
}

/** Reads days from their records, and keeps them packed; where the disk is full, for this time only. */
async function makeDays(log: Log, days: readonly number[]): Promise<readonly DayRead[]> {
  const stores = ['interactions', 'posts'] as const;
  try {
    return await log.write([...stores, 'rollup'], (tx) => {
      const [items, posts] = [tx.objectStore('interactions').index('at'), tx.objectStore('posts').index('at')];
      return Promise.all(
        days.map(async (day) => {
          const read = await readDay(items, posts, day);
          await tx.objectStore('rollup').put(pack(day, read));
          return read;
        }),
      );
    });
  } catch (error) {
    if (!(error instanceof LogError && error.failure === 'full')) throw error;
    return log.read(stores, (tx) => {
      const [items, posts] = [tx.objectStore('interactions').index('at'), tx.objectStore('posts').index('at')];
      return Promise.all(days.map((day) => readDay(items, posts, day)));
    });
  }
}

/** The facts of all that was written from `since` to `now`, and of some hours around it. */
export async function readFacts(log: Log, since: number, now: number): Promise<Facts> {
  // A post's time may be a little ahead of this computer's clock.
  const [first, last] = [dayNumber(since), dayNumber(now) + 1];
  const raws = await log.read(['rollup'], (tx) => tx.objectStore('rollup').getAll(IDBKeyRange.bound(first, last)));
  const kept = new Map<number, Facts>();
  for (const raw of raws) {
    const facts = unpack(raw);
    if (facts) kept.set((raw as { day: number }).day, facts);
  }
  const missing = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter((day) => !kept.has(day));
  const made: Facts[] = [];
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const days = await makeDays(log, missing.slice(start, start + AT_ONCE));
    made.push(...days);
    for (const store of ['interactions', 'posts'] as const) {
      await setAside(
        log,
        store,
        days.flatMap(({ spoilt }) => spoilt[store]),
        now,
      );
    }
  }
  const all = [...kept.values(), ...made];
  return { items: all.flatMap(({ items }) => items), posts: all.flatMap(({ posts }) => posts) };
}
