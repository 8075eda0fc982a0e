/** The number that is due, on Parley's button; one alarm at the moment when it next changes by itself. */
import { browser } from '../../lib/browser.ts';
import { LogError, type LogFailure } from '../../lib/log/failure.ts';
import { countDue, nextDue } from '../../lib/log/waiting.ts';
import { readTrouble, TROUBLE } from '../../lib/settings/notes.ts';
import { setAlarm } from './alarm.ts';
import { followLog } from './changes.ts';
import { counted, word } from './words.ts';
import { log } from './writing.ts';

const ALARM = 'due';
const MOST_SHOWN = 99;
/** Long enough to be seen. The worker is awake for longer than that after a click anyway. */
const TICK_MS = 1500;

const COLOURS = { waiting: '#5b6472', trouble: '#a23b2a', done: '#2f7d4f' } as const;

interface Sign {
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

async function show({ text, title, colour }: Sign): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

const troubled = (failure: LogFailure): Sign => ({
  text: '!',
  title: word(`badge_${failure}`),
  colour: COLOURS.trouble,
});

const numbered = (due: number): Sign => ({
  text: due === 0 ? '' : due > MOST_SHOWN ? `${MOST_SHOWN}+` : String(due),
  title: due === 0 ? word('name') : counted('badge_waiting', due),
  colour: COLOURS.waiting,
});

async function bringUpToDate(): Promise<void> {
  const now = Date.now();
  try {
    const [due, next, trouble] = await Promise.all([countDue(log, now), nextDue(log, now), readTrouble()]);
    await setAlarm(ALARM, next);
    await show(trouble ? troubled(trouble.failure) : numbered(due));
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    await show(troubled(error.failure));
  }
}

/** One at a time, or an older count could be shown last. */
let running: Promise<void> = Promise.resolve();

/** Makes badge and alarm equal to what the database says. */
export function refreshBadge(): Promise<void> {
  running = running.catch(() => undefined).then(bringUpToDate);
  return running;
}

/** Shows for a moment that something was kept. */
export async function tick(): Promise<void> {
  await refreshBadge();
  await show({ text: '✓', title: word('badge_kept'), colour: COLOURS.done });
  setTimeout(() => void refreshBadge(), TICK_MS);
}

export function keepBadge(): void {
  // What the worker is woken for, besides its messages; the badge itself is brought up to date at every waking.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshBadge();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && TROUBLE in changes) void refreshBadge();
  });
  followLog(refreshBadge);
  void refreshBadge();
}
