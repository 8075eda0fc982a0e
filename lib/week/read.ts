/** Reads what the week is made of: the packed days, the looks of eight weeks, and the two lists below the figures. */
import { looksSince } from '../log/coverage.ts';
import type { Log } from '../log/db.ts';
import type { Filter } from '../log/derive.ts';
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

/** What is worth a thank-you, and what was heard in the last eight weeks, newest first. */
export async function readLists(
  log: Log,
  now: number,
  filter: Filter,
): Promise<{ readonly thanks: readonly Interaction[]; readonly heard: readonly Heard[] }> {
  const since = weeksUntil(now)[0]?.from ?? now;
  const [thanks, heard] = await Promise.all([
    readSection(log, 'thank', { now, filter, start: 0, most: MOST_THANKS }),
    heardSince(log, since, now),
  ]);
  const { network, account } = filter;
  const here = (one: Heard): boolean =>
    network === null || (one.network === network && (account === null || one.account === account));
  return { thanks, heard: heard.filter(here) };
}
