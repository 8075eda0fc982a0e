/**
 * Reads comments, mentions and our own answers on the pages that the user opens, for the user's accounts only, and tells the
 * background. Only what the network itself has put into the page; nothing is scrolled, clicked or fetched.
 */
import type { Item, NetworkPage } from '../../../lib/networks/network.ts';
import type { View } from '../../../lib/networks/places.ts';
import type { Settings } from '../../../lib/settings/schema.ts';
import { accountHere, otherAccounts } from '../account.ts';
import type { Health } from '../health.ts';
import type { Looked, Outbox } from '../outbox.ts';
import { collectChanges } from './changes.ts';
import type { Told } from './told.ts';

export interface Listener {
  readonly settingsChanged: (settings: Settings) => void;
}

/** Milliseconds of the page's time that one turn takes at most, less of it while somebody writes, and how long it waits for the page to be idle. */
const TURN = 6;
const TURN_WRITING = 2;
const WAIT = 1000;
/** A page that never rests is looked at so often, milliseconds: what changes in between is read at once. */
const REST = 300;
/** So long after a key somebody still writes, milliseconds: then the next turn waits, too, whatever is left to read. */
const WRITING = 1000;
/** A list that stays open and goes on changing is told to be looked at again after this. */
const LOOK_AGAIN = 10 * 60_000;

/** What was found since a list came into view. */
interface Looking {
  readonly view: View | null;
  readable: number;
  unreadable: number;
  fallback: boolean;
  /** The candidate that found its entries; the latest of those that are a fallback, if any is. */
  by: string;
}

const freshLook = (view: View | null): Looking => ({ view, readable: 0, unreadable: 0, fallback: false, by: '' });

export function startListening(
  doc: Document,
  page: NetworkPage,
  first: Settings,
  outbox: Outbox,
  told: Told,
  health: Health,
  signal: AbortSignal,
): Listener {
  let settings = first;
  let place = '';
  let looking = freshLook(null);
  let lastLook: { readonly place: string; readonly at: number } | undefined;
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;
  /** Items that are to be read, by their element: one element may be of two kinds. */
  const queue = new Map<Element, readonly Item[]>();

  const soon = () => {
    if (!signal.aborted && resting === undefined) asked ||= requestIdleCallback(turn, { timeout: WAIT });
  };
  const rest = () => {
    resting = setTimeout(() => {
      resting = undefined;
      if (isCalled || queue.size > 0 || !changes.isEmpty()) soon();
    }, REST);
  };
  const changes = collectChanges(doc, soon, signal);
  /** Something else than the page's content calls for a turn: the start, a setting, the tab coming to the front. */
  let isCalled = true;
  const call = () => {
    isCalled = true;
    soon();
  };

  /** Kinds of the items that came since the last turn, and what came before: other kinds may be another list. */
  let kinds = new Set<number>();
  let lastKinds: string | undefined;

  /** Which list is in view takes a look at the whole page: only when it may be another one. */
  const lookAround = () => {
    const now = [...kinds].sort().join();
    kinds = new Set();
    if (now === lastKinds || (now === '' && lastKinds !== undefined)) return;
    lastKinds = now;
    const view = page.view(doc);
    if (view !== looking.view) looking = freshLook(view);
  };

  const enqueue = (root: ParentNode) => {
    for (const item of page.items(root)) {
      const known = queue.get(item.element) ?? [];
      if (known.some(({ kind }) => kind === item.kind)) continue;
      queue.set(item.element, [...known, item]);
      kinds.add(item.kind);
      changes.watchInside(item.element);
    }
  };

  const healthOf = ({ readable, unreadable, fallback }: Looking): Looked['health'] | null => {
    if (readable > 0) return fallback ? 'fallback' : 'healthy';
    if (unreadable > 0) return 'unreadable';
    return page.isWordless(doc) ? 'healthy' : null;
  };

  /** All that is there was read. Only what stands before the user was looked at. */
  const settle = (account: string) => {
    const { view } = looking;
    if (!view || doc.visibilityState !== 'visible') return;
    const state = healthOf(looking);
    if (!state) return;
    const { by } = looking;
    health.tell({ part: 'list', place: view, health: state, ...(by === '' ? {} : { matched: { items: by } }) });
    const now = Date.now();
    const at = [account, view, state].join();
    if (lastLook?.place === at && now - lastLook.at < LOOK_AGAIN) return;
    lastLook = { place: at, at: now };
    outbox.looked(account, { view, health: state });
  };

  const readOne = (item: Item, read: ReturnType<NetworkPage['itemReader']>, account: string) => {
    if (!item.element.isConnected) return;
    const found = read(item);
    if (found === 'unreadable') {
      looking.unreadable += 1;
      return;
    }
    looking.readable += 1;
    if (item.fallback || !looking.fallback) looking.by = item.by;
    looking.fallback ||= item.fallback;
    if (!found) return;
    const key = [account, item.kind, found.externalId].join(' ');
    if (told.isNews(key, found)) outbox.seen(account, key, found);
  };

  function turn(deadline: IdleDeadline): void {
    asked = 0;
    // Typing changes the page at every key, and no list.
    if (signal.aborted || (!isCalled && queue.size === 0 && changes.isEmpty())) return;
    isCalled = false;
    const self = page.self(doc);
    if (self === null || !accountHere(page, self, settings)) {
      // Nothing is read on a private account, nor before the page tells whose it is. All is, once it is ours.
      place = '';
      queue.clear();
      changes.drop();
      return;
    }
    const began = performance.now();
    const isWriting = began - writtenAt < WRITING;
    const most = isWriting ? TURN_WRITING : TURN;
    const end = began + (deadline.didTimeout ? most : Math.max(1, Math.min(most, deadline.timeRemaining())));
    const here = [self, doc.location.href].join(' ');
    if (here !== place) {
      // The page's router leads elsewhere without loading anew: what stands there may mean something else now.
      place = here;
      looking = freshLook(null);
      lastKinds = undefined;
      changes.drop();
      enqueue(doc);
    }
    const isLate = () => performance.now() >= end;
    while (!isLate()) {
      const root = changes.next();
      if (!root) break;
      enqueue(root);
    }
    lookAround();
    if (queue.size > 0) {
      const read = page.itemReader(doc, Date.now(), [self, ...otherAccounts(page, self, settings)]);
      for (const [element, items] of queue) {
        queue.delete(element);
        for (const item of items) readOne(item, read, self);
        if (isLate()) break;
      }
    }
    const isLeft = queue.size > 0 || !changes.isEmpty();
    if (!isLeft) settle(self);
    if (isLeft && !isWriting) soon();
    else rest();
  }

  doc.addEventListener('visibilitychange', call, { signal });
  const written = () => {
    writtenAt = performance.now();
  };
  doc.addEventListener('input', written, { capture: true, passive: true, signal });
  doc.defaultView?.addEventListener('popstate', call, { signal });
  signal.addEventListener('abort', () => {
    cancelIdleCallback(asked);
    clearTimeout(resting);
    queue.clear();
  });
  call();

  return {
    settingsChanged: (now) => {
      settings = now;
      // Another account may be ours now, and who is ours changes what is read.
      place = '';
      call();
    },
  };
}
