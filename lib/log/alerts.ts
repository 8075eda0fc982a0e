/** What was already said. */
import { parseRecord } from './aside.ts';
import type { Log } from './db.ts';
import type { Alert } from './schema.ts';

/**
 * Notes that something is being said. Asking and noting are one step, so two alarms at once can't both say it.
 * @returns false if it was said `most` times already.
 */
export const sayAtMost = (
  log: Log,
  { key, account, most, now }: { key: string; account: string; most: number; now: number },
): Promise<boolean> =>
  log.write(['alerts'], async (tx) => {
    const store = tx.objectStore('alerts');
    const times = parseRecord('alerts', await store.get(key))?.times ?? 0;
    if (times >= most) return false;
    await store.put({ key, account, at: now, times: times + 1 } satisfies Alert);
    return true;
  });
