/** What db.spec.ts finds in its page as `parley`: all of lib/log, the reader of the week, and samples to feed it. */
import type { Log } from '../../lib/log/db.ts';
import type { Alert } from '../../lib/log/schema.ts';
import { type Counts, readWaiting } from '../../lib/log/waiting.ts';

export * from '../../lib/log/actions.ts';
export * from '../../lib/log/aside.ts';
export * from '../../lib/log/coverage.ts';
export * from '../../lib/log/db.ts';
export * from '../../lib/log/derive.ts';
export * from '../../lib/log/due.ts';
export * from '../../lib/log/failure.ts';
export * from '../../lib/log/file.ts';
export * from '../../lib/log/interactions.ts';
export * from '../../lib/log/migrations.ts';
export * from '../../lib/log/posts.ts';
export * from '../../lib/log/remember.ts';
export * from '../../lib/log/reminders.ts';
export * from '../../lib/log/retention.ts';
export * from '../../lib/log/rollup.ts';
export * from '../../lib/log/search.ts';
export * from '../../lib/log/transfer.ts';
export * from '../../lib/log/waiting.ts';
export * from '../../lib/week/read.ts';
export * from './examples.ts';
export * from './samples.ts';

export const STORE_NAMES_AND_ASIDE = ['interactions', 'posts', 'coverage', 'heard', 'alerts', 'aside'] as const;

/** Something was said of the account "acme". */
export const noteSaid = (log: Log, key: string): Promise<unknown> =>
  log.write(['alerts'], (tx) =>
    tx.objectStore('alerts').put({ key, account: 'acme', at: 0, times: 1 } satisfies Alert),
  );

/** How much there is of everything, as the popup says it. */
export const countWaiting = async (log: Log, now: number): Promise<Counts> => (await readWaiting(log, now)).counts;
