/** Reminders: asks what is to be said and says it; one alarm at the moment when to ask again. */
import { browser } from '../../lib/browser.ts';
import { LogError } from '../../lib/log/failure.ts';
import { type Asking, askReminders, lookReminders, type Waits } from '../../lib/log/reminders.ts';
import type { Alert } from '../../lib/log/schema.ts';
import { type Reminding, remind } from '../../lib/remind/remind.ts';
import { PRESSING } from '../../lib/remind/schema.ts';
import { isDigestTime } from '../../lib/remind/slots.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { setAlarm } from './alarm.ts';
import { followLog } from './changes.ts';
import { networksInFront } from './front.ts';
import { answerNotices, keepNotice, mayNotify, showNotices } from './notices.ts';
import { log } from './writing.ts';

const ALARM = 'remind';
/** Settings that decide what is said, and when. */
const DECIDING = ['reminders', 'less', 'hours', 'targets', 'wanted'] as const;
/** Where the log can't be read or written: how long till it is tried again. */
const TRY_AGAIN = 60 * 60_000;

async function ask(): Promise<void> {
  const settings = await readSettings();
  if (!settings.reminders.on || !(await mayNotify())) return setAlarm(ALARM, null);
  const now = Date.now();
  const front = await networksInFront(settings);
  const asking: Asking = {
    now,
    kinds: settings.reminders.singles ? PRESSING : [],
    isDigest: (said) => isDigestTime(now, settings, said),
  };
  const decide = (waits: Waits, said: readonly Alert[]): Reminding => remind(now, waits, settings, said, front);
  try {
    await showNotices();
    const will = await lookReminders(log, asking, decide);
    for (const notice of will.say) await keepNotice(notice, now);
    // Most times there is nothing to note, and nobody has to wait.
    const done = will.note.length > 0 ? await askReminders(log, asking, decide) : will;
    // The log may have changed in between.
    for (const notice of done.say) await keepNotice(notice, now);
    // Before it is shown: whatever happens to the worker now, it is woken again.
    await setAlarm(ALARM, done.next);
    if (done.say.length > 0) await showNotices();
  } catch (error) {
    await setAlarm(ALARM, now + TRY_AGAIN);
    // The badge says it.
    if (!(error instanceof LogError)) throw error;
  }
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | null = null;

/** Asks once the present asking is done; whoever comes while one waits already waits with it. */
function askSoon(): Promise<void> {
  waiting ??= running
    .catch(() => undefined)
    .then(() => {
      waiting = null;
      running = ask();
      return running;
    });
  return waiting;
}

export function keepReminding(): void {
  answerNotices();
  browser.permissions.onAdded.addListener(() => {
    answerNotices();
    void askSoon();
  });
  browser.permissions.onRemoved.addListener(() => void askSoon());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void askSoon();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && DECIDING.some((field) => field in changes)) void askSoon();
  });
  followLog(askSoon);
  // At every waking, those for the browser's start and for the installation among them: alarms may have been lost.
  void askSoon();
}
