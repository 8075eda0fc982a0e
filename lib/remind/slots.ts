/** The two digests a day: when each is due, how long it is caught up with, and how many notices a day has had. */
import { type DueRules, dayOf, timeOfDay } from '../log/due.ts';
import type { Alert } from '../log/schema.ts';
import { maySpeak, minuteOf, nextAwake } from './quiet.ts';
import type { Less, Reminders } from './schema.ts';

export interface RemindSettings extends DueRules {
  readonly reminders: Reminders;
  readonly less: readonly Less[];
}

const MOST_DAYS = 400;

export interface Slot {
  readonly nth: 1 | 2;
  readonly key: string;
  readonly at: number;
  /** It is caught up with till half way to the next one (the second: to midnight); then that one takes its place. */
  readonly until: number;
}

const digestKey = (day: string, nth: number): string => `digest:${day}:${nth}`;
export const singleKey = (day: string, nth: number): string => `single:${day}:${nth}`;

/** The digests of the day that is `days` after the one of `now`, less those that are done with. */
export function openSlots(
  now: number,
  days: number,
  { reminders, less }: RemindSettings,
  said: readonly Alert[],
): Slot[] {
  const [first, second] = reminders.digests.map((minute) => timeOfDay(now, days, minute));
  if (first === undefined || second === undefined) return [];
  const midnight = timeOfDay(now, days + 1, 0);
  const day = dayOf(timeOfDay(now, days, 12 * 60));
  const onlyOne = less.some(({ what }) => what === 'digest');
  const slots: Slot[] = [
    { nth: 1, key: digestKey(day, 1), at: first, until: (first + (onlyOne ? midnight : second)) / 2 },
    { nth: 2, key: digestKey(day, 2), at: second, until: (second + midnight) / 2 },
  ];
  const wanted = onlyOne ? slots.slice(0, 1) : slots;
  return wanted.filter(({ key, until }) => until > now && !said.some((alert) => alert.key === key));
}

export const calmOf = ({ reminders, hours }: RemindSettings) => ({ quiet: reminders.quiet, hours });

/** The digest that is to be given now, if there is something to say; null: none. */
export function slotNow(now: number, settings: RemindSettings, said: readonly Alert[]): Slot | null {
  if (!settings.reminders.on || !maySpeak(now, calmOf(settings))) return null;
  return openSlots(now, 0, settings, said).find(({ at }) => at <= now) ?? null;
}

/** Is it a moment for a digest? Only then does it matter who is new. */
export const isDigestTime = (now: number, settings: RemindSettings, said: readonly Alert[]): boolean =>
  slotNow(now, settings, said) !== null;

/** How many notices were given today. A digest that had nothing to say is noted with `times: 0`. */
export function saidToday(now: number, said: readonly Alert[]): number {
  const today = dayOf(now);
  const starts = [digestKey(today, 1), digestKey(today, 2), `single:${today}:`];
  return said.filter(({ key, times }) => times > 0 && starts.some((start) => key.startsWith(start))).length;
}

export const soonest = (times: readonly (number | null)[]): number | null =>
  times.reduce((first, time) => (first === null || time === null ? (first ?? time) : Math.min(first, time)), null);

/** When a digest will be given, quiet hours and days off considered; null: not at all. */
export function givenAt({ at, until }: Slot, now: number, settings: RemindSettings): number | null {
  const moment = nextAwake(Math.max(at, now), calmOf(settings));
  return moment !== null && moment < until ? moment : null;
}

/** The next digest after `now`. */
export function nextDigest(now: number, settings: RemindSettings, said: readonly Alert[]): number | null {
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const times = openSlots(now, days, settings, said).map((slot) => givenAt(slot, now, settings));
    const first = soonest(times.filter((time) => time !== null && time > now));
    if (first !== null) return first;
  }
  return null;
}

/** Who works on no day is reminded on any. */
const EVERY_DAY: DueRules['hours'] = { week: [null, null, null, null, null, null, null], holidays: [] };

/** Minutes of the day at which the digests come on a working day, quiet hours considered; null: that one never comes. */
export function digestTimes(settings: RemindSettings): readonly (number | null)[] {
  // A day on which no clock changes.
  const midnight = new Date(2026, 0, 6).getTime();
  const anyDay: RemindSettings = { ...settings, hours: EVERY_DAY };
  return ([1, 2] as const).map((nth) => {
    const slot = openSlots(midnight, 0, anyDay, []).find((one) => one.nth === nth);
    const at = slot ? givenAt(slot, midnight, anyDay) : null;
    return at === null ? null : minuteOf(at);
  });
}
