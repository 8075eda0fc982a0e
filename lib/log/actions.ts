/** What the user does with items, one or many, and takes back again. */
import type { Log } from './db.ts';
import { EVERYTHING, isOpen, keyOf, queueOf } from './derive.ts';
import { Desk, TABLES } from './desk.ts';
import { type DueRules, dueAt } from './due.ts';
import type { InteractionCore, State, TriageKind } from './schema.ts';

export type Action =
  | { readonly is: 'answered' }
  | { readonly is: 'not needed' }
  /** Its author or the network took it away. */
  | { readonly is: 'deleted' }
  | { readonly is: 'snooze'; readonly until: number }
  /** It still waits, whatever Parley thought. */
  | { readonly is: 'waiting' };

/** How an item stood; enough to put it back. */
type Standing = Pick<InteractionCore, 'state' | 'triage' | 'due'>;

/** What was done, so that it can be undone. Plain data: it outlives the worker. */
export type Done = readonly { readonly key: string; readonly before: Standing; readonly after: Standing }[];

const standing = ({ state, triage, due }: Standing): Standing => ({ state, triage, due });
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function stateAfter(action: Action, now: number): State {
  switch (action.is) {
    case 'answered':
      return { is: 'answered', at: now, by: 'hand' };
    case 'not needed':
      return { is: 'not needed', at: now, by: 'hand' };
    case 'deleted':
      return { is: 'not needed', at: now, by: 'deleted' };
    case 'snooze':
      return { is: 'snoozed', at: now, until: action.until };
    case 'waiting':
      return { is: 'waiting', at: now, by: 'hand' };
  }
}

/** Changes how items stand, all in one transaction; keys that aren't there are passed over. */
const change = (
  log: Log,
  keys: readonly string[],
  now: number,
  next: (item: InteractionCore) => InteractionCore,
): Promise<Done> =>
  log.write(TABLES, async (tx) => {
    const desk = new Desk(tx, now);
    await desk.load(keys);
    const done: Done[number][] = [];
    for (const key of new Set(keys)) {
      const item = await desk.item(key);
      if (!item) continue;
      const after = next(item);
      if (same(standing(item), standing(after))) continue;
      desk.put(after);
      done.push({ key: keyOf(item.network, item.externalId), before: standing(item), after: standing(after) });
    }
    await desk.flush();
    return done;
  });

/** Does one thing with one item or many. What stands so already keeps the time at which it came to. */
export const act = (log: Log, keys: readonly string[], action: Action, now: number): Promise<Done> =>
  change(log, keys, now, (item) => {
    const state = stateAfter(action, now);
    return same({ ...item.state, at: now }, state) ? item : { ...item, state };
  });

/** Sets the kind of an item for good. Spam waits for nothing; what was thought to be spam waits again. */
export const correct = (log: Log, key: string, kind: TriageKind, rules: DueRules, now: number): Promise<Done> =>
  change(log, [key], now, (item) => ({
    ...item,
    triage: { ...item.triage, kind, reasons: [], corrected: true },
    state: stateOfKind(item.state, kind, now),
    due: dueAt(item, kind, rules),
  }));

function stateOfKind(state: State, kind: TriageKind, now: number): State {
  if (kind === 'spam' && isOpen({ state })) return { is: 'not needed', at: now, by: 'kind' };
  const reopens = kind !== 'spam' && state.is === 'not needed' && state.by === 'kind';
  return reopens ? { is: 'waiting', at: now, by: 'page' } : state;
}

/** Takes back what was done, except where the item has come to stand otherwise since: an answer seen in between stays. */
export const undo = (log: Log, done: Done, now: number): Promise<Done> => {
  const steps = new Map(done.map((step) => [step.key, step]));
  return change(log, [...steps.keys()], now, (item) => {
    const step = steps.get(keyOf(item.network, item.externalId));
    return step && same(standing(item), step.after) ? { ...item, ...step.before } : item;
  });
};

/** New targets or hours: what is open gets its due time anew. */
export const retarget = async (log: Log, rules: DueRules, now: number): Promise<void> => {
  const everything = queueOf(EVERYTHING);
  const keys = await log.read(['interactions'], (tx) =>
    tx
      .objectStore('interactions')
      .index('queue')
      .getAllKeys(IDBKeyRange.bound([everything], [everything, []])),
  );
  await change(log, keys, now, (item) => ({ ...item, due: dueAt(item, item.triage.kind, rules) }));
};
