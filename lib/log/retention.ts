/** Data are kept for as long as the user said, and erased when the user says so. What is removed is counted, to be told. */
import { keyIn, parseRecord } from './aside.ts';
import type { Log } from './db.ts';
import { isOpen } from './derive.ts';
import { type Person, personKey } from './people.ts';
import { forgetDays, forgetDaysBefore } from './rollup.ts';
import { type Aside, type Source, STORE_NAMES, type StoreName } from './schema.ts';

export const RETENTION_DAYS = [30, 90, 365] as const;
export type RetentionDays = (typeof RETENTION_DAYS)[number];

/** What was written before this is not kept. */
export const keptSince = (days: RetentionDays, now: number): number => now - days * 24 * 60 * 60_000;

export type Removed = Readonly<Record<StoreName | 'aside', number>> & {
  /** Of the interactions: how many nobody had answered. */
  readonly stillOpen: number;
};

const NOTHING: Removed = { interactions: 0, posts: 0, coverage: 0, heard: 0, alerts: 0, aside: 0, stillOpen: 0 };
/** Small transactions: the browser may end the worker, and the next run goes on from there. */
const AT_ONCE = 500;

const storeOf = (store: StoreName): readonly ['interactions'] => [store] as unknown as readonly ['interactions'];

/** Removes what is older than `since`. */
export async function prune(log: Log, since: number): Promise<Removed> {
  const removed = { ...NOTHING };
  for (const store of STORE_NAMES) {
    for (;;) {
      const { count, open } = await pruneSome(log, store, since);
      removed[store] += count;
      removed.stillOpen += open;
      if (count < AT_ONCE) break;
    }
  }
  removed.aside = await removeAside(log, ({ at }) => at < since);
  await forgetDaysBefore(log, since);
  return removed;
}

/** All stores but the one aside have an index by age, under the same name. */
const pruneSome = (log: Log, store: StoreName, since: number): Promise<{ count: number; open: number }> =>
  log.write(storeOf(store), async (tx) => {
    const records = tx.objectStore(storeOf(store)[0]);
    const old = await records.index('at').getAll(IDBKeyRange.upperBound(since, true), AT_ONCE);
    await Promise.all(old.map((record) => records.delete(keyIn(store, record))));
    const items = store === 'interactions' ? old.map((record) => parseRecord('interactions', record)) : [];
    return { count: old.length, open: items.filter((item) => item && isOpen(item)).length };
  });

const removeAside = (log: Log, goes: (aside: Aside) => boolean): Promise<number> =>
  log.write(['aside'], async (tx) => {
    let count = 0;
    for (let cursor = await tx.objectStore('aside').openCursor(); cursor; cursor = await cursor.continue()) {
      if (!goes(cursor.value as Aside)) continue;
      await cursor.delete();
      count += 1;
    }
    return count;
  });

/** Erases everything. */
export const eraseAll = (log: Log): Promise<void> => {
  const all = [...STORE_NAMES, 'aside', 'rollup'] as const;
  return log.write(all, async (tx) => {
    await Promise.all(all.map((store) => tx.objectStore(store).clear()));
  });
};

/**
 * Erases what one person wrote; how many items. What pages showed without a handle goes by its name. Pages that still show
 * their comments bring them back when they are opened again.
 */
export async function erasePerson(log: Log, network: Source, person: Person): Promise<number> {
  const people = new Set([personKey(network, person), personKey(network, { ...person, handle: null })]);
  const count = await log.write(['interactions', 'alerts', 'rollup'], async (tx) => {
    const store = tx.objectStore('interactions');
    const raws = (await Promise.all([...people].map((key) => store.index('person').getAll(key)))).flat();
    const keys = raws.map((raw) => keyIn('interactions', raw));
    const moments = raws.flatMap((raw) => parseRecord('interactions', raw)?.at ?? []);
    const alerts = await tx.objectStore('alerts').getAllKeys();
    const about = alerts.filter((alert) => keys.some((key) => alert.endsWith(key)));
    await Promise.all([
      ...keys.map((key) => store.delete(key)),
      ...about.map((key) => tx.objectStore('alerts').delete(key)),
      forgetDays(tx.objectStore('rollup'), moments),
    ]);
    return keys.length;
  });
  const aside = await removeAside(
    log,
    ({ store, record }) => store === 'interactions' && people.has(String((record as { person?: unknown }).person)),
  );
  return count + aside;
}
