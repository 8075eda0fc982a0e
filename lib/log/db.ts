/** The connection to the log's database: opened when needed, opened anew when it was closed under us. */
import { type IDBPTransaction, openDB } from 'idb';
import { asLogError, LogError } from './failure.ts';
import {
  type LogDatabase,
  type LogSchema,
  MIGRATIONS,
  type Migration,
  type Upgrade,
  upgradeRecord,
} from './migrations.ts';
import { STORE_NAMES } from './schema.ts';

export type Store = 'interactions' | 'posts' | 'coverage' | 'heard' | 'alerts' | 'aside';
export type Reading<S extends Store> = IDBPTransaction<LogSchema, S[], 'readonly'>;
export type Writing<S extends Store> = IDBPTransaction<LogSchema, S[], 'readwrite'>;

/**
 * `work` runs in one transaction over `stores` and must wait for nothing but that transaction. It may run a second time after
 * the connection was lost, so it must not change anything outside.
 * Both reject with a LogError; after a rejected write nothing of it was kept.
 */
export interface Log {
  readonly read: <S extends Store, T>(stores: readonly S[], work: (tx: Reading<S>) => Promise<T>) => Promise<T>;
  readonly write: <S extends Store, T>(stores: readonly S[], work: (tx: Writing<S>) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export interface LogOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** For how long another page that holds an older version open is waited for, milliseconds. */
  readonly patience?: number;
}

const LOST = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

export function connectLog({ name = 'parley', migrations = MIGRATIONS, patience = 5000 }: LogOptions = {}): Log {
  let connection: Promise<LogDatabase> | null = null;
  const forget = (): void => {
    connection = null;
  };

  const open = (): Promise<LogDatabase> => {
    const opened = openDB<LogSchema>(name, migrations.length, {
      upgrade: (db, from, _to, tx) => upgrade(db, tx, from, migrations),
      blocked: () => setTimeout(() => giveUp(new LogError('blocked')), patience),
      // A newer Parley, in another page, wants to upgrade: let it. Transactions under way still finish.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    let giveUp: (error: LogError) => void = () => undefined;
    const stuck = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const usable = Promise.race([opened, stuck]);
    opened.then(
      (db) => {
        if (connection === usable) connection = opened;
        else db.close();
      },
      () => {
        if (connection === usable) forget();
      },
    );
    return usable;
  };

  const once = async <S extends Store, M extends 'readonly' | 'readwrite', T>(
    mode: M,
    stores: readonly S[],
    work: (tx: IDBPTransaction<LogSchema, S[], M>) => Promise<T>,
  ): Promise<T> => {
    connection ??= open();
    const tx = (await connection).transaction([...stores], mode);
    const ended = tx.done.then(
      () => null,
      (cause: unknown) => ({ cause }),
    );
    let result: T;
    try {
      result = await work(tx);
    } catch (error) {
      abort(tx);
      await ended;
      throw tx.error ?? error;
    }
    const failed = await ended;
    if (failed) throw tx.error ?? failed.cause;
    return result;
  };

  const run = async <S extends Store, M extends 'readonly' | 'readwrite', T>(
    mode: M,
    stores: readonly S[],
    work: (tx: IDBPTransaction<LogSchema, S[], M>) => Promise<T>,
  ): Promise<T> => {
    try {
      return await once(mode, stores, work);
    } catch (error) {
      if (!(error instanceof DOMException && LOST.has(error.name))) throw asLogError(error);
    }
    forget();
    return once(mode, stores, work).catch((error: unknown) => {
      throw asLogError(error);
    });
  };

  return {
    read: (stores, work) => run('readonly', stores, work),
    write: (stores, work) => run('readwrite', stores, work),
    close: () => {
      connection?.then(
        (db) => db.close(),
        () => undefined,
      );
      forget();
    },
  };
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}

async function upgrade(db: LogDatabase, tx: Upgrade, from: number, migrations: readonly Migration[]): Promise<void> {
  for (const { shape } of migrations.slice(from)) shape(db, tx);
  if (from === 0 || !migrations.slice(from).some(({ record }) => record)) return;
  for (const store of STORE_NAMES) {
    for (let cursor = await tx.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
      const before: unknown = cursor.value;
      const after = upgradeRecord(migrations, from, store, before);
      if (after !== before) await cursor.update(after);
    }
  }
}
