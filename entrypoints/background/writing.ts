/** The background's writes to the log: those that fail are told, by the badge and in the popup, until one goes through. */
import { connectLog } from '../../lib/log/db.ts';
import { LogError } from '../../lib/log/failure.ts';
import { forgetTrouble, putTrouble } from '../../lib/settings/notes.ts';

/** The worker's own connection; it is opened when it is first used. */
export const log = connectLog();

/** Waits for a write. @throws what the write throws, after it was noted. */
export async function noted<T>(writing: Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await writing;
  } catch (error) {
    if (error instanceof LogError) await putTrouble({ failure: error.failure, at: Date.now() });
    throw error;
  }
  await forgetTrouble();
  return result;
}
