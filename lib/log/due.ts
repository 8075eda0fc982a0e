/**
 * When an answer is due: so many minutes of working time after the message. The zone is the browser's: days and hours are
 * wall-clock ones, so clocks that change by an hour (or half an hour) need no special case. Pure but for the zone.
 */
import * as z from 'zod/mini';
import type { TimeRange } from '../networks/interaction.ts';
import { TRIAGE_KINDS, type TriageKind } from './schema.ts';

z.config({ jitless: true });

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** Longer than any holiday; who has no working minute in all that time isn't helped by waiting for one. */
const MOST_DAYS = 400;

/** A time of day: minutes after midnight. */
export const minutes = z.int().check(z.gte(0), z.lte(DAY_MINUTES));

/** From and to in minutes after midnight; null: a day off. */
const dayHours = z.nullable(
  z.object({ from: minutes, to: minutes }).check(z.refine(({ from, to }) => from < to, 'closes before it opens')),
);

export const hours = z.object({
  /** Sunday first, as in Date. */
  week: z.tuple([dayHours, dayHours, dayHours, dayHours, dayHours, dayHours, dayHours]),
  /** Days off, "2026-12-25". */
  holidays: z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))).check(z.maxLength(500)),
});
export type Hours = z.infer<typeof hours>;

export const targets = z.record(z.enum(TRIAGE_KINDS), z.int().check(z.gte(1), z.lte(30 * DAY_MINUTES)));
/** Minutes of working time within which each kind is to be answered. */
export type Targets = Readonly<Record<TriageKind, number>>;

export interface DueRules {
  readonly targets: Targets;
  readonly hours: Hours;
}

/** `other` is what mentions and all the rest get. */
export const DEFAULT_TARGETS: Targets = {
  crisis: 60,
  complaint: 60,
  question: 4 * 60,
  purchase: 4 * 60,
  praise: 24 * 60,
  other: 24 * 60,
  spam: 24 * 60,
};

const OFFICE = { from: 9 * 60, to: 17 * 60 };
export const DEFAULT_HOURS: Hours = { week: [null, OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, null], holidays: [] };

/** The user's own day as "2026-11-22". */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A time of day, `days` after the day of `at`. */
export function timeOfDay(at: number, days: number, minute: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, minute).getTime();
}

/** The working time of the day that is `days` after the one of `at`; null: a day off. */
export function windowOf(at: number, days: number, { week, holidays }: Hours): { start: number; end: number } | null {
  // Noon: midnight doesn't exist on every day everywhere.
  const noon = timeOfDay(at, days, DAY_MINUTES / 2);
  const open = week[new Date(noon).getDay()];
  if (!open || holidays.includes(dayOf(noon))) return null;
  return { start: timeOfDay(at, days, open.from), end: timeOfDay(at, days, open.to) };
}

/** The moment when `minutes` of working time have passed since `start`. Without any working time the plain clock counts. */
export function addWorking(start: number, minutes: number, hours: Hours): number {
  let left = minutes * MINUTE;
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const open = windowOf(start, day, hours);
    if (!open) continue;
    const from = Math.max(open.start, start);
    const usable = Math.max(open.end - from, 0);
    if (usable > 0 && left <= usable) return from + left;
    left -= usable;
  }
  return start + minutes * MINUTE;
}

/** When the answer is due. Of a range like "3h" its end counts: nobody is told that they are late before they are. */
export const dueAt = (
  { time, firstSeen }: { readonly time: TimeRange | null; readonly firstSeen: number },
  kind: TriageKind,
  { targets, hours }: DueRules,
): number => addWorking(Math.max(time?.to ?? firstSeen, 0), targets[kind], hours);

export type SnoozeChoice = '1h' | '16:00' | 'tomorrow' | { readonly day: string };

const MORNING = 9 * 60;

const opens = (at: number, days: number, hours: Hours): number =>
  windowOf(at, days, hours)?.start ?? timeOfDay(at, days, MORNING);

/**
 * When a snoozed item comes back. 16:00 is tomorrow's once today's has passed; a day begins when work does, or at nine.
 * null: a day that is no day, or in the past.
 */
export function snoozeUntil(choice: SnoozeChoice, now: number, hours: Hours): number | null {
  if (choice === '1h') return now + 60 * MINUTE;
  if (choice === '16:00') {
    const today = timeOfDay(now, 0, 16 * 60);
    return today > now ? today : timeOfDay(now, 1, 16 * 60);
  }
  if (choice === 'tomorrow') return opens(now, 1, hours);
  const noon = new Date(`${choice.day}T12:00`).getTime();
  if (Number.isNaN(noon) || dayOf(noon) !== choice.day) return null;
  const until = opens(noon, 0, hours);
  return until > now ? until : null;
}

/** The end of the user's day: what is due before it is due today. */
export const endOfDay = (now: number): number => timeOfDay(now, 1, 0);
