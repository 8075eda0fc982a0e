/** The last notification, for the popup to say why it came. */
import { useEffect, useState } from 'preact/hooks';
import type { RemindedProps } from '../../components/log/Reminded.tsx';
import { browser, listen } from '../../lib/browser.ts';
import { markRemindersSeen, REMINDERS, type Reminder, readReminders } from '../../lib/settings/notes.ts';
import { changeSetting } from '../../lib/settings/store.ts';

const DAY = 24 * 60 * 60_000;

/** @param run takes every change of settings, to tell when one fails */
export function useReminded(run: (change: Promise<unknown>) => void): RemindedProps {
  const [last, setLast] = useState<Reminder>();
  useEffect(() => {
    const life = new AbortController();
    // Where it can't be read there is nothing to say.
    const read = () =>
      void readReminders().then(
        ([latest]) => setLast(latest),
        () => undefined,
      );
    read();
    listen(
      browser.storage.session.onChanged,
      (changes: Record<string, unknown>) => {
        if (REMINDERS in changes) read();
      },
      life.signal,
    );
    return () => life.abort();
  }, []);
  const now = Date.now();
  return {
    reminder: last?.shown && !last.seen && now - last.at < DAY ? last : null,
    now,
    onLess: (less) =>
      run(changeSetting('less', (all) => [...all.filter((one) => JSON.stringify(one) !== JSON.stringify(less)), less])),
    onDone: () => run(markRemindersSeen()),
  };
}
