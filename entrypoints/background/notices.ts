/** Notifications: shown, opened on a click, and in Chromium answered by two buttons. */
import { browser } from '../../lib/browser.ts';
import { type Action, act } from '../../lib/log/actions.ts';
import { parseRecord } from '../../lib/log/aside.ts';
import { snoozeUntil } from '../../lib/log/due.ts';
import { LAST_DONE, type LastDone } from '../../lib/log/undoing.ts';
import { addressOf } from '../../lib/networks/access.ts';
import type { Notice, NoticeButton } from '../../lib/remind/notice.ts';
import {
  dropReminder,
  markRemindersSeen,
  putReminder,
  type Reminder,
  readReminders,
} from '../../lib/settings/notes.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { logChanged } from './changes.ts';
import { phrase, word } from './words.ts';
import { log, noted } from './writing.ts';

/** Does the browser let Parley show any? */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

const LABELS: Readonly<Record<NoticeButton, string>> = { snooze: 'notice_snooze', 'not needed': 'notice_not_needed' };

const inWords = ({ id, title, body, why, item, buttons, less }: Notice, at: number): Reminder => ({
  id,
  at,
  title: phrase(title),
  body: body.map(phrase).join(' '),
  why: phrase(why),
  item,
  buttons: [...buttons],
  less: [...less],
  shown: false,
  seen: false,
});

/** Keeps what is about to be noted as said: should the worker be ended before it is shown, its successor shows it. */
export const keepNotice = (notice: Notice, at: number): Promise<void> => putReminder(inWords(notice, at));

/** Shows what is kept and noted, and wasn't shown. */
export async function showNotices(): Promise<void> {
  for (const reminder of (await readReminders()).filter(({ shown }) => !shown).toReversed()) {
    const noted = await log.read(['alerts'], (tx) => tx.objectStore('alerts').getKey(reminder.id));
    if (noted === undefined) {
      await dropReminder(reminder.id);
    } else {
      await show(reminder);
      await putReminder({ ...reminder, shown: true });
    }
  }
}

async function show({ id, title, body, why, buttons }: Reminder): Promise<void> {
  const notification = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: `${body}\n${why}`,
  };
  if (buttons.length > 0) {
    const labels = buttons.map((button) => ({ title: word(LABELS[button]) }));
    try {
      // The polyfill's types are Firefox's.
      const withButtons: typeof notification = Object.assign({ buttons: labels }, notification);
      await browser.notifications.create(id, withButtons);
      return;
    } catch {
      // Firefox has the event of a pressed button, and refuses notifications that have any (153, 2026-11).
    }
  }
  await browser.notifications.create(id, notification);
}

const shownAs = async (id: string): Promise<Reminder | undefined> =>
  (await readReminders()).find((reminder) => reminder.id === id);

/** Where its item can be opened; null: it has none, it is gone, or its link leads elsewhere. */
async function addressIn(reminder: Reminder | undefined): Promise<string | null> {
  const key = reminder?.item;
  if (!key) return null;
  const raw = await log.read(['interactions'], (tx) => tx.objectStore('interactions').get(key)).catch(() => undefined);
  const item = parseRecord('interactions', raw);
  return item ? addressOf(item, await readSettings()) : null;
}

/** Opens what it told of; what can't be opened is in the list. */
async function open(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const url = (await addressIn(await shownAs(id))) ?? browser.runtime.getURL('/popup.html');
  try {
    const { windowId } = await browser.tabs.create({ url });
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  } catch {
    // No window is open.
    await browser.windows.create({ url });
  }
}

async function press(id: string, index: number): Promise<void> {
  await browser.notifications.clear(id);
  const reminder = await shownAs(id);
  const now = Date.now();
  if (!reminder?.item || index >= reminder.buttons.length) return;
  const { hours } = await readSettings();
  const until = snoozeUntil('1h', now, hours) ?? now;
  const action: Action = reminder.buttons[index] === 'snooze' ? { is: 'snooze', until } : { is: 'not needed' };
  const done = await noted(act(log, [reminder.item], action, now));
  await markRemindersSeen();
  // The list offers to take it back.
  const last: LastDone = { what: action.is, done, ...(action.is === 'snooze' && { until }) };
  if (done.length > 0) await browser.storage.session.set({ [LAST_DONE]: last });
  logChanged();
}

const onClicked = (id: string): void => void open(id);
/** What can't be kept shows on Parley's button. */
const onPressed = (id: string, index: number): void => void press(id, index).catch(() => undefined);

/** The browser has these events once it lets Parley show notifications; adding a listener again changes nothing. */
export function answerNotices(): void {
  browser.notifications?.onClicked.addListener(onClicked);
  browser.notifications?.onButtonClicked?.addListener(onPressed);
}
