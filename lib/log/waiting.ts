/** The Waiting list, read by index: the first screen takes at most 60 records, however many there are. */
import { setAside, sift } from './aside.ts';
import type { Log, Reading } from './db.ts';
import { EVERYTHING, type Filter, type Group, queueOf } from './derive.ts';
import { endOfDay } from './due.ts';
import type { Interaction } from './schema.ts';

/**
 * In the order in which they are shown. `back`: snoozed till a time that has come. A thank-you is in its own section, late
 * or not.
 */
export const SECTIONS = ['crisis', 'back', 'overdue', 'today', 'later', 'thank', 'snoozed'] as const;
export type Section = (typeof SECTIONS)[number];

export type Counts = Readonly<Record<Section, number>>;

export interface Waiting {
  readonly sections: Readonly<Record<Section, readonly Interaction[]>>;
  readonly counts: Counts;
}

const FIRST_SCREEN = 60;

function rangeOf(section: Section, filter: Filter, now: number): IDBKeyRange {
  const queue = queueOf(filter);
  const between = (group: Group, from: number, to: number): IDBKeyRange =>
    IDBKeyRange.bound([queue, group, from], [queue, group, to], true);
  const tonight = endOfDay(now);
  const ranges: Readonly<Record<Section, IDBKeyRange>> = {
    crisis: between('crisis', -Infinity, Infinity),
    back: between('snoozed', -Infinity, now),
    overdue: between('answer', -Infinity, now),
    today: between('answer', now, tonight),
    later: between('answer', tonight, Infinity),
    thank: between('thank', -Infinity, Infinity),
    snoozed: between('snoozed', now, Infinity),
  };
  return ranges[section];
}

async function counted(tx: Reading<'interactions'>, filter: Filter, now: number): Promise<Counts> {
  const index = tx.objectStore('interactions').index('queue');
  const numbers = await Promise.all(
    SECTIONS.map(async (section) => [section, await index.count(rangeOf(section, filter, now))]),
  );
  return Object.fromEntries(numbers) as Counts;
}

/** The first screen and how much there is of everything. */
export async function readWaiting(log: Log, now: number, filter: Filter = EVERYTHING): Promise<Waiting> {
  const { raws, counts } = await log.read(['interactions'], async (tx) => {
    const counts = await counted(tx, filter, now);
    let left = FIRST_SCREEN;
    const wanted = SECTIONS.map((section) => {
      const most = Math.min(left, counts[section]);
      left -= most;
      return { section, most };
    });
    const index = tx.objectStore('interactions').index('queue');
    const raws = await Promise.all(
      wanted.map(
        async ({ section, most }): Promise<[Section, unknown[]]> => [
          section,
          most === 0 ? [] : await index.getAll(rangeOf(section, filter, now), most),
        ],
      ),
    );
    return { raws, counts };
  });
  const sifted = raws.map(([section, found]) => [section, sift('interactions', found)] as const);
  await setAside(
    log,
    'interactions',
    sifted.flatMap(([, { spoilt }]) => spoilt),
    now,
  );
  const sections = Object.fromEntries(sifted.map(([section, { good }]) => [section, good]));
  const readable = Object.fromEntries(
    sifted.map(([section, { spoilt }]) => [section, counts[section] - spoilt.length]),
  );
  return { sections: sections as unknown as Waiting['sections'], counts: readable as unknown as Counts };
}

/** More of one section, for scrolling: `most` records from the one at `start` on. */
export async function readSection(
  log: Log,
  section: Section,
  { now, filter, start, most }: { now: number; filter: Filter; start: number; most: number },
): Promise<readonly Interaction[]> {
  const raws = await log.read(['interactions'], async (tx) => {
    const store = tx.objectStore('interactions');
    const keys = await store.index('queue').getAllKeys(rangeOf(section, filter, now), start + most);
    return Promise.all(keys.slice(start).map((key) => store.get(key)));
  });
  const { good, spoilt } = sift('interactions', raws);
  await setAside(log, 'interactions', spoilt, now);
  return good;
}

/** The number on the badge: crises that are due, and what is overdue or back. A thank-you never presses. */
export const countDue = (log: Log, now: number): Promise<number> =>
  log.read(['interactions'], async (tx) => {
    const index = tx.objectStore('interactions').index('queue');
    const queue = queueOf(EVERYTHING);
    const numbers = await Promise.all(
      (['crisis', 'snoozed', 'answer'] as const).map((group) =>
        index.count(IDBKeyRange.bound([queue, group, -Infinity], [queue, group, now])),
      ),
    );
    return numbers.reduce((sum, number) => sum + number, 0);
  });

/** When the next item becomes due or comes back, for the alarm; null: never. */
export const nextDue = (log: Log, now: number): Promise<number | null> =>
  log.read(['interactions'], async (tx) => {
    const index = tx.objectStore('interactions').index('queue');
    const queue = queueOf(EVERYTHING);
    const next = await Promise.all(
      (['crisis', 'snoozed', 'answer'] as const).map((group) =>
        index.openKeyCursor(IDBKeyRange.bound([queue, group, now], [queue, group, Infinity], true)),
      ),
    );
    const times = next.flatMap((cursor) => (cursor ? cursor.key[2] : []));
    return times.length === 0 ? null : Math.min(...times);
  });
