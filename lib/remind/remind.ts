/**
 * What to say now, and when to ask again. One pure function over how the log stands, what is set, what was said and what
 * the user is looking at: asked late, twice or after a month, it neither repeats nor forgets.
 */
import { endOfDay } from '../log/due.ts';
import type { Waits } from '../log/reminders.ts';
import type { Alert, Source } from '../log/schema.ts';
import type { Asked } from './asked.ts';
import { digestOf } from './digest.ts';
import type { Notice } from './notice.ts';
import { maySpeak, nextAwake } from './quiet.ts';
import { hasRoom, leftToDigest, singleOf, singlesOf } from './singles.ts';
import { calmOf, nextDigest, type RemindSettings, slotNow, soonest } from './slots.ts';

export interface Reminding {
  /** At most one. */
  readonly say: readonly Notice[];
  /** To be kept before anything is shown, as records of `alerts`. */
  readonly note: readonly Alert[];
  /** When to ask again at the latest; null: not until a setting changes. */
  readonly next: number | null;
}

/** While a network is in front: how soon to look again whether it still is. */
const LOOK_AGAIN = 10 * 60_000;

const merged = (said: readonly Alert[], note: readonly Alert[]): readonly Alert[] => [
  ...said.filter(({ key }) => !note.some((alert) => alert.key === key)),
  ...note,
];

/**
 * @param waits how the log stands (lib/log/reminders.ts), of the kinds in PRESSING.
 * @param said records of `alerts`: of two days, those that digests left, and those of the items in `waits`.
 * @param front networks whose tab is in front.
 */
export function remind(
  now: number,
  waits: Waits,
  settings: RemindSettings,
  said: readonly Alert[],
  front: readonly Source[],
): Reminding {
  if (!settings.reminders.on) return { say: [], note: [], next: null };
  const slot = slotNow(now, settings, said);
  const digest = slot && digestOf(slot, { now, waits, settings, said, front });
  const digestNote = digest && digest.is !== 'held' ? digest.note : [];
  const asked: Asked = { now, waits, settings, said: merged(said, digestNote), front };

  const singles = singlesOf(asked);
  const awake = maySpeak(now, calmOf(settings));
  const ripe = singles.ripe.filter((late) => !leftToDigest(late, asked));
  const single = awake && hasRoom(ripe, asked) ? singleOf(ripe, asked) : null;
  const note = [...digestNote, ...(single?.note ?? [])];

  const after = { ...asked, said: merged(said, note) };
  const rest = single ? singlesOf(after) : singles;
  const looksAgain = awake && (digest?.is === 'held' || rest.held.length > 0);
  const goesOn = rest.ripe.length + rest.held.length === 0 ? null : awake ? endOfDay(now) : now;
  const next = soonest([
    nextDigest(now, settings, after.said),
    looksAgain ? now + LOOK_AGAIN : null,
    ...[settings.reminders.singles ? waits.nextLate : null, rest.again, goesOn].map((time) =>
      time === null ? null : nextAwake(time, calmOf(settings)),
    ),
  ]);
  return {
    say: [...(digest?.is === 'said' ? [digest.notice] : []), ...(single ? [single.notice] : [])],
    note,
    next,
  };
}
