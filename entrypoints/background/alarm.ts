import { browser } from '../../lib/browser.ts';

/** Makes the one alarm of that name equal to what the database says; null: none. */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  const now = await browser.alarms.get(name);
  if (when === null) {
    if (now) await browser.alarms.clear(name);
  } else if (now?.scheduledTime !== when) {
    browser.alarms.create(name, { when });
  }
}
