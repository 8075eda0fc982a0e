/** Reads what the week is made of: the packed days, the looks of eight weeks, and the two lists below the figures. */
import { looksSince } from '../log/coverage.ts';
import type { Log } from '../log/db.ts';
import { EVERYTHING, type Filter, queueOf } from '../log/derive.ts';
import { accountAt, placeOf } from '../log/facts.ts';
import { heardSince } from '../log/remember.ts';
import { readFacts } from '../log/rollup.ts';
import type { Heard, Interaction } from '../log/schema.ts';
import { readSection } from '../log/waiting.ts';
import { weeksUntil } from './calendar.ts';
import type { WeekRecords } from './week.ts';

/** For `weekOf`; how it is narrowed to one account is said there. */
export async function readWeek(log: Log, now: number): Promise<WeekRecords> {
  const since = weeksUntil(now)[0]?.from ?? now;
  const [facts, looks, began] = await Promise.all([
    readFacts(log, since, now),
    looksSince(log, since, now),
    log.read(['coverage'], async (tx) => (await tx.objectStore('coverage').index('at').openKeyCursor())?.key ?? null),
  ]);
  return { facts, looks, began };
}

const MOST_THANKS = 5;

export interface WeekLists {
  readonly thanks: readonly Interaction[];
  /** How many more are worth a thank-you. */
  readonly thanksLeft: number;
  /** Newest first. */
  readonly heard: readonly Heard[];
}

const countThanks = (log: Log, filter: Filter): Promise<number> =>
  log.read(['interactions'], (tx) => {
    const queue = queueOf(filter);
    const range = IDBKeyRange.bound([queue, 'thank', -Infinity], [queue, 'thank', Infinity]);
    return tx.objectStore('interactions').index('queue').count(range);
  });

/** What is worth a thank-you, and what was heard in the last eight weeks; of one account (`placeOf`), or null for all. */
export async function readLists(log: Log, now: number, place: string | null): Promise<WeekLists> {
  const since = weeksUntil(now)[0]?.from ?? now;
  const filter: Filter = { ...EVERYTHING, ...(place === null ? {} : accountAt(place)) };
  const [thanks, count, heard] = await Promise.all([
    readSection(log, 'thank', { now, filter, start: 0, most: MOST_THANKS }),
    countThanks(log, filter),
    heardSince(log, since, now),
  ]);
  return {
    thanks,
    thanksLeft: Math.max(0, count - thanks.length),
    heard: heard.filter((one) => place === null || placeOf(one) === place),
  };
}
