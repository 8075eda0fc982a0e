/** Reads the log for the Waiting list and does what the user does there. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAGE } from '../../components/log/Groups.tsx';
import { type Foot, type Listing, personName, type Said, type WaitingViewProps } from '../../components/log/waiting.ts';
import { act, correct, type Done, undo } from '../../lib/log/actions.ts';
import { lastLooks, looksSince } from '../../lib/log/coverage.ts';
import { EVERYTHING, type Filter } from '../../lib/log/derive.ts';
import { plainHandle } from '../../lib/log/people.ts';
import { forgetHeard, hear } from '../../lib/log/remember.ts';
import { erasePerson } from '../../lib/log/retention.ts';
import type { Interaction } from '../../lib/log/schema.ts';
import { search } from '../../lib/log/search.ts';
import type { LastDone } from '../../lib/log/undoing.ts';
import { countDue, readSection, readWaiting, SECTIONS, type Section, type Waiting } from '../../lib/log/waiting.ts';
import { addressOf } from '../../lib/networks/access.ts';
import { readTrouble } from '../../lib/settings/notes.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { forgetDone, keepDone, lastDone } from '../pages/done.ts';
import { failureOf, log, tellChanged, watchLog } from '../pages/log.ts';
import { words } from '../pages/mount.tsx';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Begun with the script, before anything is drawn. */
let first: Promise<Waiting> | null = readWaiting(log, Date.now());
first.catch(() => undefined);

interface Wanted {
  readonly filter: Filter;
  readonly query: string;
  /** How many items of a section to show, where that is more than the first screen has. */
  readonly most: Readonly<Partial<Record<Section, number>>>;
}

/** What can be taken back. */
type Back = { readonly is: 'done'; readonly last: LastDone } | { readonly is: 'heard'; readonly key: string };

async function readListing({ filter, query, most }: Wanted, now: number): Promise<Listing> {
  if (query.trim() !== '') return { is: 'found', ...(await search(log, query, filter, now)) };
  const begun = filter === EVERYTHING ? first : null;
  first = null;
  const { sections, counts } = await (begun ?? readWaiting(log, now, filter));
  const further = await Promise.all(
    SECTIONS.map(async (section) => {
      const read = sections[section];
      const wanted = Math.min(most[section] ?? 0, counts[section]);
      if (wanted <= read.length) return [section, read] as const;
      const start = read.length;
      return [section, [...read, ...(await readSection(log, section, { now, filter, start, most: wanted - start }))]];
    }),
  );
  return { is: 'waiting', sections: Object.fromEntries(further) as unknown as Waiting['sections'], counts };
}

async function readFoot(accounts: Settings['accounts'], retention: number, now: number): Promise<Foot> {
  const [looks, aside, any, due, trouble] = await Promise.all([
    looksSince(log, now - retention * DAY, now),
    log.read(['aside'], (tx) => tx.objectStore('aside').count()),
    log.read(['interactions'], async (tx) => (await tx.objectStore('interactions').openKeyCursor()) !== null),
    countDue(log, now),
    readTrouble(),
  ]);
  const last = lastLooks(looks);
  return {
    aside,
    due,
    trouble: trouble?.failure ?? null,
    ever: any || looks.length > 0,
    looks: accounts.map(({ network, handle }) => ({
      network,
      account: handle,
      last: last.find((look) => look.network === network && look.account === plainHandle(handle)) ?? null,
    })),
  };
}

export function useWaiting(settings: Settings, onSettings: () => void): WaitingViewProps {
  const [listing, setListing] = useState<Listing>({ is: 'loading' });
  const [foot, setFoot] = useState<Foot | null>(null);
  const [now, setNow] = useState(Date.now);
  const [wanted, setWanted] = useState<Wanted>({ filter: EVERYTHING, query: '', most: {} });
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<WaitingViewProps['failure']>(null);
  const back = useRef<Back | null>(null);
  const turn = useRef(0);
  const accounts = useSame(settings.accounts);
  const { retention } = settings;

  const refresh = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const at = Date.now();
    const read = await readListing(wanted, at).catch(
      (error: unknown): Listing => ({ is: 'failed', failure: failureOf(error) }),
    );
    // A later question was asked in the meantime.
    if (mine !== turn.current) return;
    setNow(at);
    setListing(read);
    if (read.is !== 'failed') await readFoot(accounts, retention, at).then(setFoot, failureOf);
  }, [wanted, accounts, retention]);
  const latest = useRef(refresh);
  latest.current = refresh;

  // At once, and not after the next frame: the popup has just opened, or somebody is typing a search.
  useLayoutEffect(() => {
    void refresh();
  }, [refresh]);

  useEffect(() => {
    const life = new AbortController();
    const again = () => void latest.current();
    watchLog(again, life.signal);
    const timer = setInterval(again, MINUTE);
    void lastDone().then((last) => {
      if (!last || back.current) return;
      back.current = { is: 'done', last };
      setSaid({ ...last, count: last.done.length, canUndo: true });
    });
    return () => {
      life.abort();
      clearInterval(timer);
    };
  }, []);

  /** A change of the log: told to all, and the list read anew; where it fails, why. */
  const change = async (work: () => Promise<void>) => {
    try {
      await work();
      setFailure(null);
      tellChanged();
    } catch (error) {
      setFailure(failureOf(error));
    }
    await latest.current();
  };

  const keep = (last: LastDone) => {
    if (last.done.length === 0) return;
    back.current = { is: 'done', last };
    setSaid({ ...last, count: last.done.length, canUndo: true });
    keepDone(last);
  };

  const name = (items: readonly Interaction[]) => {
    const [only] = items;
    return only && items.length === 1 ? personName(words, only) : undefined;
  };

  return {
    listing,
    foot,
    now,
    said,
    failure,
    filter: wanted.filter,
    query: wanted.query,
    accounts,
    hours: settings.hours,
    addressOf: (item) => addressOf(item, settings),
    onFilter: (filter) => setWanted({ ...wanted, filter: isEverything(filter) ? EVERYTHING : filter, most: {} }),
    onQuery: (query) => setWanted({ ...wanted, query }),
    onMore: (section) => {
      const read = listing.is === 'waiting' ? listing.sections[section].length : 0;
      setWanted({ ...wanted, most: { ...wanted.most, [section]: read + PAGE } });
    },
    onAct: (items, action) =>
      void change(async () => {
        const keys = items.map(({ key }) => key);
        const done: Done = await act(log, keys, action, Date.now());
        keep({
          what: action.is,
          until: action.is === 'snooze' ? action.until : undefined,
          name: name(items),
          done,
        });
      }),
    onKind: (item, kind) =>
      void change(async () => {
        const { targets, hours } = settings;
        keep({
          what: 'kind',
          name: name([item]),
          done: await correct(log, item.key, kind, { targets, hours }, Date.now()),
        });
      }),
    onHeard: (item) =>
      void change(async () => {
        const { text, link, network, account } = item;
        const heard = { uuid: crypto.randomUUID(), text, link, now: Date.now() };
        back.current = { is: 'heard', key: await hear(log, heard, { network, account }) };
        forgetDone();
        setSaid({ what: 'heard', name: name([item]), count: 1, canUndo: true });
      }),
    onErase: ({ network, author }) =>
      void change(async () => {
        const count = await erasePerson(log, network, author);
        back.current = null;
        forgetDone();
        setSaid({ what: 'erased', count, canUndo: false });
      }),
    onUndo: () =>
      void change(async () => {
        const what = back.current;
        if (!what) return;
        back.current = null;
        forgetDone();
        const count = what.is === 'done' ? (await undo(log, what.last.done, Date.now())).length : 1;
        if (what.is === 'heard') await forgetHeard(log, what.key);
        setSaid({ what: 'undone', count, canUndo: false });
      }),
    onRetry: () => void latest.current(),
    onSettings,
  };
}

/** The same object as long as it holds the same: settings are read anew whenever any of them changes. */
function useSame<Value>(value: Value): Value {
  const held = useRef(value);
  if (JSON.stringify(held.current) !== JSON.stringify(value)) held.current = value;
  return held.current;
}

const isEverything = ({ network, account, kind }: Filter): boolean =>
  network === null && account === null && kind === null;
