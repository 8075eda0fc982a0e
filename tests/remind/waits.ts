/** How a log stands, without a database. */
import { isOpen, wholeInteraction } from '../../lib/log/derive.ts';
import { toldAt, type Waits } from '../../lib/log/reminders.ts';
import { type Alert, type InteractionCore, SOURCES, TRIAGE_KINDS } from '../../lib/log/schema.ts';
import { PRESSING } from '../../lib/remind/schema.ts';

const DAY = 24 * 60 * 60_000;

/** How a log with these items stands: what lib/log/reminders.ts reads by index (tests/log/reminders.spec.ts compares them). */
export function waitsOf(items: readonly InteractionCore[], said: readonly Alert[], now: number): Waits {
  const open = items.filter(isOpen).map(wholeInteraction);
  const dueOf = ({ state, due }: InteractionCore): number => (state.is === 'snoozed' ? state.until : due);
  const waits = open.filter(({ state }) => state.is === 'waiting' || (state.is === 'snoozed' && state.until <= now));
  const isLate = (one: InteractionCore): boolean =>
    dueOf(one) <= now && (one.state.is === 'snoozed' || one.triage.kind !== 'praise');
  const places = SOURCES.flatMap((network) => {
    const here = waits.filter((one) => one.network === network);
    if (here.length === 0) return [];
    const told = toldAt(said, network, now);
    const newSince = Math.max(told ?? now - DAY, now - 7 * DAY);
    const count = (kind: string): number => here.filter(({ triage }) => triage.kind === kind).length;
    const isFresh = ({ state, firstSeen, at }: (typeof here)[number]): boolean =>
      state.is === 'waiting' && firstSeen > newSince && at >= now - 7 * DAY;
    return {
      network,
      waiting: Object.fromEntries(
        TRIAGE_KINDS.map((kind) => [kind, count(kind)]),
      ) as Waits['places'][number]['waiting'],
      fresh: here.filter(isFresh).length,
      overdue: here.filter(isLate).length,
      newlyOverdue: here.filter((one) => isLate(one) && dueOf(one) > (told ?? -Infinity)).length,
    };
  });
  const pressing = open.filter(({ triage }) => (PRESSING as readonly string[]).includes(triage.kind));
  const coming = pressing.map(dueOf).filter((at) => at > now);
  return {
    places,
    late: pressing.filter(isLate),
    nextLate: coming.length === 0 ? null : Math.min(...coming),
  };
}
