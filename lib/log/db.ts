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
import { type Aside, STORE_NAMES } from './schema.ts';

export type Store = 'interactions' | 'posts' | 'coverage' | 'heard' | 'alerts' | 'aside' | 'rollup';
export type Reading<S extends Store> = IDBPTransaction<LogSchema, S[], 'readonly'>;
export type Writing<S extends Store> = IDBPTransaction<LogSchema, S[], 'readwrite'>;

/**
 * `work` runs in one transaction over `stores` and must wait for nothing but that transaction. It may run again after
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
/** What clears a site's data closes a connection and, a moment later, the one opened after it. */
const MOST_ATTEMPTS = 3;

interface Connection {
  db: Promise<LogDatabase>;
}

export function connectLog({ name = 'parley', migrations = MIGRATIONS, patience = 5000 }: LogOptions = {}): Log {
  let current: Connection | null = null;
  /** An old connection may be reported lost when a new one is already open. */
  const forget = (lost: Connection): void => {
    if (current === lost) current = null;
  };

  const open = (): Connection => {
    let giveUp: (error: LogError) => void = () => undefined;
    const stuck = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const opened = openDB<LogSchema>(name, migrations.length, {
      upgrade: (db, from, _to, tx) => {
        // idb waits for neither; without the abort half an upgrade would be kept.
        tx.done.catch(() => undefined);
        upgrade(db, tx, from, migrations, Date.now()).catch(() => abort(tx));
      },
      blocked: () => setTimeout(() => giveUp(new LogError('blocked')), patience),
      // A newer Parley, in another page, wants to upgrade: let it. Transactions under way still finish.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        forget(connection);
      },
      terminated: () => forget(connection),
    });
    const connection: Connection = { db: Promise.race([opened, stuck]) };
    opened.then(
      (db) => {
        connection.db = opened;
        if (current !== connection) db.close();
      },
      () => forget(connection),
    );
    return connection;
  };

  const once = async <S extends Store, M extends 'readonly' | 'readwrite', T>(
    connection: Connection,
    mode: M,
    stores: readonly S[],
    work: (tx: IDBPTransaction<LogSchema, S[], M>) => Promise<T>,
  ): Promise<T> => {
    const tx = (await connection.db).transaction([...stores], mode);
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
    for (let attempt = 1; ; attempt += 1) {
      current ??= open();
      const connection = current;
      try {
        return await once(connection, mode, stores, work);
      } catch (error) {
        const lost = error instanceof DOMException && LOST.has(error.name);
        if (!lost || attempt === MOST_ATTEMPTS) throw asLogError(error);
        forget(connection);
        letGo(connection);
      }
    }
  };

  return {
    read: (stores, work) => run('readonly', stores, work),
    write: (stores, work) => run('readwrite', stores, work),
    close: () => {
      const connection = current;
      current = null;
      if (connection) letGo(connection);
    },
  };
}

/** Closes a connection once its transactions have ended. */
function letGo({ db }: Connection): void {
  db.then(
    (open) => open.close(),
    () => undefined,
  );
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It ended by itself.
  }
}

/** A record that the migration stumbles over is set aside, so that one of them doesn't keep the log shut. */
async function upgrade(
  db: LogDatabase,
  tx: Upgrade,
  from: number,
  migrations: readonly Migration[],
  now: number,
): Promise<void> {
  for (const { shape } of migrations.slice(from)) shape(db, tx);
  if (from === 0 || !migrations.slice(from).some(({ record }) => record)) return;
  for (const store of STORE_NAMES) {
    for (let cursor = await tx.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
      const before: unknown = cursor.value;
      let after: unknown;
      try {
        after = upgradeRecord(migrations, from, store, before);
      } catch {
        await tx.objectStore('aside').add({ store, key: cursor.primaryKey, at: now, record: before } satisfies Aside);
        await cursor.delete();
        continue;
      }
      if (after !== before) await cursor.update(after);
    }
  }
}
