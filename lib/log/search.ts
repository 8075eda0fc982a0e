/** Search by the word index, newest first. The last word counts as soon as it is begun. */
import { setAside, sift } from './aside.ts';
import type { Log } from './db.ts';
import type { Filter } from './derive.ts';
import { plainHandle } from './people.ts';
import type { Interaction } from './schema.ts';
import { holds, searchWords, wordRange } from './words.ts';

export interface Found {
  readonly items: readonly Interaction[];
  /** false: there may be more, older ones. */
  readonly complete: boolean;
}

/** Entries read of each word, where several are to be found together. */
const MOST_ENTRIES = 5000;
/** Of a single word; it may be in one record more than once, with different endings. */
const MOST_OF_ONE = 600;
/** Records looked at for the words that are in more entries than that. */
const MOST_LOOKED_AT = 300;
const AT_ONCE = 60;
const MOST_WORDS = 8;

/** At most 60 items that hold all words of `query` and pass the filter. */
export async function search(log: Log, query: string, filter: Filter, now: number): Promise<Found> {
  const last = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const words = searchWords(query).slice(0, MOST_WORDS);
  const terms = words.map((word, place) => ({ word, whole: !(last && place === words.length - 1) }));
  if (terms.length === 0) return { items: [], complete: true };
  const most = terms.length === 1 ? MOST_OF_ONE : MOST_ENTRIES;
  const spoiltKeys: string[] = [];
  const found = await log.read(['interactions'], async (tx): Promise<Found> => {
    spoiltKeys.length = 0;
    const store = tx.objectStore('interactions');
    const lists = await Promise.all(
      terms.map(({ word, whole }) =>
        store.index('words').getAllKeys(IDBKeyRange.bound(...wordRange(word, whole), false, true), most),
      ),
    );
    const { keys, complete } = inAll(lists, most);
    const items: Interaction[] = [];
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      if (start >= MOST_LOOKED_AT) return { items, complete: false };
      const raws = await Promise.all(keys.slice(start, start + AT_ONCE).map((key) => store.get(key)));
      const { good, spoilt } = sift('interactions', raws);
      spoiltKeys.push(...spoilt);
      const passing = good.filter(
        (item) => passes(item, filter) && terms.every(({ word, whole }) => holds(item.words, word, whole)),
      );
      const room = AT_ONCE - items.length;
      items.push(...passing.slice(0, room));
      if (items.length === AT_ONCE) {
        return { items, complete: complete && passing.length <= room && start + AT_ONCE >= keys.length };
      }
    }
    return { items, complete };
  });
  await setAside(log, 'interactions', spoiltKeys, now);
  return { ...found, items: found.items.toSorted((a, b) => b.at - a.at) };
}

/**
 * Keys that are in every list. A list that was cut says nothing of what isn't in it, so it narrows nothing (the records
 * themselves are looked at); where all were cut, their newest entries have to do.
 */
function inAll(lists: readonly string[][], most: number): { keys: string[]; complete: boolean } {
  const whole = lists.filter((list) => list.length < most);
  const [first = [], ...others] = (whole.length > 0 ? whole : lists).toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return {
    keys: [...new Set(first)].filter((key) => sets.every((set) => set.has(key))),
    complete: whole.length > 0,
  };
}

const passes = (item: Interaction, { network, account, kind }: Filter): boolean =>
  (network === null || item.network === network) &&
  (account === null || item.account === plainHandle(account)) &&
  (kind === null || item.triage.kind === kind);
