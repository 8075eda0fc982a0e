/** What a digest tells, if anything. */
import { type KindCounts, type Place, toldKey } from '../log/reminders.ts';
import { type Alert, type Source, TRIAGE_KINDS } from '../log/schema.ts';
import { type Asked, MOST_TIMES } from './asked.ts';
import { digestNotice, type Notice, total } from './notice.ts';
import { type Slot, saidToday } from './slots.ts';

/** A digest this much after its time says that it is late. */
const LATE = 30 * 60_000;

const timesTold = (said: readonly Alert[], network: Source): number =>
  said.find(({ key }) => key === toldKey(network))?.times ?? 0;

export type DigestAnswer =
  | { readonly is: 'said'; readonly notice: Notice; readonly places: readonly Place[]; readonly note: Alert[] }
  /** The network that it would tell of is in front. */
  | { readonly is: 'held' }
  | { readonly is: 'silent'; readonly note: Alert[] };

export function digestOf(slot: Slot, { now, waits, settings, said, front }: Asked): DigestAnswer {
  const hasNews = ({ fresh, newlyOverdue }: Place): boolean => fresh + newlyOverdue > 0;
  const isWorth = (place: Place): boolean =>
    total(place.waiting) > 0 && (hasNews(place) || timesTold(said, place.network) < MOST_TIMES);
  const places = waits.places.filter(({ network }) => !front.includes(network));
  const full = saidToday(now, said) >= settings.reminders.mostADay;
  if (full || !waits.places.some(isWorth)) {
    return { is: 'silent', note: [{ key: slot.key, account: '', at: now, times: 0 }] };
  }
  if (!places.some(isWorth)) return { is: 'held' };
  const sum = (of: (place: Place) => number): number => places.reduce((all, place) => all + of(place), 0);
  const waiting = Object.fromEntries(TRIAGE_KINDS.map((kind) => [kind, sum((place) => place.waiting[kind])]));
  const notice = digestNotice(
    {
      waiting: waiting as KindCounts,
      fresh: sum(({ fresh }) => fresh),
      overdue: sum(({ overdue }) => overdue),
    },
    {
      id: slot.key,
      nth: slot.nth,
      late: now - slot.at > LATE,
      canBeLess: !settings.less.some(({ what }) => what === 'digest'),
    },
  );
  const told = places.map((place) => ({
    key: toldKey(place.network),
    account: '',
    at: now,
    times: hasNews(place) ? 1 : Math.min(timesTold(said, place.network) + 1, MOST_TIMES),
  }));
  return { is: 'said', notice, places, note: [{ key: slot.key, account: '', at: now, times: 1 }, ...told] };
}
