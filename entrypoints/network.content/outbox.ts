/**
 * What the background is to be told. It may be asleep, killed while it writes, or its disk full: what was not answered with "ok"
 * stays here and is told again, with the next that comes and a few times by itself. Telling twice counts once.
 */
import { askParley } from '../../lib/messages/client.ts';
import { type Failure, MOST_ITEMS, type Request } from '../../lib/messages/schema.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import type { SeenInteraction } from '../../lib/networks/interaction.ts';
import { isOutdated } from './outdated.ts';

export type Looked = NonNullable<Request<'seen'>['looked']>;
type Sent = Omit<Request<'sent'>, 'name' | 'network'>;

export interface Outbox {
  /** `key` names the item: a newer reading takes the place of one that wasn't told yet. */
  readonly seen: (account: string, key: string, item: SeenInteraction) => void;
  readonly looked: (account: string, looked: Looked) => void;
  /** Resolves once it was told. */
  readonly sent: (sent: Sent) => Promise<void>;
}

/** No more than this waits to be told; beyond it the oldest reading is given up. */
const MOST_WAITING = 2000;
const MOST_SENT = 50;
/** Readings are gathered for this long before they are told together. Milliseconds. */
const GATHER = 250;
/** When to try again by itself after a failure. */
const AGAIN = [1000, 5000, 25_000];
/** The user has to do something first, or the account is no longer ours: trying again by itself would change nothing. */
const FOR_THE_USER: ReadonlySet<Failure> = new Set(['newer', 'full', 'blocked', 'broken']);
/** Told a second time it would be refused again. */
const REFUSED: ReadonlySet<Failure> = new Set(['bad-request', 'not-ours']);

interface Reading {
  readonly account: string;
  readonly item: SeenInteraction;
}

export function openOutbox(
  network: NetworkId,
  doc: Document,
  signal: AbortSignal,
  gaveUp: (key: string) => void,
): Outbox {
  const readings = new Map<string, Reading>();
  const looks = new Map<string, { readonly account: string; readonly looked: Looked }>();
  const sendings = new Map<Sent, () => void>();
  let timer = 0;
  /** When the timer rings. */
  let due = 0;
  let failures = 0;
  let isTelling = false;

  const isEmpty = () => readings.size + looks.size + sendings.size === 0;
  const later = (after: number) => {
    const at = performance.now() + after;
    if (signal.aborted || isTelling || isEmpty() || (timer !== 0 && due <= at)) return;
    window.clearTimeout(timer);
    due = at;
    timer = window.setTimeout(tellAll, after);
  };

  /** What was taken is given up only if it was told, or never can be; what came meanwhile stays. */
  const done = (failure: Failure | null): boolean => failure === null || REFUSED.has(failure);

  const tellSent = async (): Promise<Failure | null> => {
    for (const [sent, told] of [...sendings]) {
      const answer = await askParley('sent', { network, ...sent });
      const failure = answer.ok ? null : answer.failure;
      if (!done(failure)) return failure;
      sendings.delete(sent);
      if (answer.ok) told();
    }
    return null;
  };

  const tellSeen = async (): Promise<Failure | null> => {
    while (!signal.aborted) {
      const account = [...readings.values(), ...looks.values()][0]?.account;
      if (account === undefined) return null;
      const batch = [...readings].filter(([, reading]) => reading.account === account).slice(0, MOST_ITEMS);
      const look = [...looks].find(([, one]) => one.account === account);
      const items = batch.map(([, { item }]) => item);
      const answer = await askParley('seen', { network, account, items, looked: look?.[1].looked ?? null });
      const failure = answer.ok ? null : answer.failure;
      if (!done(failure)) return failure;
      for (const [key, reading] of batch) if (readings.get(key) === reading) readings.delete(key);
      if (look && looks.get(look[0]) === look[1]) looks.delete(look[0]);
    }
    return null;
  };

  async function tellAll(): Promise<void> {
    window.clearTimeout(timer);
    timer = 0;
    if (isTelling || signal.aborted || isOutdated()) return;
    isTelling = true;
    const failure = (await tellSent()) ?? (await tellSeen());
    isTelling = false;
    failures = failure === null ? 0 : failures + 1;
    const wait = failure === null ? GATHER : AGAIN[failures - 1];
    if (wait !== undefined && (failure === null || !FOR_THE_USER.has(failure))) later(wait);
  }

  signal.addEventListener('abort', () => window.clearTimeout(timer));
  // The page may be about to close: what was read is told at once.
  doc.addEventListener(
    'visibilitychange',
    () => {
      if (doc.visibilityState === 'hidden' && !isEmpty()) tellAll();
    },
    { signal },
  );

  return {
    seen: (account, key, item) => {
      readings.delete(key);
      readings.set(key, { account, item });
      for (const oldest of readings.keys()) {
        if (readings.size <= MOST_WAITING) break;
        readings.delete(oldest);
        gaveUp(oldest);
      }
      later(GATHER);
    },
    looked: (account, looked) => {
      looks.set(`${account} ${looked.view}`, { account, looked });
      later(GATHER);
    },
    sent: (sent) =>
      new Promise((told) => {
        sendings.set(sent, told);
        for (const oldest of sendings.keys()) if (sendings.size > MOST_SENT) sendings.delete(oldest);
        if (!isTelling) void tellAll();
      }),
  };
}
