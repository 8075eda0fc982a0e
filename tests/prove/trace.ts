/** The browser's own trace of a page, and what of its main thread ran for whom. */
import type { CDPSession } from '@playwright/test';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same in processor time, which a busy machine doesn't stretch. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string; readonly message?: string } };
}

/** Records while `work` runs. */
export const traced = async (cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'], excludedCategories: ['*'] },
  });
  await work();
  await cdp.send('Tracing.end');
  await complete;
  return events;
};
