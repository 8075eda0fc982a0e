/** The eight weeks that are looked at, and working time within them. The zone is the browser's, as in lib/log/due.ts. */
import { type Hours, timeOfDay, windowOf } from '../log/due.ts';

export const WEEKS = 8;
const WEEK_DAYS = 7;

/** From a moment on, up to but without another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Eight weeks, oldest first. The last one ends with today: seven days each, so that Monday morning looks back on as much as
 * Sunday night.
 */
export const weeksUntil = (now: number): readonly Span[] =>
  Array.from({ length: WEEKS }, (_, place) => {
    const ahead = 1 - WEEK_DAYS * (WEEKS - 1 - place);
    return { from: timeOfDay(now, ahead - WEEK_DAYS, 0), to: timeOfDay(now, ahead, 0) };
  });

/**
 * A clock that runs in working time only, milliseconds; two of its times tell how much of it lies between. Made once for a
 * span and cheap to read. Where nobody ever works, the plain clock counts.
 */
export function workingClock({ from, to }: Span, hours: Hours): (at: number) => number {
  const windows: { readonly start: number; readonly end: number; readonly before: number }[] = [];
  let sum = 0;
  for (let day = 0; timeOfDay(from, day, 0) <= to; day += 1) {
    const open = windowOf(from, day, hours);
    if (!open) continue;
    windows.push({ ...open, before: sum });
    sum += open.end - open.start;
  }
  if (sum === 0) return (at) => at - from;
  return (at) => {
    let [low, high] = [0, windows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((windows[middle]?.start ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    const open = windows[low - 1];
    return open ? open.before + Math.min(at, open.end) - open.start : 0;
  };
}
