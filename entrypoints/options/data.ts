/** Counts, exports, imports and erases the log for "Your data". */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DataProps, Import, KnownPerson, Stored } from '../../components/options/data.ts';
import { browser, listen } from '../../lib/browser.ts';
import { EVERYTHING } from '../../lib/log/derive.ts';
import type { DueRules } from '../../lib/log/due.ts';
import { type LogRecords, readLogFile } from '../../lib/log/file.ts';
import { eraseAll, erasePerson } from '../../lib/log/retention.ts';
import { STORE_NAMES } from '../../lib/log/schema.ts';
import { search } from '../../lib/log/search.ts';
import { exportCsv, exportLog, importLog, previewImport } from '../../lib/log/transfer.ts';
import { leadsHome } from '../../lib/networks/access.ts';
import { forgetHealth, type Removal, readRemoval } from '../../lib/settings/notes.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readWeek } from '../../lib/week/read.ts';
import { forgetDone } from '../pages/done.ts';
import { failureOf, log, tellChanged, watchLog } from '../pages/log.ts';

/** A text as long as that still fits into what a browser gives one page. */
const MOST_BYTES = 200_000_000;

type Change = (work: () => Promise<void>) => Promise<void>;

export function useData(settings: Settings, onRetention: DataProps['onRetention']): DataProps {
  const [stored, setStored] = useState<Stored>({ is: 'loading' });
  const [failure, setFailure] = useState<DataProps['failure']>(null);
  const refresh = useCallback(
    () => readStored().then(setStored, (error: unknown) => setStored({ is: 'failed', failure: failureOf(error) })),
    [],
  );
  useEffect(() => {
    const life = new AbortController();
    void refresh();
    watchLog(() => void refresh(), life.signal);
    return () => life.abort();
  }, [refresh]);
  const change: Change = async (work) => {
    setFailure(null);
    await work().catch((error: unknown) => setFailure(failureOf(error)));
    await refresh();
  };
  return {
    stored,
    failure,
    retention: settings.retention,
    onRetention,
    removal: useRemoval(),
    onExport: (format) => void change(() => (format === 'json' ? saveJson() : saveCsv())),
    ...useImport(settings, change),
    ...useErasing(change),
  };
}

async function readStored(): Promise<Stored> {
  const all = [...STORE_NAMES, 'aside'] as const;
  const [counts, { usage }] = await Promise.all([
    log.read(all, (tx) => Promise.all(all.map(async (store) => [store, await tx.objectStore(store).count()] as const))),
    navigator.storage.estimate(),
  ]);
  return {
    is: 'known',
    counts: Object.fromEntries(counts) as Extract<Stored, { is: 'known' }>['counts'],
    bytes: usage ?? null,
  };
}

/** What was removed last for its age, as the background notes it. */
function useRemoval(): Removal | null {
  const [removal, setRemoval] = useState<Removal | null>(null);
  useEffect(() => {
    const life = new AbortController();
    // Where storage can't be read, the page says so elsewhere.
    const read = () => void readRemoval().then(setRemoval, () => undefined);
    read();
    listen(browser.storage.local.onChanged, read, life.signal);
    return () => life.abort();
  }, []);
  return removal;
}

const saveJson = async (): Promise<void> =>
  save(JSON.stringify(await exportLog(log, Date.now())), 'json', 'application/json');
const saveCsv = async (): Promise<void> => save(await exportCsv(log), 'csv', 'text/csv');

/** Hands a file to the browser's own way of saving one. */
function save(text: string, ending: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `parley-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // The browser has taken hold of the file by the time this page does anything else.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function useImport(
  settings: Settings,
  change: Change,
): Pick<DataProps, 'importing' | 'onFile' | 'onImport' | 'onImportEnd'> {
  const [importing, setImporting] = useState<Import>({ is: 'none' });
  const records = useRef<LogRecords | null>(null);
  const rules: DueRules = { targets: settings.targets, hours: settings.hours };
  const end = (next: Import) => {
    records.current = null;
    setImporting(next);
  };
  return {
    importing,
    onFile: (file) =>
      void change(async () => {
        end({ is: 'reading' });
        if (file.size > MOST_BYTES) return end({ is: 'refused', failure: 'too large' });
        const text = await file.text().catch(() => null);
        if (text === null) return end({ is: 'refused', failure: 'unreadable' });
        const read = readLogFile(text, { isOwnLink: (network, link) => leadsHome(network, link, settings) });
        if (!read.ok) return end({ is: 'refused', failure: read.failure });
        try {
          const preview = await previewImport(log, read.records, rules);
          records.current = read.records;
          setImporting({ is: 'preview', preview, spoilt: read.spoilt });
        } catch (error) {
          end({ is: 'none' });
          throw error;
        }
      }),
    onImport: () =>
      void change(async () => {
        if (!records.current) return;
        const preview = await importLog(log, records.current, rules);
        end({ is: 'done', preview });
        tellChanged();
        // Packs the days that came in, which takes seconds: better now than when somebody opens the popup's Week.
        readWeek(log, Date.now()).catch(failureOf);
      }),
    onImportEnd: () => end({ is: 'none' }),
  };
}

function useErasing(change: Change): Pick<DataProps, 'people' | 'erased' | 'onFind' | 'onErasePerson' | 'onEraseAll'> {
  const [people, setPeople] = useState<readonly KnownPerson[] | null>(null);
  const [erased, setErased] = useState<DataProps['erased']>(null);
  return {
    people,
    erased,
    onFind: (query) =>
      void change(async () => {
        setErased(null);
        setPeople(await findPeople(query));
      }),
    onErasePerson: (person) =>
      void change(async () => {
        forgetDone();
        setErased(await erasePerson(log, person.network, person));
        setPeople(null);
        tellChanged();
      }),
    onEraseAll: () =>
      void change(async () => {
        forgetDone();
        await eraseAll(log);
        await forgetHealth();
        setErased('all');
        setPeople(null);
        tellChanged();
      }),
  };
}

/** People whose name or handle has what was typed in it. */
async function findPeople(query: string): Promise<KnownPerson[]> {
  const { items } = await search(log, query, EVERYTHING, Date.now());
  const wanted = query.replace(/^@/, '').toLowerCase();
  const theirs = items.filter(
    ({ network, author }) =>
      network !== 'manual' && `${author.name}\n${author.handle ?? ''}`.toLowerCase().includes(wanted),
  );
  const people = [...new Map(theirs.map((item) => [item.person, item])).values()];
  return Promise.all(
    people.map(async ({ person: key, network, author }) => ({
      key,
      network,
      ...author,
      messages: await log.read(['interactions'], (tx) => tx.objectStore('interactions').index('person').count(key)),
    })),
  );
}
