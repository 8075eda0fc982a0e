/**
 * The shapes that the database has had. A version, once released, is never changed: the next one is added below it, with an
 * example in tests/log/examples.ts.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { StoreName } from './schema.ts';

/** Values are unknown: what is read from a disk is checked before it is used. */
export interface LogSchema extends DBSchema {
  interactions: {
    key: string;
    value: unknown;
    indexes: { queue: [string, string, number]; words: string; person: string; branch: string; at: number };
  };
  posts: {
    key: string;
    value: unknown;
    indexes: { past: [string, number]; shown: string; thread: string; parent: string; unseen: string; at: number };
  };
  coverage: { key: string; value: unknown; indexes: { at: number } };
  heard: { key: string; value: unknown; indexes: { at: number } };
  alerts: { key: string; value: unknown; indexes: { at: number } };
  aside: { key: number; value: unknown };
  /** Follows from the others (lib/log/rollup.ts); never exported. */
  rollup: { key: number; value: unknown };
}

export type LogDatabase = IDBPDatabase<LogSchema>;
export type Upgrade = IDBPTransaction<LogSchema, StoreNames<LogSchema>[], 'versionchange'>;

export interface Migration {
  /** Makes stores and indexes. */
  readonly shape: (db: LogDatabase, tx: Upgrade) => void;
  /** Turns a record of the version before into one of this version; also used on files that an older Parley exported. */
  readonly record?: (store: StoreName, record: unknown) => unknown;
}

const first: Migration = {
  shape: (db) => {
    const interactions = db.createObjectStore('interactions', { keyPath: 'key' });
    interactions.createIndex('queue', 'queue', { multiEntry: true });
    interactions.createIndex('words', 'words', { multiEntry: true });
    interactions.createIndex('person', 'person');
    interactions.createIndex('branch', 'branch');
    interactions.createIndex('at', 'at');
    const posts = db.createObjectStore('posts', { keyPath: 'id' });
    posts.createIndex('past', 'past');
    posts.createIndex('shown', 'shown');
    posts.createIndex('thread', 'thread');
    posts.createIndex('parent', 'parent');
    posts.createIndex('unseen', 'unseen');
    posts.createIndex('at', 'at');
    for (const store of ['coverage', 'heard', 'alerts'] as const) {
      db.createObjectStore(store, { keyPath: 'key' }).createIndex('at', 'at');
    }
    db.createObjectStore('aside', { autoIncrement: true });
  },
};

/** Eight weeks are read at a glance. What was heard has a state from here on; a record without one is one that was asked for. */
const second: Migration = {
  shape: (db) => {
    db.createObjectStore('rollup', { keyPath: 'day' });
  },
};

/** The migration at place n makes version n + 1. */
export const MIGRATIONS: readonly Migration[] = [first, second];

/** A record of version `from` as the newest of `migrations` has it. */
export const upgradeRecord = (
  migrations: readonly Migration[],
  from: number,
  store: StoreName,
  record: unknown,
): unknown => migrations.slice(from).reduce((now, { record: next }) => (next ? next(store, now) : now), record);
