/** The file that the log is exported to. Reading it trusts nothing in it. Pure. */
import * as z from 'zod/mini';
import { MIGRATIONS, type Migration, upgradeRecord } from './migrations.ts';
import { plainHandle } from './people.ts';
import {
  type Alert,
  alert,
  type Coverage,
  coverage,
  type Heard,
  heard,
  type InteractionCore,
  interactionCore,
  type PostCore,
  postCore,
  type StoreName,
} from './schema.ts';
import type { LogContext } from './seen.ts';

z.config({ jitless: true });

export interface LogRecords {
  readonly interactions: readonly InteractionCore[];
  readonly posts: readonly PostCore[];
  readonly coverage: readonly Coverage[];
  readonly heard: readonly Heard[];
  readonly alerts: readonly Alert[];
}

export interface LogFile extends LogRecords {
  readonly parley: 'log';
  readonly version: number;
  readonly exported: number;
  /** Records that could not be read, as they were: for a person to look at, never read back. */
  readonly aside: readonly unknown[];
}

const envelope = z.object({
  parley: z.literal('log'),
  version: z.int().check(z.gte(1)),
  interactions: z.array(z.unknown()),
  posts: z.array(z.unknown()),
  coverage: z.array(z.unknown()),
  heard: z.array(z.unknown()),
  alerts: z.array(z.unknown()),
});

export type ReadFile =
  | { readonly ok: true; readonly records: LogRecords /** How many could not be read. */; readonly spoilt: number }
  | { readonly ok: false; readonly failure: 'not json' | 'not a log' | 'newer' };

export const currentVersion = MIGRATIONS.length;

/** What a file holds. Records that don't fit are left out and counted. */
export function readLogFile(
  text: string,
  { isOwnLink }: Pick<LogContext, 'isOwnLink'>,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, failure: 'not json' };
  }
  const parsed = z.safeParse(envelope, raw);
  if (!parsed.success) return { ok: false, failure: 'not a log' };
  const file = parsed.data;
  if (file.version > migrations.length) return { ok: false, failure: 'newer' };
  let spoilt = 0;
  const read = <T>(store: StoreName, fits: (record: unknown) => z.core.util.SafeParseResult<T>): T[] =>
    file[store].flatMap((record) => {
      const result = safely(() => fits(upgradeRecord(migrations, file.version, store, record)));
      if (result?.success) return [result.data];
      spoilt += 1;
      return [];
    });
  const records: LogRecords = {
    interactions: read('interactions', (record) => z.safeParse(interactionCore, record)).map((item) => ({
      ...item,
      account: plainHandle(item.account),
      link: item.link !== null && item.network !== 'manual' && !isOwnLink(item.network, item.link) ? null : item.link,
    })),
    posts: read('posts', (record) => z.safeParse(postCore, record)).map((post) => ({
      ...post,
      account: plainHandle(post.account),
    })),
    coverage: read('coverage', (record) => z.safeParse(coverage, record)),
    heard: read('heard', (record) => z.safeParse(heard, record)),
    alerts: read('alerts', (record) => z.safeParse(alert, record)),
  };
  return { ok: true, records, spoilt };
}

/** A migration may stumble over a record that isn't what it should be. */
function safely<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
