/** When Parley may speak: on working days, outside quiet hours. Days and hours are the browser's, as in lib/log/due.ts. */
import { dayOf, endOfDay, type Hours, timeOfDay } from '../log/due.ts';
import type { Quiet } from './schema.ts';

const QUARTER = 15 * 60_000;
/** Longer than any holiday. */
const MOST_STEPS = 1000;

export interface Calm {
  readonly quiet: Quiet | null;
  readonly hours: Hours;
}

/** The time of day. */
export function minuteOf(at: number): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}

/** Who has set no working day at all works on any: the clock runs on for them too. */
function isDayOff(at: number, { week, holidays }: Hours): boolean {
  if (holidays.includes(dayOf(at))) return true;
  return week.some((day) => day !== null) && week[new Date(at).getDay()] === null;
}

function isQuiet(at: number, { from, to }: Quiet): boolean {
  const minute = minuteOf(at);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export const maySpeak = (at: number, { quiet, hours }: Calm): boolean =>
  !isDayOff(at, hours) && !(quiet && isQuiet(at, quiet));

/** The first moment from `at` on when Parley may speak; null: not within a year. */
export function nextAwake(at: number, calm: Calm): number | null {
  let moment = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (maySpeak(moment, calm)) return moment;
    const { quiet, hours } = calm;
    const ends = !quiet || isDayOff(moment, hours) ? endOfDay(moment) : endOfQuiet(moment, quiet);
    // An hour that comes twice may end before it begins.
    moment = Math.max(ends, moment + QUARTER);
  }
  return null;
}

const endOfQuiet = (at: number, { to }: Quiet): number => timeOfDay(at, minuteOf(at) < to ? 0 : 1, to);
