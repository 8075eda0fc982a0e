/**
 * The few figures that mean something, over the last eight weeks. Pure. They are about what pages showed: what nobody opened
 * isn't in them, and nobody's followers or likes are.
 *
 * - answered: of the messages that call for an answer, how many have one: seen on the page, sent from here, or said by hand.
 *   Praise has a figure of its own. What needs no answer counts neither way.
 * - wait: the median working time from a person's first unanswered message to the answer, of answers whose time is known.
 * - balance: talk is every post of our own; listening is every answer or thank-you that we gave to somebody, on our posts or
 *   on theirs. What we write under ourselves is neither.
 * - promo: of our posts, how many were offers; posts that nobody judged are left out and told.
 * - thanked: of what people praised, how much was thanked for. A like alone closes praise, but is no thanks: counts neither way.
 * - days: of the working days, on how many somebody looked or answered. Today counts once somebody has.
 *
 * A message belongs to the week in which it was written.
 */
import { dayOf, type Hours, timeOfDay, windowOf } from '../log/due.ts';
import { type Facts, type ItemFact, type PostFact, placeOf } from '../log/facts.ts';
import type { Coverage } from '../log/schema.ts';
import type { TimeRange } from '../networks/interaction.ts';
import { type Span, WEEKS, weeksUntil, workingClock } from './calendar.ts';

export const FIGURES = ['answered', 'wait', 'balance', 'promo', 'thanked', 'days'] as const;
export type FigureId = (typeof FIGURES)[number];

export interface Share {
  readonly n: number;
  readonly of: number;
}

/** What happened in a span of time. */
export interface Tally {
  /** `inTime`: not answered, and not due yet. */
  readonly answered: Share & { readonly inTime: number };
  /** Working milliseconds; a range where a page says no more than "3h". */
  readonly waits: readonly TimeRange[];
  readonly balance: { readonly posts: number; readonly answers: number };
  readonly promo: Share & { readonly unjudged: number };
  readonly thanked: Share & { readonly inTime: number };
  /** `off`: days off on which somebody was there all the same. */
  readonly days: Share & { readonly off: number };
}

/** A figure as it is shown: over the shortest time that says enough. */
export interface Figure {
  readonly id: FigureId;
  readonly weeks: 1 | 4 | 8;
  readonly tally: Tally;
  /** How much more it takes before a number is said; 0: enough. */
  readonly missing: number;
}

export interface Week {
  /** Oldest first; the last one ends with today. */
  readonly weeks: readonly { readonly span: Span; readonly tally: Tally }[];
  readonly figures: Readonly<Record<FigureId, Figure>>;
}

/** What is known, and by what to count it. */
export interface WeekRecords {
  readonly facts: Facts;
  readonly looks: readonly Pick<Coverage, 'network' | 'account' | 'day'>[];
  /** When Parley first looked at anything at all; null: never. Days before that are nobody's. */
  readonly began: number | null;
}

export interface WeekOptions {
  readonly now: number;
  readonly hours: Hours;
  /** One account (`placeOf`), or null for all. */
  readonly place: string | null;
}

/** Fewer say nothing: one answer more or less would turn the figure over. Habits (posts) take ten, as tips about them do. */
export const NEEDED: Readonly<Record<FigureId, number>> = {
  answered: 5,
  wait: 5,
  balance: 10,
  promo: 10,
  thanked: 5,
  days: 4,
};

const HAVE: Readonly<Record<FigureId, (tally: Tally) => number>> = {
  answered: ({ answered }) => answered.of,
  wait: ({ waits }) => waits.length,
  balance: ({ balance }) => balance.posts + balance.answers,
  promo: ({ promo }) => promo.of,
  thanked: ({ thanked }) => thanked.of,
  days: ({ days }) => days.of,
};

/** Does this span say enough for a number? */
export const isEnough = (id: FigureId, tally: Tally): boolean => HAVE[id](tally) >= NEEDED[id];

export function weekOf(records: WeekRecords, { now, hours, place }: WeekOptions): Week {
  const here = <T extends { readonly place: string }>(all: readonly T[]): readonly T[] =>
    place === null ? all : all.filter((one) => one.place === place);
  const spans = weeksUntil(now);
  const sort = sorter(spans);
  const items = sort(here(records.facts.items));
  const posts = sort(here(records.facts.posts));
  const waits = sort(here(waitsOf(records.facts, spans, hours)));
  const own = new Set(records.facts.posts.flatMap(({ id }) => (id === 0 ? [] : [id])));
  const answered = new Set(records.facts.posts.flatMap(({ reply, under }) => (reply && under !== 0 ? [under] : [])));
  const shown = daysShown(records, place);
  const first = firstDay(records, place);
  const weeks: Week['weeks'] = spans.map((span, week) => ({
    span,
    tally: {
      ...messages(items[week] ?? [], answered, now),
      waits: (waits[week] ?? []).map(({ wait }) => wait),
      ...ours(posts[week] ?? [], own),
      days: countDays(span, shown, first, now, hours),
    },
  }));
  const over = SPANS.map((some) => ({
    weeks: some,
    tally: weeks
      .slice(-some)
      .map(({ tally }) => tally)
      .reduce(together),
  }));
  const figures = FIGURES.map((id) => [id, figureOf(id, over)]);
  return { weeks, figures: Object.fromEntries(figures) as Week['figures'] };
}

const SPANS = [1, 4, WEEKS] as const;

/** `over`: the longest last. */
function figureOf(id: FigureId, over: readonly Pick<Figure, 'weeks' | 'tally'>[]): Figure {
  const chosen = over.find(({ tally }) => isEnough(id, tally)) ?? over.at(-1);
  if (!chosen) throw new Error('no span to choose from');
  return { id, ...chosen, missing: Math.max(0, NEEDED[id] - HAVE[id](chosen.tally)) };
}

const together = (one: Tally, other: Tally): Tally => ({
  answered: added(one.answered, other.answered),
  waits: [...one.waits, ...other.waits],
  balance: added(one.balance, other.balance),
  promo: added(one.promo, other.promo),
  thanked: added(one.thanked, other.thanked),
  days: added(one.days, other.days),
});

/** Two records of numbers with the same fields, added field by field. */
const added = <T extends Readonly<Record<keyof T, number>>>(one: T, other: T): T =>
  Object.fromEntries(Object.keys(one).map((field) => [field, one[field as keyof T] + other[field as keyof T]])) as T;

/** Puts what has a time into its week; what is outside all of them is left out. */
const sorter =
  (spans: readonly Span[]) =>
  <T extends { readonly at: number }>(all: readonly T[]): T[][] => {
    const weeks: T[][] = spans.map(() => []);
    const starts = spans.map(({ from }) => from);
    const end = spans.at(-1)?.to ?? 0;
    for (const one of all) {
      if (one.at >= end) continue;
      let week = starts.length - 1;
      while (week >= 0 && one.at < (starts[week] ?? 0)) week -= 1;
      weeks[week]?.push(one);
    }
    return weeks;
  };

/** Is it one of those that want something of us, or a kind word? null: neither. */
function askOf({ kind, standing }: ItemFact): 'answered' | 'thanked' | null {
  if (kind === 'spam' || standing === 'not needed') return null;
  return kind === 'praise' ? 'thanked' : 'answered';
}

/** `answeredIds`: what one of our replies stands right under. */
function messages(
  items: readonly ItemFact[],
  answeredIds: ReadonlySet<number>,
  now: number,
): Pick<Tally, 'answered' | 'thanked'> {
  const counts = { answered: { n: 0, of: 0, inTime: 0 }, thanked: { n: 0, of: 0, inTime: 0 } };
  for (const item of items) {
    const ask = askOf(item);
    if (!ask) continue;
    const liked = item.standing === 'liked';
    if (liked && !answeredIds.has(item.id)) continue;
    counts[ask].of += 1;
    if (item.standing !== 'open') counts[ask].n += 1;
    else if (item.due > now) counts[ask].inTime += 1;
  }
  return counts;
}

function ours(posts: readonly PostFact[], own: ReadonlySet<number>): Pick<Tally, 'balance' | 'promo'> {
  const balance = { posts: 0, answers: 0 };
  const promo = { n: 0, of: 0, unjudged: 0 };
  for (const { reply, offer, under } of posts) {
    if (reply) {
      if (!own.has(under)) balance.answers += 1;
      continue;
    }
    balance.posts += 1;
    if (offer === null) promo.unjudged += 1;
    else promo.of += 1;
    if (offer) promo.n += 1;
  }
  return { balance, promo };
}

interface Wait {
  readonly place: string;
  /** When the first unanswered message was written. */
  readonly at: number;
  readonly wait: TimeRange;
}

/**
 * How long people waited: from the first of the messages that one answer closed. What was closed by hand is left out, for
 * nobody knows when that answer went out, and so are answers that no page dates.
 */
function waitsOf({ items, posts }: Facts, spans: readonly Span[], hours: Hours): Wait[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  // A message of "2w" ago may be a little older than the first week.
  const clock = workingClock({ from: timeOfDay(first.from, -7, 0), to: last.to }, hours);
  const answers = answerTimes(posts);
  const talks = new Map<number, Talk>();
  for (const item of items) {
    if (item.standing !== 'answered' || askOf(item) !== 'answered') continue;
    const answer = answers.get(item.id) ?? null;
    const known = talks.get(item.talk);
    if (!known) {
      const { place, at, from, to, since } = item;
      talks.set(item.talk, { place, at, from, to, since, answer });
      continue;
    }
    known.at = Math.min(known.at, item.at);
    known.from = Math.min(known.from, item.from);
    known.to = Math.min(known.to, item.to);
    known.answer ??= answer;
  }
  return Array.from(talks.values()).flatMap(({ place, at, from, to, since, answer }) => {
    const out = answer ?? { from: since, to: since };
    // Also where nobody knows when it went out (NaN).
    if (!(out.to >= from)) return [];
    return { place, at, wait: { from: Math.max(0, clock(out.from) - clock(to)), to: clock(out.to) - clock(from) } };
  });
}

/** What one person wrote until one answer closed it. */
interface Talk {
  readonly place: string;
  at: number;
  from: number;
  to: number;
  /** When it came to be answered, as the log knows; where our reply itself is known, its time is better. */
  readonly since: number;
  answer: TimeRange | null;
}

/** When the first of our replies right under a message went out. */
function answerTimes(posts: readonly PostFact[]): Map<number, TimeRange> {
  const answers = new Map<number, TimeRange>();
  for (const { reply, under, from, to } of posts) {
    if (!reply || under === 0) continue;
    const known = answers.get(under);
    if (!known || Number.isNaN(known.to) || to < known.to) answers.set(under, { from, to });
  }
  return answers;
}

/** The median of waits that are ranges lies between the median of their beginnings and that of their ends. */
export function medianOf(waits: readonly TimeRange[]): TimeRange | null {
  if (waits.length === 0) return null;
  const known = MEDIANS.get(waits);
  if (known) return known;
  const median = { from: middle(waits.map(({ from }) => from)), to: middle(waits.map(({ to }) => to)) };
  MEDIANS.set(waits, median);
  return median;
}

/** A busy week has thousands of waits, and its median is said, drawn and tabled. */
const MEDIANS = new WeakMap<readonly TimeRange[], TimeRange>();

function middle(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** The user's own days on which somebody looked, answered, or said that it was answered elsewhere. */
function daysShown({ facts, looks }: WeekRecords, place: string | null): ReadonlySet<string> {
  const here = (one: string): boolean => place === null || one === place;
  return new Set([
    ...looks.flatMap((look) => (here(placeOf(look)) ? [look.day] : [])),
    ...facts.posts.flatMap((post) => (post.reply && here(post.place) ? [dayOf(post.at)] : [])),
    ...facts.items.flatMap((item) => (item.standing === 'by hand' && here(item.place) ? [dayOf(item.since)] : [])),
  ]);
}

/**
 * From which day on days are counted: the first on which Parley looked at anything. Of one account the first of these weeks on
 * which it was looked at, for it may not have been there before.
 */
function firstDay({ looks, began }: WeekRecords, place: string | null): string | null {
  if (place === null) return began === null ? null : dayOf(began);
  const days = looks.flatMap((look) => (placeOf(look) === place ? [look.day] : []));
  return days.sort()[0] ?? null;
}

function countDays(
  span: Span,
  shown: ReadonlySet<string>,
  first: string | null,
  now: number,
  hours: Hours,
): Tally['days'] {
  const count = { n: 0, of: 0, off: 0 };
  if (first === null) return count;
  const restless = hours.week.every((day) => day === null);
  for (let day = 0; day < 7; day += 1) {
    const noon = timeOfDay(span.from, day, 12 * 60);
    const [name, today] = [dayOf(noon), dayOf(now)];
    if (name < first) continue;
    const was = shown.has(name);
    if (!restless && !windowOf(span.from, day, hours)) {
      count.off += Number(was);
    } else if (was || name !== today) {
      count.n += Number(was);
      count.of += 1;
    }
  }
  return count;
}

/** The accounts that anything is known of, in a fixed order. */
export const placesIn = ({ facts, looks }: WeekRecords): string[] =>
  [
    ...new Set(
      [...facts.items, ...facts.posts, ...looks.map((look) => ({ place: placeOf(look) }))].map((one) => one.place),
    ),
  ]
    .filter((place) => !place.endsWith('\n'))
    .sort();
