/** What a key costs the page's main thread, read from the browser's own trace. */
import type { TraceEvent } from './trace.ts';

export interface Spent {
  /** Milliseconds for each key. */
  readonly parley: readonly number[];
  readonly page: readonly number[];
}

/**
 * From one key to the next: what ran of scripts whose address begins with `ours`, and all tasks together. Promises that
 * a script of ours left behind run right after it and count as its own.
 */
export const spentByKey = (events: readonly TraceEvent[], ours: string): Spent => {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (!first) throw new Error('The trace has no key in it');
  const own = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const starts = [...new Set(keys.map(({ ts }) => ts))].toSorted((a, b) => a - b);
  const parley = starts.map(() => 0);
  const page = starts.map(() => 0);
  let key = -1;
  let outside = 0;
  let lastIsOurs = false;
  for (const { name, ts, dur = 0, tdur = dur, args } of own) {
    while (key + 1 < starts.length && (starts[key + 1] ?? 0) <= ts) key++;
    if (key < 0) continue;
    if (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') page[key] = (page[key] ?? 0) + tdur / 1000;
    if (name !== 'FunctionCall' && name !== 'RunMicrotasks') continue;
    if (name === 'FunctionCall' && ts >= outside) lastIsOurs = args.data?.url?.startsWith(ours) ?? false;
    // What runs inside a call that is counted is counted with it.
    const inside = ts < outside;
    if (!lastIsOurs || inside) continue;
    parley[key] = (parley[key] ?? 0) + tdur / 1000;
    outside = ts + dur;
  }
  return { parley, page };
};

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export const shown = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(2)} ms, p95 ${percentile(values, 0.95).toFixed(2)} ms, most ${Math.max(...values).toFixed(2)} ms`;
