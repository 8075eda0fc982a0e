/** Reads the log for Week, and does what the user does there. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../components/log/waiting.ts';
import { forgetHeard, setHeardState } from '../../lib/log/remember.ts';
import type { HeardState } from '../../lib/log/schema.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readLists, readWeek, type WeekLists } from '../../lib/week/read.ts';
import { placesIn, type WeekRecords, weekOf } from '../../lib/week/week.ts';
import { failureOf, log, tellChanged } from '../pages/log.ts';

interface Read {
  readonly now: number;
  readonly records: WeekRecords;
  readonly lists: WeekLists;
}

const NO_LISTS: WeekLists = { thanks: [], thanksLeft: 0, heard: [] };

/** @param at When the popup last read the log; whenever that is anew, so is the week. */
export function useWeek(hours: Settings['hours'], at: number) {
  const [read, setRead] = useState<Read | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [unread, setUnread] = useState<Failure | null>(null);
  const [unkept, setUnkept] = useState<Failure | null>(null);
  /** Counts what was changed here. */
  const [changes, setChanges] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` and `changes` tell that the log is no longer as it was.
  useEffect(() => {
    let current = true;
    const now = Date.now();
    Promise.all([readWeek(log, now), readLists(log, now, place)]).then(
      ([records, lists]) => {
        if (!current) return;
        setRead({ now, records, lists });
        setUnread(null);
      },
      (error: unknown) => {
        if (current) setUnread(failureOf(error));
      },
    );
    return () => {
      current = false;
    };
  }, [place, at, changes]);

  const week = useMemo(() => read && weekOf(read.records, { now: read.now, hours, place }), [read, hours, place]);
  const places = useMemo(() => (read ? placesIn(read.records) : []), [read]);

  const change = useCallback(async (work: Promise<void>) => {
    try {
      await work;
      setUnkept(null);
      tellChanged();
    } catch (error) {
      setUnkept(failureOf(error));
    }
    setChanges((count) => count + 1);
  }, []);

  return {
    week,
    places,
    place,
    failure: unkept ?? unread,
    ...(read?.lists ?? NO_LISTS),
    onPlace: setPlace,
    onHeardState: (key: string, state: HeardState) => void change(setHeardState(log, key, state)),
    onForgetHeard: (key: string) => void change(forgetHeard(log, key)),
  };
}
