/** Export and import. An import is previewed, then merges all of a file or nothing. */
import { listAside, sift } from './aside.ts';
import { toCsv } from './csv.ts';
import type { Log, Reading, Writing } from './db.ts';
import { interactionCoreOf, keyOf, postCoreOf, wholeInteraction, wholePost } from './derive.ts';
import { type DueRules, dueAt } from './due.ts';
import { currentVersion, type LogFile, type LogRecords } from './file.ts';
import { mergeStored } from './merge.ts';
import { type InteractionCore, type PostCore, STORE_NAMES, type StoreName } from './schema.ts';
import { mergePost } from './seen.ts';

/** The whole log, of one moment. */
export async function exportLog(log: Log, now: number): Promise<LogFile> {
  const aside = await listAside(log);
  return log.read(STORE_NAMES, async (tx) => {
    const spoilt: unknown[] = aside.map(({ record }) => record);
    const all = async <S extends StoreName>(store: S) => {
      const raws: unknown[] = await tx.objectStore(store).getAll();
      const { good, spoilt: keys } = sift(store, raws);
      if (keys.length > 0) spoilt.push(...raws.filter((raw) => sift(store, [raw]).spoilt.length > 0));
      return good;
    };
    return {
      parley: 'log',
      version: currentVersion,
      exported: now,
      interactions: (await all('interactions')).map(interactionCoreOf),
      posts: (await all('posts')).map(postCoreOf),
      coverage: await all('coverage'),
      heard: await all('heard'),
      alerts: await all('alerts'),
      aside: spoilt,
    };
  });
}

/** The interactions as a table. */
export async function exportCsv(log: Log): Promise<string> {
  const raws = await log.read(['interactions'], (tx) => tx.objectStore('interactions').index('at').getAll());
  return toCsv(sift('interactions', raws).good);
}

export type Outcome = 'added' | 'changed' | 'same';
export type Preview = Readonly<Record<StoreName, Readonly<Record<Outcome, number>>>>;

/** What an import would do. */
export const previewImport = (log: Log, records: LogRecords, rules: DueRules): Promise<Preview> =>
  log.read(STORE_NAMES, (tx) => walk(tx, records, rules, async () => undefined));

/** Merges: nothing known is lost, corrections and the later state stay. */
export const importLog = (log: Log, records: LogRecords, rules: DueRules): Promise<Preview> =>
  log.write([...STORE_NAMES, 'rollup'], async (tx) => {
    await tx.objectStore('rollup').clear();
    return walk(tx, records, rules, async (store, record) => {
      await tx.objectStore(store).put(record);
    });
  });

/** A file has each record once, as the export writes it; of two in one it takes the later. */
const AT_ONCE = 500;

type Transaction = Pick<Reading<StoreName> | Writing<StoreName>, 'objectStore'>;
type Put = (store: StoreName, record: unknown) => Promise<void>;

async function walk(tx: Transaction, records: LogRecords, rules: DueRules, put: Put): Promise<Preview> {
  const merged = async <R>(
    store: StoreName,
    all: readonly R[],
    merge: (record: R) => Promise<readonly [unknown, unknown]>,
  ) => {
    const counts = { added: 0, changed: 0, same: 0 };
    for (let start = 0; start < all.length; start += AT_ONCE) {
      const pairs = await Promise.all(all.slice(start, start + AT_ONCE).map(merge));
      const news = pairs.filter(([before, after]) => JSON.stringify(before) !== JSON.stringify(after));
      counts.same += pairs.length - news.length;
      counts.added += news.filter(([before]) => before === null).length;
      await Promise.all(news.map(([, after]) => put(store, after)));
    }
    counts.changed = all.length - counts.same - counts.added;
    return counts;
  };
  const known = async <S extends StoreName>(store: S, key: string) => {
    const raw: unknown = await tx.objectStore(store).get(key);
    return (raw === undefined ? null : sift(store, [raw]).good[0]) ?? null;
  };
  return {
    interactions: await merged('interactions', records.interactions, async (theirs) => {
      const mine = await known('interactions', keyOf(theirs.network, theirs.externalId));
      const core: InteractionCore = mine ? mergeStored(interactionCoreOf(mine), theirs) : theirs;
      return [mine, wholeInteraction({ ...core, due: dueAt(core, core.triage.kind, rules) })];
    }),
    posts: await merged('posts', records.posts, async (theirs) => {
      const mine = (await known('posts', theirs.id)) ?? (await shownAs(tx, theirs));
      return [mine, wholePost(mine ? mergePost(postCoreOf(mine), theirs) : theirs)];
    }),
    coverage: await merged('coverage', records.coverage, async (theirs) => {
      const mine = await known('coverage', theirs.key);
      return [mine, mine && mine.at >= theirs.at ? mine : theirs];
    }),
    heard: await merged('heard', records.heard, async (theirs) => {
      const mine = await known('heard', theirs.key);
      return [mine, mine ?? theirs];
    }),
    alerts: await merged('alerts', records.alerts, async (theirs) => {
      const mine = await known('alerts', theirs.key);
      return [mine, mine && mine.times >= theirs.times ? mine : theirs];
    }),
  };
}

/** The same post of ours under another key: sent from here, and only seen there. */
async function shownAs(tx: Transaction, { network, externalId }: PostCore) {
  if (externalId === null) return null;
  const raw: unknown = await tx.objectStore('posts').index('shown').get(keyOf(network, externalId));
  return (raw === undefined ? null : sift('posts', [raw]).good[0]) ?? null;
}
