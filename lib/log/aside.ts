/** Records that can't be read are set aside and shown: one spoilt record takes no other along. */
import * as z from 'zod/mini';
import type { Log } from './db.ts';
import { LogError } from './failure.ts';
import { type Aside, STORES, type StoreName } from './schema.ts';

z.config({ jitless: true });

type Record<S extends StoreName> = z.infer<(typeof STORES)[S]>;

export const parseRecord = <S extends StoreName>(store: S, raw: unknown): Record<S> | null => {
  const parsed = z.safeParse(STORES[store], raw);
  return parsed.success ? (parsed.data as Record<S>) : null;
};

/** The key of a record that may be anything else than it should; the database lets none in without its key. */
export const keyIn = (store: StoreName, raw: unknown): string =>
  String((raw as { id: unknown; key: unknown })[store === 'posts' ? 'id' : 'key']);

export interface Sifted<T> {
  readonly good: readonly T[];
  /** Keys of those that can't be read. */
  readonly spoilt: readonly string[];
}

/** Parts what can be read from what can't. */
export function sift<S extends StoreName>(store: S, raws: readonly unknown[]): Sifted<Record<S>> {
  const good: Record<S>[] = [];
  const spoilt: string[] = [];
  for (const raw of raws) {
    const record = parseRecord(store, raw);
    if (record) good.push(record);
    else spoilt.push(keyIn(store, raw));
  }
  return { good, spoilt };
}

/** Moves records out of the way of every later reading. Where the disk is full they stay till next time. */
export async function setAside(log: Log, store: StoreName, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) return;
  const moved = log.write([store, 'aside'], async (tx) => {
    await Promise.all(
      [...new Set(keys)].map(async (key) => {
        const record: unknown = await tx.objectStore(store).get(key);
        // Another page may have been quicker.
        if (record === undefined || parseRecord(store, record)) return;
        await tx.objectStore('aside').add({ store, key, at: now, record } satisfies Aside);
        await tx.objectStore(store).delete(key);
      }),
    );
  });
  await moved.catch((error: unknown) => {
    if (!(error instanceof LogError)) throw error;
  });
}

/** What was set aside, for the page that shows it. */
export const listAside = (log: Log): Promise<readonly Aside[]> =>
  log.read(['aside'], async (tx) => (await tx.objectStore('aside').getAll(null, 1000)) as Aside[]);
