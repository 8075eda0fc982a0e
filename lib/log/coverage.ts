/** What was looked at, and when: the foot of Waiting ("LinkedIn: not looked at for 3 days") and the days shown up. */
import { setAside, sift } from './aside.ts';
import type { Log } from './db.ts';
import type { Coverage } from './schema.ts';

/** Looks since then, newest first; one for each list and day. */
export async function looksSince(log: Log, since: number, now: number): Promise<Coverage[]> {
  const raws = await log.read(['coverage'], (tx) =>
    tx.objectStore('coverage').index('at').getAll(IDBKeyRange.lowerBound(since)),
  );
  const { good, spoilt } = sift('coverage', raws);
  await setAside(log, 'coverage', spoilt, now);
  return good.toReversed();
}

/** The last look at each account. Pure. */
export function lastLooks(looks: readonly Coverage[]): Coverage[] {
  const last = new Map<string, Coverage>();
  for (const look of looks) {
    const place = `${look.network}\n${look.account}`;
    if (look.at > (last.get(place)?.at ?? -Infinity)) last.set(place, look);
  }
  return [...last.values()];
}
