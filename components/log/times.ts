/** Ages and due times in words, as the user's own clock and calendar have them. Pure. */
import { dayOf } from '../../lib/log/due.ts';
import type { InteractionCore } from '../../lib/log/schema.ts';
import type { Words } from '../words.tsx';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Made when first needed: making one takes longer than all else on the first screen. */
const made = new Map<string, Intl.DateTimeFormat>();
function written(at: number, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(undefined, options);
  made.set(key, format);
  return format.format(at);
}

export const clock = (at: number): string => written(at, { hour: 'numeric', minute: '2-digit' });
export const date = (at: number): string => written(at, { day: 'numeric', month: 'short', year: 'numeric' });
export const weekday = (at: number): string => written(at, { weekday: 'long' });

/** "5 min", "3 h", "2 d". */
export function span({ t }: Words, length: number): string {
  if (length < HOUR) return t('ui_span_minutes', Math.max(1, Math.floor(length / MINUTE)));
  if (length < DAY) return t('ui_span_hours', Math.floor(length / HOUR));
  return t('ui_span_days', Math.floor(length / DAY));
}

/** "16:00", "tomorrow 10:00", "Mon 10:00", "3 Jan 2027". */
export function moment({ t }: Words, at: number, now: number): string {
  const noon = new Date(now).setHours(12, 0, 0, 0);
  if (dayOf(at) === dayOf(now)) return clock(at);
  if (dayOf(at) === dayOf(noon + DAY)) return t('ui_tomorrow_at', clock(at));
  if (Math.abs(at - now) < 6 * DAY) return `${written(at, { weekday: 'short' })} ${clock(at)}`;
  return date(at);
}

/** How long ago it was written. "3h" on a page is a range and stays "about". */
export function ageOf(words: Words, { time, firstSeen }: InteractionCore, now: number): string {
  const { t } = words;
  if (!time) return t('ui_age_seen', span(words, now - firstSeen));
  const age = now - time.to;
  if (time.from !== time.to) return t('ui_age_about', span(words, age));
  return age < MINUTE ? t('ui_age_now') : t('ui_age', span(words, age));
}

export interface When {
  readonly text: string;
  readonly late: boolean;
}

/** When it is due or comes back; null for what waits no longer. */
export function whenOf(words: Words, { state, due }: InteractionCore, now: number): When | null {
  const { t } = words;
  if (state.is === 'snoozed') {
    const back = state.until <= now ? 'ui_when_is_back' : 'ui_when_back';
    return { text: t(back, moment(words, state.until, now)), late: false };
  }
  if (state.is !== 'waiting') return null;
  if (due > now) return { text: t('ui_when_due', moment(words, due, now)), late: false };
  if (now - due < MINUTE) return { text: t('ui_when_now'), late: true };
  return { text: t('ui_when_late', span(words, now - due)), late: true };
}

/** "Tue, 6 Jan 2026, 14:00 CET": for whoever reads it later and elsewhere. */
export const stamp = (at: number): string =>
  written(at, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
