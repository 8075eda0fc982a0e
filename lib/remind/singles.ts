/** Who may have a notice of their own: overdue crises, complaints and questions, all of one moment in one. */
import { addWorking, dayOf, timeOfDay } from '../log/due.ts';
import { lateSince, overdueKey, toldAt } from '../log/reminders.ts';
import type { Alert } from '../log/schema.ts';
import { type Asked, MOST_TIMES } from './asked.ts';
import { byPress, lateNotice, type Notice, type Ripe } from './notice.ts';
import { PRESSING } from './schema.ts';
import { givenAt, openSlots, saidToday, singleKey, soonest } from './slots.ts';

export interface Singles {
  /** Those to tell of now, and those to tell of once their network is no longer in front. */
  readonly ripe: readonly Ripe[];
  readonly held: readonly Ripe[];
  /** When the first of those told of once may be told of again. */
  readonly again: number | null;
}

/** Who may have a notice of their own: no digest has told of them since they came to be late. */
export function singlesOf({ now, waits, settings, said, front }: Asked): Singles {
  if (!settings.reminders.singles) return { ripe: [], held: [], again: null };
  const isLess = (late: Pick<Ripe, 'kind' | 'network' | 'account'>): boolean =>
    settings.less.some(
      (one) =>
        (one.what === 'kind' && one.kind === late.kind) ||
        (one.what === 'account' && one.network === late.network && one.account === late.account),
    );
  const ripe: Ripe[] = [];
  const later: number[] = [];
  for (const late of waits.late) {
    const kind = PRESSING.find((one) => one === late.triage.kind);
    const since = lateSince(late);
    if (!kind || since > now || isLess({ ...late, kind })) continue;
    if ((toldAt(said, late.network, now) ?? -Infinity) >= since) continue;
    const record = said.find(({ key }) => key === overdueKey(late.key));
    // What was said before it was snoozed, or closed and opened again, doesn't count.
    if (!record || record.at < late.state.at) {
      ripe.push({ ...late, kind, again: false });
    } else if (record.times < MOST_TIMES) {
      const again = addWorking(record.at, settings.targets[kind], settings.hours);
      if (again <= now) ripe.push({ ...late, kind, again: true });
      else later.push(again);
    }
  }
  return {
    ripe: ripe.filter(({ network }) => !front.includes(network)).sort(byPress),
    held: ripe.filter(({ network }) => front.includes(network)),
    again: soonest(later),
  };
}

/** A digest within this time tells of it all. */
const SOON = 60 * 60_000;

/** A crisis that nobody was told of, and what the user asked to hear of at this time, don't wait for a digest. */
const cantWait = ({ kind, again, state }: Ripe): boolean => !again && (kind === 'crisis' || state.is === 'snoozed');

/** What a digest of today will tell of soon, or what was late yesterday, is left to it. */
export function leftToDigest(late: Ripe, { now, settings, said }: Asked): boolean {
  if (cantWait(late)) return false;
  const digest = soonest(openSlots(now, 0, settings, said).map((slot) => givenAt(slot, now, settings)));
  return digest !== null && (digest - now <= SOON || lateSince(late) < timeOfDay(now, 0, 0));
}

/** Is there room for these today? The digests still to come keep theirs, except for what can't wait. */
export function hasRoom(ripe: readonly Ripe[], { now, settings, said }: Asked): boolean {
  const left = settings.reminders.mostADay - saidToday(now, said);
  const digests = openSlots(now, 0, settings, said).filter((slot) => givenAt(slot, now, settings) !== null).length;
  return left > digests || (left > 0 && ripe.some(cantWait));
}

export function singleOf(ripe: readonly Ripe[], { now, said }: Asked): { notice: Notice; note: Alert[] } | null {
  const [first, ...others] = ripe;
  if (!first) return null;
  const id = singleKey(dayOf(now), saidToday(now, said) + 1);
  const note = ripe.map(({ key, account, again }) => ({
    key: overdueKey(key),
    account,
    at: now,
    times: again ? MOST_TIMES : 1,
  }));
  return { notice: lateNotice(id, [first, ...others]), note: [{ key: id, account: '', at: now, times: 1 }, ...note] };
}
