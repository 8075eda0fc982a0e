/** What the user keeps by hand, from any page: "Remember to answer" and "Heard: an idea". */
import { parseRecord, setAside, sift } from './aside.ts';
import type { Log } from './db.ts';
import { keyOf, wholeInteraction } from './derive.ts';
import { type DueRules, dueAt } from './due.ts';
import { forgetDays } from './rollup.ts';
import { type Heard, type HeardState, MOST } from './schema.ts';

export interface Remembered {
  /** Made once by the caller, so that saying it twice counts once. */
  readonly uuid: string;
  readonly text: string;
  /** Any https address; others are not kept. */
  readonly link: string | null;
  readonly now: number;
}

const linkOf = (link: string | null): string | null =>
  link?.startsWith('https://') && link.length <= MOST.link ? link : null;

/** @returns its key. */
export const remember = (log: Log, { uuid, text, link, now }: Remembered, rules: DueRules): Promise<string> =>
  log.write(['interactions', 'rollup'], async (tx) => {
    const store = tx.objectStore('interactions');
    const key = keyOf('manual', uuid);
    if ((await store.getKey(key)) !== undefined) return key;
    await store.add(
      wholeInteraction({
        network: 'manual',
        externalId: uuid,
        account: '',
        kind: 'remembered',
        author: { name: '', handle: null },
        text: text.slice(0, MOST.text),
        link: linkOf(link),
        time: null,
        postId: null,
        parentId: null,
        onOurs: null,
        likedByMe: null,
        firstSeen: now,
        seenAt: now,
        edited: null,
        triage: { kind: 'other', urgency: 0, reasons: [], corrected: false },
        state: { is: 'waiting', at: now, by: 'hand' },
        due: dueAt({ time: null, firstSeen: now }, 'other', rules),
      }),
    );
    await forgetDays(tx.objectStore('rollup'), [now]);
    return key;
  });

/** Keeps something that people say; from an item of the log also where it came from. */
export const hear = (
  log: Log,
  { uuid, text, link, now }: Remembered,
  from: Pick<Heard, 'network' | 'account'> = { network: 'manual', account: '' },
): Promise<string> =>
  log.write(['heard'], async (tx) => {
    const key = `heard:${uuid}`;
    const record: Heard = { ...from, key, text: text.slice(0, MOST.text), link: linkOf(link), at: now, state: 'asked' };
    if (!parseRecord('heard', await tx.objectStore('heard').get(key))) await tx.objectStore('heard').put(record);
    return key;
  });

/** What was heard since then, newest first. */
export async function heardSince(log: Log, since: number, now: number): Promise<Heard[]> {
  const raws = await log.read(['heard'], (tx) =>
    tx.objectStore('heard').index('at').getAll(IDBKeyRange.lowerBound(since), 1000),
  );
  const { good, spoilt } = sift('heard', raws);
  await setAside(log, 'heard', spoilt, now);
  return good.toReversed();
}

/** How far it has come. What is no longer there stays gone. */
export const setHeardState = (log: Log, key: string, state: HeardState): Promise<void> =>
  log.write(['heard'], async (tx) => {
    const known = parseRecord('heard', await tx.objectStore('heard').get(key));
    if (known) await tx.objectStore('heard').put({ ...known, state } satisfies Heard);
  });

export const forgetHeard = (log: Log, key: string): Promise<void> =>
  log.write(['heard'], (tx) => tx.objectStore('heard').delete(key));
