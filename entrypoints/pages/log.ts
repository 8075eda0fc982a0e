/** The log, as Parley's own pages use it: each has a connection of its own, and tells the others what it changed. */
import { connectLog } from '../../lib/log/db.ts';
import { LogError, type LogFailure } from '../../lib/log/failure.ts';
import { askParley } from '../../lib/messages/client.ts';
import { answer } from '../../lib/messages/server.ts';

export const log = connectLog();

/** Tells the background and the other pages. Where nobody listens, nobody has to know. */
export const tellChanged = (): void => void askParley('log-changed', {});

/** Calls back when another page or the background has changed the log. */
export function watchLog(changed: () => void, signal: AbortSignal): void {
  answer(
    'log-changed',
    () => {
      changed();
      return null;
    },
    signal,
  );
}

/** Why the log failed; a fault of Parley's own is told to the console, too. */
export function failureOf(error: unknown): LogFailure | 'other' {
  if (error instanceof LogError) return error.failure;
  console.error(error);
  return 'other';
}
