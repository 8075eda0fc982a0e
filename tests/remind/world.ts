/** A log without a database, and a clock that goes from alarm to alarm: what a background does with `remind`. */
import { isOpen, wholeInteraction } from '../../lib/log/derive.ts';
import { DEFAULT_HOURS, DEFAULT_TARGETS, dueAt } from '../../lib/log/due.ts';
import { toldAt, type Waits } from '../../lib/log/reminders.ts';
import { type Alert, type InteractionCore, SOURCES, type Source, TRIAGE_KINDS } from '../../lib/log/schema.ts';
import type { Notice } from '../../lib/remind/notice.ts';
import { phraseWords } from '../../lib/remind/phrase.ts';
import { remind } from '../../lib/remind/remind.ts';
import { DEFAULT_REMINDERS, PRESSING } from '../../lib/remind/schema.ts';
import type { RemindSettings } from '../../lib/remind/slots.ts';
import { words } from '../components/words.ts';
import { item } from '../log/samples.ts';

const DAY = 24 * 60 * 60_000;

/** A wall-clock time in the present zone. */
export const wall = (text: string): number => new Date(text).getTime();

export const clock = (at: number): string => {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getDay()];
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

export const SETTINGS: RemindSettings = {
  reminders: { ...DEFAULT_REMINDERS, on: true },
  less: [],
  hours: DEFAULT_HOURS,
  targets: DEFAULT_TARGETS,
};

export const set = (reminders: Partial<RemindSettings['reminders']>): RemindSettings => ({
  ...SETTINGS,
  reminders: { ...SETTINGS.reminders, ...reminders },
});

let made = 0;

/** Somebody writes at `at` and is seen at once, unless it says otherwise. */
export function wrote(
  at: number,
  kind: InteractionCore['triage']['kind'],
  over: Partial<InteractionCore> = {},
): InteractionCore {
  made += 1;
  const core = item({
    externalId: over.externalId ?? String(made),
    author: { name: 'Ana Perez', handle: 'ana' },
    text: `A ${kind}`,
    time: { from: at, to: at },
    firstSeen: at,
    triage: { kind, urgency: 0.5, reasons: [], corrected: false },
    state: { is: 'waiting', at: over.firstSeen ?? at, by: 'page' },
    ...over,
  });
  return { ...core, due: over.due ?? dueAt(core, kind, SETTINGS) };
}

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

const say = (phrase: Notice['title']): string => phraseWords(phrase, words.say, 'en');
export const titleOf = ({ title }: Notice): string => say(title);
export const bodyOf = ({ body }: Notice): string => body.map(say).join(' ');
export const whyOf = ({ why }: Notice): string => say(why);

export interface Line {
  readonly at: string;
  readonly says: string;
  readonly why: string;
}

/** A browser with Parley in it: asks when the alarm rings and when it is started, and keeps what it is told to. */
export class Background {
  items: InteractionCore[] = [];
  said: Alert[] = [];
  settings = SETTINGS;
  front: Source[] = [];
  readonly lines: Line[] = [];
  readonly notices: Notice[] = [];
  alarm: number | null = null;
  asks = 0;

  ask(now: number): readonly Notice[] {
    this.asks += 1;
    const { say: told, note, next } = remind(now, waitsOf(this.items, this.said, now), this.settings, this.said, this.front);
    this.said = [...this.said.filter(({ key }) => !note.some((alert) => alert.key === key)), ...note];
    this.alarm = next;
    this.notices.push(...told);
    for (const notice of told) {
      this.lines.push({ at: clock(now), says: `${titleOf(notice)} – ${bodyOf(notice)}`, why: whyOf(notice) });
    }
    return told;
  }

  /** Lets the alarm ring, as often as it wants, up to and with this moment. */
  runTo(end: number): void {
    for (let rings = 0; this.alarm !== null && this.alarm <= end; rings += 1) {
      if (rings > 2000) throw new Error('The alarm rings without end.');
      this.ask(this.alarm);
    }
  }

  /** Pages show something new, which the background then looks at. */
  see(now: number, ...items: readonly InteractionCore[]): void {
    this.runTo(now);
    this.items.push(...items);
    this.ask(now);
  }

  /** What the user does with an item, or a page shows of it. */
  change(now: number, externalId: string, state: InteractionCore['state']): void {
    this.runTo(now);
    this.items = this.items.map((one) => (one.externalId === externalId ? { ...one, state } : one));
    this.ask(now);
  }

  answer(now: number, externalId: string): void {
    this.change(now, externalId, { is: 'answered', at: now, by: 'page' });
  }
}

