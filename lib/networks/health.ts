/** How well Parley could read a network's pages: what was found, by which candidates, and when it last worked. No words of any page. Pure. */
import * as z from 'zod/mini';
import { NETWORK_IDS } from './all-facts.ts';
import { SURFACES, VIEWS } from './places.ts';

z.config({ jitless: true });

/** Names of candidates and roles: written by us, short. */
const name = z.string().check(z.maxLength(80));

const PLACES = [...new Set(['' as const, ...SURFACES, ...VIEWS])];

/** What a page script says of one composer, one list, or of who is signed in. */
export const sighting = z.object({
  network: z.enum(NETWORK_IDS),
  part: z.enum(['composer', 'list', 'account']),
  /** `Composer.surface` or the list's view; '' for a box that is none of the network's composers, and for the account. */
  place: z.enum(PLACES),
  /** Healthy: by the candidates that come first. Fallback: by later ones, the page has changed. */
  health: z.enum(['healthy', 'fallback', 'unreadable']),
  /** By role, the candidate that matched. */
  matched: z.array(z.tuple([name, name])).check(z.maxLength(10)),
});
export type Sighting = z.infer<typeof sighting>;

/** The last sighting, once for each place. */
export const healthRecord = z.extend(sighting, {
  /** Milliseconds since 1970, of the last sighting that was noted: at most a day older than the last one. */
  at: z.number(),
  /** When it could last be read; null: never yet. */
  worked: z.nullable(z.number()),
});
export type HealthRecord = z.infer<typeof healthRecord>;

export const MOST_RECORDS = 200;
export const healthRecords = z.array(healthRecord).check(z.maxLength(MOST_RECORDS));

const DAY = 24 * 60 * 60_000;
/** What nobody saw again for so long is no news of the page as it is. */
const FORGET_AFTER = 90 * DAY;

const isSame = (one: Sighting, other: Sighting): boolean =>
  one.network === other.network && one.part === other.part && one.place === other.place;

/** The records with a sighting noted; the same array where it says nothing new and the last one is of today. */
export function withSighting(records: readonly HealthRecord[], seen: Sighting, now: number): readonly HealthRecord[] {
  const known = records.find((one) => isSame(one, seen));
  const saysTheSame = known?.health === seen.health && JSON.stringify(known.matched) === JSON.stringify(seen.matched);
  if (known && saysTheSame && now - known.at < DAY && now >= known.at) return records;
  const worked = seen.health === 'unreadable' ? (known?.worked ?? null) : now;
  const others = records.filter((one) => !isSame(one, seen) && now - one.at < FORGET_AFTER);
  return [{ ...seen, at: now, worked }, ...others].slice(0, MOST_RECORDS);
}

/** When any composer of the network could last be read. */
export function lastWorked(records: readonly HealthRecord[], network: Sighting['network']): number | null {
  const times = records.flatMap((one) =>
    one.network === network && one.part === 'composer' && one.worked !== null ? [one.worked] : [],
  );
  return times.length === 0 ? null : Math.max(...times);
}

const WORST: readonly Sighting['health'][] = ['unreadable', 'fallback', 'healthy'];

/** Of several places the worst: what to look at first. */
export const worstOf = (records: readonly Sighting[]): Sighting['health'] | null =>
  WORST.find((health) => records.some((one) => one.health === health)) ?? null;
