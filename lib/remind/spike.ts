/**
 * Spike watch: are there many more who complain on an account than there usually are at this time of day? Only what pages
 * showed is known, and only what is known to have been written in this hour counts, whenever it was read.
 */
import { timeOfDay } from '../log/due.ts';
import type { Interaction, Source } from '../log/schema.ts';
import type { Phrase } from './phrase.ts';
import { minuteOf } from './quiet.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = 7;
/** At least so many different people in an hour… */
export const SPIKE_PEOPLE = 4;
/** …and so many times as many as in the same hour of the busiest of the past seven days. */
export const SPIKE_TIMES = 4;

export type Grievance = Pick<
  Interaction,
  'key' | 'network' | 'account' | 'author' | 'person' | 'text' | 'link' | 'time' | 'triage' | 'state'
>;

export interface Spike {
  readonly network: Source;
  readonly account: string;
  /** How many people in the last hour, and in the same hour of the busiest of the past seven days. */
  readonly count: number;
  readonly usual: number;
  /** When the first of them wrote. */
  readonly since: number;
  /** Crises first, then the oldest. */
  readonly items: readonly Grievance[];
}

/** From this moment on the records are needed: a week and an hour, and one for clocks that change. */
export const spikesNeed = (now: number): number => now - DAYS * 24 * HOUR - 2 * HOUR;

/** The moment it was written; null where the page says less than the hour. */
const momentOf = ({ time }: Grievance): number | null => (time && time.to - time.from <= HOUR ? time.to : null);

const isGrievance = ({ triage, state }: Grievance): boolean =>
  (triage.kind === 'crisis' || triage.kind === 'complaint') && state.is !== 'not needed';

/** The same time of day, some days before. */
const daysBefore = (at: number, days: number): number => timeOfDay(at, -days, minuteOf(at)) + (at % MINUTE);

const within = (items: readonly Grievance[], end: number): readonly Grievance[] =>
  items.filter((item) => {
    const at = momentOf(item);
    return at !== null && at > end - HOUR && at <= end;
  });

/** A person who complains five times is one. */
const people = (items: readonly Grievance[]): number => new Set(items.map(({ person }) => person)).size;

/** @param items what was written since `spikesNeed(now)`, in any order; other kinds than complaints and crises are passed over. */
export function spikes(now: number, items: readonly Grievance[]): readonly Spike[] {
  const accounts = new Map<string, Grievance[]>();
  for (const item of items.filter(isGrievance)) {
    const key = `${item.network}\n${item.account}`;
    accounts.set(key, [...(accounts.get(key) ?? []), item]);
  }
  return [...accounts.values()].flatMap((ofAccount): Spike | readonly [] => {
    const latest = within(ofAccount, now);
    const [first] = latest;
    const count = people(latest);
    const days = Array.from({ length: DAYS }, (_, day) => people(within(ofAccount, daysBefore(now, day + 1))));
    const usual = Math.max(...days);
    if (!first || count < SPIKE_PEOPLE || count < SPIKE_TIMES * usual) return [];
    const at = (item: Grievance): number => momentOf(item) ?? now;
    const isCrisis = ({ triage }: Grievance): number => (triage.kind === 'crisis' ? 0 : 1);
    return {
      network: first.network,
      account: first.account,
      count,
      usual,
      since: Math.min(...latest.map(at)),
      items: latest.toSorted((a, b) => isCrisis(a) - isCrisis(b) || at(a) - at(b)),
    };
  });
}

/** What the card says: what is seen, what is usual, and how much can be seen at all. */
export const spikeWords = ({ count, usual }: Spike): readonly Phrase[] => [
  { key: 'spike_now', count },
  usual === 0 ? { key: 'spike_usual_none' } : { key: 'spike_usual', count: usual },
  { key: 'spike_seen_only' },
];

/** How to answer when many are upset, in this order. */
export const CHECKLIST: readonly Phrase[] = [
  { key: 'spike_check_read' },
  { key: 'spike_check_tell' },
  { key: 'spike_check_hold' },
  { key: 'spike_check_answer' },
  { key: 'spike_check_sorry' },
  { key: 'spike_check_private' },
  { key: 'spike_check_back' },
];
