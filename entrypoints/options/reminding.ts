/** Reminders' settings, and the browser's permission that goes with them. */
import { useEffect, useState } from 'preact/hooks';
import type { RemindersProps } from '../../components/options/Reminders.tsx';
import { browser, listen } from '../../lib/browser.ts';
import type { Less } from '../../lib/remind/schema.ts';
import { digestTimes } from '../../lib/remind/slots.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { changeSetting } from '../../lib/settings/store.ts';

/** A fresh one each time: the API may keep what it is handed. */
const wanted = () => ({ permissions: ['notifications' as const] });

const same = (one: Less, other: Less): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @param run takes every change of settings, to tell when one fails */
export function useReminders(settings: Settings, run: (change: Promise<unknown>) => void): RemindersProps {
  // Till it is known, what the user set is believed.
  const [permission, setPermission] = useState<RemindersProps['permission']>('given');
  useEffect(() => {
    const life = new AbortController();
    const look = () =>
      void browser.permissions.contains(wanted()).then((has) => {
        if (!life.signal.aborted) setPermission(has ? 'given' : 'missing');
      });
    look();
    listen(browser.permissions.onAdded, look, life.signal);
    listen(browser.permissions.onRemoved, look, life.signal);
    return () => life.abort();
  }, []);

  const turnOn = async (asked: Promise<boolean>): Promise<void> => {
    const given = await asked.catch(() => false);
    setPermission(given ? 'given' : 'refused');
    if (given) await changeSetting('reminders', (now) => ({ ...now, on: true }));
  };
  const turnOff = async (): Promise<void> => {
    await changeSetting('reminders', (now) => ({ ...now, on: false }));
    await browser.permissions.remove(wanted());
  };
  return {
    reminders: settings.reminders,
    permission,
    comeAt: digestTimes(settings),
    less: settings.less,
    contacts: settings.contacts,
    // First thing in the click's own turn: Firefox forgets the gesture after any await.
    onSwitch: (on) => run(on ? turnOn(browser.permissions.request(wanted())) : turnOff()),
    onReminders: (change) => run(changeSetting('reminders', (now) => ({ ...now, ...change }))),
    onMore: (less) => run(changeSetting('less', (all) => all.filter((one) => !same(one, less)))),
    onContacts: (change) => run(changeSetting('contacts', change)),
  };
}
