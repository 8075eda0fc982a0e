/** Figures as sentences: for the view, for its charts, and for the summary. The words are looked up by the caller. */
import type { TimeRange } from '../networks/interaction.ts';
import type { Message } from '../rules/rule.ts';
import type { Span } from './calendar.ts';
import { FIGURES, type Figure, type FigureId, isEnough, medianOf, type Tally, type Week } from './week.ts';

export interface Speaker {
  readonly say: (message: Message) => string;
  readonly t: (key: string, ...params: readonly (string | number)[]) => string;
}

const MINUTE = 60_000;
const HOUR_MINUTES = 60;

/** No more exact than is useful: a minute, five, ten, an hour. */
function rounded(minutes: number): number {
  const step = minutes < 10 ? 1 : minutes < HOUR_MINUTES ? 5 : minutes < 10 * HOUR_MINUTES ? 10 : HOUR_MINUTES;
  return Math.round(minutes / step) * step;
}

/** "35 min", "2 h 20 min". */
export function durationIn({ t }: Speaker, milliseconds: number): string {
  const minutes = rounded(milliseconds / MINUTE);
  const [hours, rest] = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
  if (hours === 0) return t('week_minutes', rest);
  return rest === 0 ? t('week_hours', hours) : t('week_hours_minutes', hours, rest);
}

/** One duration, or two where the pages don't tell closer. */
function rangeIn(words: Speaker, { from, to }: TimeRange): string {
  const [least, most] = [durationIn(words, from), durationIn(words, to)];
  return least === most ? least : words.t('week_between', least, most);
}

const tenths = (number: number): number => Math.round(number * 10) / 10;

function balanceIn({ t }: Speaker, { posts, answers }: Tally['balance']): string {
  if (posts === 0) return t('week_balance_no_posts', answers);
  if (answers === 0) return t('week_balance_no_answers', posts);
  const [more, less] = [tenths(answers / posts), tenths(posts / answers)];
  if (more === 1 || less === 1) return t('week_balance_even');
  return answers > posts ? t('week_balance_answers', more) : t('week_balance_posts', less);
}

/** The figure as a sentence; where there is too little, how much is missing. */
export function sentenceOf(words: Speaker, { id, tally, missing }: Figure): string {
  if (missing > 0) return words.say({ key: `week_missing_${id}`, count: missing });
  if (id === 'wait') return words.t('week_wait_is', rangeIn(words, medianOf(tally.waits) ?? { from: 0, to: 0 }));
  if (id === 'balance') return balanceIn(words, tally.balance);
  return words.t(`week_${id}_is`, tally[id].n, tally[id].of);
}

/** What stands below the sentence: the time it is about, if that isn't this week, and what one has to know to read it right. */
export function notesOf(words: Speaker, { id, weeks, tally, missing }: Figure): string[] {
  if (missing > 0) return [];
  const { answered, thanked, promo, days, balance } = tally;
  const notes: Readonly<Record<FigureId, readonly (string | false)[]>> = {
    answered: [answered.inTime > 0 && words.t('week_in_time', answered.inTime)],
    wait: [words.t('week_wait_counted', tally.waits.length)],
    balance: [words.t('week_balance_counted', balance.posts, balance.answers)],
    promo: [promo.unjudged > 0 && words.t('week_promo_unjudged', promo.unjudged)],
    thanked: [thanked.inTime > 0 && words.t('week_in_time', thanked.inTime)],
    days: [days.off > 0 && words.t('week_days_off', days.off)],
  };
  return [weeks > 1 && words.t(`week_span_${weeks}`), ...notes[id]].filter((note) => note !== false);
}

/** One week's figure in a few characters, for a table; null: nothing happened, or too little for a median. */
export function cellOf(words: Speaker, id: FigureId, tally: Tally): string | null {
  if (id === 'wait') {
    const median = isEnough(id, tally) ? medianOf(tally.waits) : null;
    return median && rangeIn(words, median);
  }
  if (id === 'balance') {
    const { posts, answers } = tally.balance;
    return posts + answers === 0 ? null : words.t('week_balance_cell', posts, answers);
  }
  const { n, of } = tally[id];
  return of === 0 ? null : words.t('week_share', n, of);
}

/** Made once for each language: making one costs more than all else here. */
const DATES = new Map<string, Intl.DateTimeFormat>();

/** "10–16 Nov": the days of a week, as the language writes them. */
export function spanIn(language: string, { from, to }: Span): string {
  const dates = DATES.get(language) ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  DATES.set(language, dates);
  return dates.formatRange(from, to - 1);
}

/** What a chart shows, as a sentence: its first and its last week. null: there is nothing to draw. */
export function chartIn(words: Speaker, language: string, id: FigureId, { weeks }: Pick<Week, 'weeks'>): string | null {
  const cells = weeks.flatMap(({ span, tally }) => {
    const cell = cellOf(words, id, tally);
    return cell === null ? [] : [{ cell, span: spanIn(language, span) }];
  });
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return null;
  const title = words.t(`week_${id}`);
  if (first === last) return words.t('week_chart_one', title, first.cell, first.span);
  return words.t('week_chart', title, first.cell, first.span, last.cell, last.span);
}

/** The figures as lines to be pasted into a mail; what has no number yet is named, not guessed. */
export function summaryOf(words: Speaker, language: string, week: Week, account: string | null): string[] {
  const all = FIGURES.map((id) => week.figures[id]);
  const known = all.filter(({ missing }) => missing === 0);
  const unknown = all.filter(({ missing }) => missing > 0).map(({ id }) => words.t(`week_${id}`));
  return [
    titleOf(words, language, week, account),
    ...known.map((figure) => {
      const notes = notesOf(words, figure);
      return notes.length === 0 ? sentenceOf(words, figure) : `${sentenceOf(words, figure)} (${notes.join(' · ')})`;
    }),
    ...(unknown.length === 0 ? [] : [words.t('week_unknown', new Intl.ListFormat(language).format(unknown))]),
    ...(week.figures.balance.missing === 0 ? [words.t('week_balance_means')] : []),
    words.t('week_seen_only'),
  ];
}

export function titleOf(
  { t }: Speaker,
  language: string,
  { weeks }: Pick<Week, 'weeks'>,
  account: string | null,
): string {
  const last = weeks.at(-1);
  const until = last ? new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(last.span.to - 1) : '';
  return t('week_title', until, account ?? t('week_everywhere'));
}
