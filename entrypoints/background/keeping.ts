/** The log follows what the user set: what is too old goes, and new hours or targets move what is due. */
import { browser } from '../../lib/browser.ts';
import { retarget } from '../../lib/log/actions.ts';
import { dayOf } from '../../lib/log/due.ts';
import { keptSince, prune } from '../../lib/log/retention.ts';
import { putMark, putRemoval, readMark } from '../../lib/settings/notes.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { readWeek } from '../../lib/week/read.ts';
import { logChanged } from './changes.ts';
import { log } from './writing.ts';

/** Removes what is older than the user keeps, and notes how much that was. */
async function removeOld(): Promise<void> {
  const { retention } = await readSettings();
  const now = Date.now();
  const { interactions, posts, heard, stillOpen } = await prune(log, keptSince(retention, now));
  await putMark('lookedThrough', `${dayOf(now)} ${retention}`);
  const removed = interactions + posts + heard;
  if (removed === 0) return;
  await putRemoval({ at: now, removed, stillOpen });
  logChanged();
}

/** Once a day is enough; the first page that shows something asks for it. */
export async function removeOldDaily({ retention }: Settings): Promise<void> {
  if ((await readMark('lookedThrough')) !== `${dayOf(Date.now())} ${retention}`) await removeOld();
}

async function moveDue(): Promise<void> {
  const { hours, targets } = await readSettings();
  const rules = JSON.stringify({ hours, targets });
  if ((await readMark('dueBy')) === rules) return;
  await retarget(log, { hours, targets }, Date.now());
  await putMark('dueBy', rules);
  logChanged();
}

/** The first reading after an upgrade packs every day, which takes seconds: better now than when somebody looks. */
async function packDays(): Promise<void> {
  await readWeek(log, Date.now());
}

/** What fails here is done the next day, or shows in the badge with the next thing that fails. */
const inPeace = (work: Promise<void>): void => void work.catch(() => undefined);

export function keepToSettings(): void {
  browser.runtime.onStartup.addListener(() => inPeace(removeOld()));
  browser.runtime.onInstalled.addListener(() => inPeace(removeOld().then(packDays)));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if ('retention' in changes) inPeace(removeOld());
    if ('hours' in changes || 'targets' in changes) inPeace(moveDue());
  });
  inPeace(moveDue());
}
