/** A log without a database, and a clock that goes from alarm to alarm: what a background does with `remind`. */
import { DEFAULT_HOURS, DEFAULT_TARGETS, dueAt } from '../../lib/log/due.ts';
import type { Alert, InteractionCore, Source } from '../../lib/log/schema.ts';
import type { Notice } from '../../lib/remind/notice.ts';
import { phraseWords } from '../../lib/remind/phrase.ts';
import { remind } from '../../lib/remind/remind.ts';
import { DEFAULT_REMINDERS } from '../../lib/remind/schema.ts';
import { isDigestTime, type RemindSettings } from '../../lib/remind/slots.ts';
import { words } from '../components/words.ts';
import { item } from '../log/samples.ts';
import { waitsOf } from './waits.ts';

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
    const waits = waitsOf(this.items, this.said, now);
    // As lib/log/reminders.ts reads them.
    const places = isDigestTime(now, this.settings, this.said) ? waits.places : [];
    const { say: told, note, next } = remind(now, { ...waits, places }, this.settings, this.said, this.front);
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
