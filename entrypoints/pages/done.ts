/** What was done last in the Waiting list, in the browser's memory only: it is gone when the browser is closed. */
import { browser } from '../../lib/browser.ts';
import { LAST_DONE, type LastDone, parseLastDone } from '../../lib/log/undoing.ts';

export const keepDone = (last: LastDone): void =>
  void browser.storage.session.set({ [LAST_DONE]: last }).catch(() => undefined);

/** Also where somebody is erased: their name may be in it. */
export const forgetDone = (): void => void browser.storage.session.remove(LAST_DONE).catch(() => undefined);

export const lastDone = async (): Promise<LastDone | null> =>
  parseLastDone((await browser.storage.session.get(LAST_DONE))[LAST_DONE]);
