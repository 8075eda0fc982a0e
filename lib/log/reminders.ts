/** What reminders need of the log: how many wait, and those who may have a notice of their own. Read by index. */
import { parseRecord, sift } from './aside.ts';
import type { Log, Reading, Writing } from './db.ts';
import { EVERYTHING, type Group, queueOf } from './derive.ts';
import { type Alert, type Interaction, SOURCES, type Source, TRIAGE_KINDS, type TriageKind } from './schema.ts';

export type KindCounts = Readonly<Record<TriageKind, number>>;

/** How things stand on one network. Who is snoozed doesn't wait till that time has come. */
export interface Place {
  readonly network: Source;
  readonly waiting: KindCounts;
  /** Of those: how many were first seen since a digest last told of this network. */
  readonly fresh: number;
  /** Of those: how many are overdue (a thank-you never is) or back from a snooze; how many came to be so since that digest. */
  readonly overdue: number;
  readonly newlyOverdue: number;
}

/** One that is overdue or back from a snooze. */
export type Late = Pick<
  Interaction,
  'key' | 'network' | 'account' | 'author' | 'text' | 'link' | 'triage' | 'state' | 'due'
>;

export interface Waits {
  /** None where it is no moment for a digest. */
  readonly places: readonly Place[];
  /** Of the kinds asked for; where there are very many, those that came to be late last. */
  readonly late: readonly Late[];
  /** When the next of those kinds will be late; null: none. */
  readonly nextLate: number | null;
}

/** Key of the note that a digest told of a network; `times`: how often without anything new since, the first time included. */
export const toldKey = (network: Source): string => `told:${network}`;
/** Key of the note that an item had a notice of its own. */
export const overdueKey = (item: string): string => `overdue:${item}`;

const DAY = 24 * 60 * 60_000;

/** A note of a moment that is still to come was made while the clock was wrong. Clocks are put right by seconds, too. */
const believed = (at: number, now: number): boolean => at <= now + DAY;

/** When a digest last told of a network; null: never. */
export function toldAt(said: readonly Alert[], network: Source, now: number): number | null {
  const at = said.find(({ key }) => key === toldKey(network))?.at;
  return at !== undefined && believed(at, now) ? at : null;
}

/** Since when something is late: overdue, back from a snooze, or waiting again. */
export const lateSince = ({ state, due }: Pick<Late, 'state' | 'due'>): number =>
  state.is === 'snoozed' ? state.until : Math.max(due, state.at);

/** What was written longer ago is not new, even if it is seen for the first time. */
const NEW_DAYS = 7;
/** Without a digest so far, what came since yesterday is new. */
const newSince = (said: readonly Alert[], network: Source, now: number): number =>
  Math.max(toldAt(said, network, now) ?? now - DAY, now - NEW_DAYS * DAY);

/** Of each kind. Nobody reads a notice about more. */
const MOST_LATE = 100;
const OPEN: readonly Group[] = ['crisis', 'answer', 'thank'];

const between = (queue: string, group: Group, from: number, to: number): IDBKeyRange =>
  IDBKeyRange.bound([queue, group, from], [queue, group, to], true);

type Items = Reading<'interactions' | 'alerts'> | Writing<'interactions' | 'alerts'>;
const queueIndex = (tx: Items) => tx.objectStore('interactions').index('queue');

async function placeOf(
  tx: Items,
  network: Source,
  now: number,
  told: number | null,
): Promise<Omit<Place, 'fresh'> | null> {
  const index = queueIndex(tx);
  const sum = async (ranges: readonly IDBKeyRange[]): Promise<number> =>
    (await Promise.all(ranges.map((range) => index.count(range)))).reduce((total, number) => total + number, 0);
  const ofNetwork = queueOf({ ...EVERYTHING, network });
  const everything = OPEN.map((group) => between(ofNetwork, group, -Infinity, Infinity));
  const late = (since: number): readonly IDBKeyRange[] =>
    (['crisis', 'answer', 'snoozed'] as const).map((group) => between(ofNetwork, group, since, now));
  if ((await sum([...everything, between(ofNetwork, 'snoozed', -Infinity, now)])) === 0) return null;
  const waiting = await Promise.all(
    TRIAGE_KINDS.map(async (kind) => {
      const queue = queueOf({ ...EVERYTHING, network, kind });
      const open = OPEN.map((group) => between(queue, group, -Infinity, Infinity));
      return [kind, await sum([...open, between(queue, 'snoozed', -Infinity, now)])] as const;
    }),
  );
  return {
    network,
    waiting: Object.fromEntries(waiting) as KindCounts,
    overdue: await sum(late(-Infinity)),
    newlyOverdue: await sum(late(told ?? -Infinity)),
  };
}

/** How many of those who wait were first seen since a digest told of their network. */
async function countFresh(tx: Items, said: readonly Alert[], now: number): Promise<ReadonlyMap<Source, number>> {
  const since = new Map(SOURCES.map((network) => [network, newSince(said, network, now)]));
  const fresh = new Map<Source, number>();
  const byAge = tx.objectStore('interactions').index('at');
  const range = IDBKeyRange.lowerBound(now - NEW_DAYS * DAY);
  for (let cursor = await byAge.openCursor(range); cursor; cursor = await cursor.continue()) {
    // Spoilt records are among them; parsing them all would cost more than the rest.
    const { network, firstSeen, state } = cursor.value as Partial<Interaction>;
    const isNew = network !== undefined && firstSeen !== undefined && firstSeen > (since.get(network) ?? now);
    if (!isNew || state?.is !== 'waiting') continue;
    fresh.set(network, (fresh.get(network) ?? 0) + 1);
  }
  return fresh;
}

async function lateOf(tx: Items, kind: TriageKind, now: number): Promise<{ late: Late[]; next: number[] }> {
  const queue = queueOf({ ...EVERYTHING, kind });
  const index = queueIndex(tx);
  const groups: readonly Group[] = kind === 'crisis' ? ['crisis', 'snoozed'] : ['answer', 'snoozed'];
  const late: Late[] = [];
  const next: number[] = [];
  for (const group of groups) {
    const keys = await index.getAllKeys(between(queue, group, -Infinity, now));
    const raws = await Promise.all(keys.slice(-MOST_LATE).map((key) => tx.objectStore('interactions').get(key)));
    late.push(...sift('interactions', raws).good);
    const coming = await index.openKeyCursor(between(queue, group, now, Infinity));
    if (coming) next.push(coming.key[2]);
  }
  return { late, next };
}

export interface Asking {
  readonly now: number;
  readonly kinds: readonly TriageKind[];
  /** Is it a moment for a digest? Only then is it counted who waits where, and who of them is new: a look at the whole week. */
  readonly isDigest: (said: readonly Alert[]) => boolean;
}

type Decide<Answer> = (waits: Waits, said: readonly Alert[]) => Answer;

async function decided<Answer>(tx: Items, { now, kinds, isDigest }: Asking, decide: Decide<Answer>): Promise<Answer> {
  const alerts = tx.objectStore('alerts');
  const found = await Promise.all(kinds.map((kind) => lateOf(tx, kind, now)));
  const late = found.flatMap((one) => one.late);
  const raws = await Promise.all([
    alerts.index('at').getAll(IDBKeyRange.lowerBound(now - 2 * DAY)),
    ...[...SOURCES.map(toldKey), ...late.map(({ key }) => overdueKey(key))].map((key) => alerts.get(key)),
  ]);
  const records = raws.flat().flatMap((raw) => parseRecord('alerts', raw) ?? []);
  const said = [...new Map(records.map((record) => [record.key, record])).values()];
  return decide(
    {
      places: isDigest(said) ? await placesOf(tx, said, now) : [],
      late,
      nextLate: found.flatMap(({ next }) => next).reduce<number | null>((a, b) => Math.min(a ?? b, b), null),
    },
    said,
  );
}

async function placesOf(tx: Items, said: readonly Alert[], now: number): Promise<Place[]> {
  const fresh = await countFresh(tx, said, now);
  const places = await Promise.all(SOURCES.map((network) => placeOf(tx, network, now, toldAt(said, network, now))));
  return places.flatMap((place) => (place ? { ...place, fresh: fresh.get(place.network) ?? 0 } : []));
}

/** Reads how things stand and what was said, and what `decide` makes of it. Nobody has to wait for that. */
export const lookReminders = <Answer>(log: Log, asking: Asking, decide: Decide<Answer>): Promise<Answer> =>
  log.read(['interactions', 'alerts'], (tx) => decided(tx, asking, decide));

/**
 * The same, and what it says is noted in the same transaction: two alarms at once can't both say it. `decide` may be asked
 * again after the connection was lost.
 */
export const askReminders = <Answer extends { readonly note: readonly Alert[] }>(
  log: Log,
  asking: Asking,
  decide: Decide<Answer>,
): Promise<Answer> =>
  log.write(['interactions', 'alerts'], async (tx) => {
    const answer = await decided(tx, asking, decide);
    await Promise.all(answer.note.map((alert) => tx.objectStore('alerts').put(alert)));
    return answer;
  });

/** What was written since then and is of one of these kinds, answered or not, oldest first: for the spike watch. */
export const writtenSince = (log: Log, since: number, kinds: readonly TriageKind[]): Promise<Interaction[]> =>
  log.read(['interactions'], async (tx) => {
    const raws: unknown[] = [];
    const byAge = tx.objectStore('interactions').index('at');
    for (let cursor = await byAge.openCursor(IDBKeyRange.lowerBound(since)); cursor; cursor = await cursor.continue()) {
      const { triage } = cursor.value as Partial<Interaction>;
      if (triage && kinds.includes(triage.kind)) raws.push(cursor.value);
    }
    return [...sift('interactions', raws).good];
  });
