/** One page's coach: notices which writing place the user is in and gives each a session of its own. */
import type { PageState } from '../../../lib/messages/schema.ts';
import { FACTS } from '../../../lib/networks/all-facts.ts';
import { editorOnPath, focusedIn, upwards } from '../../../lib/networks/dom.ts';
import type { Composer, NetworkPage } from '../../../lib/networks/network.ts';
import { sameHandle } from '../../../lib/settings/accounts.ts';
import type { Account, Settings } from '../../../lib/settings/schema.ts';
import { accountHere } from '../account.ts';
import type { Health } from '../health.ts';
import type { Outbox } from '../outbox.ts';
import { reportOn } from '../report.ts';
import { openHistory } from './history.ts';
import { openSession, type Session } from './session.tsx';
import { openUnreadNote, type UnreadNote } from './unread.tsx';
import { warmUp } from './warm.ts';

export interface Coach {
  readonly settingsChanged: (settings: Settings) => void;
  /** For the popup: figures and verdict, no words of the draft. */
  readonly state: () => PageState;
  /** The structure around the box that was focused last, or the first one there is; no words of it. */
  readonly report: () => string;
}

/** A session, and what it stands on. */
interface Open {
  readonly session: Session;
  readonly composer: Composer;
  /** null on a site that the user added. */
  readonly account: Account | null;
}

export function startCoach(
  doc: Document,
  page: NetworkPage,
  first: Settings,
  /** null where sending isn't known. */
  outbox: Outbox | null,
  /** null where the page isn't a network's: there are only the boxes that the user chose. */
  health: Health | null,
  signal: AbortSignal,
): Coach {
  let settings = first;
  const sessions = new Map<HTMLElement, Open>();
  const notes = new Map<HTMLElement, UnreadNote>();
  /** By editor: a page that was left keeps its draft, and shows it again. */
  const dismissed = new WeakMap<HTMLElement, Set<string>>();
  let latest: Session | undefined;
  const judgeAllAgain = () => {
    for (const { session } of sessions.values()) session.judgeAgain();
  };
  const history = openHistory(page.id, judgeAllAgain, signal);

  let isWarm = false;

  const comesInFront = (session: Session) => {
    latest = session;
    for (const { session: other } of sessions.values()) {
      if (other.box === session.box) other.setInFront(other === session);
    }
  };

  const closeAll = () => {
    for (const { session } of [...sessions.values()]) session.close();
    for (const note of [...notes.values()]) note.close();
  };

  const reportNear = (editor: HTMLElement | null) => reportOn(doc, page, settings, editor);

  const note = (editor: HTMLElement, why: 'markup' | 'account') => {
    if (notes.has(editor)) return;
    health?.tell({ part: why === 'account' ? 'account' : 'composer', place: '', health: 'unreadable' });
    const about = {
      why,
      network: FACTS[page.id].name,
      worked: () => health?.worked() ?? null,
      report: () => reportNear(editor),
    };
    notes.set(
      editor,
      openUnreadNote(editor, about, signal, () => notes.delete(editor)),
    );
  };

  /** Whose words are written in a box: as the box says where it does, else of whoever is signed in. */
  const writerOf = (composer: Composer | null): string | null => {
    const self = page.self(doc);
    const names = settings.accounts.flatMap(({ network, handle }) => (network === page.id ? [handle] : []));
    return (composer && page.writer?.(composer, names)) ?? self;
  };
  /** Is its account still the user's, and nobody else writing in its place? On a site that they added: is the box still chosen? */
  const isStillOurs = ({ composer, account }: Open): boolean => {
    if (!account) return page.see([...upwards(composer.editor)]).is === 'composer';
    const writer = writerOf(composer);
    const { handle } = account;
    return accountHere(page, handle, settings) !== undefined && (writer === null || sameHandle(writer, handle));
  };
  /** On a site that the user added, they have chosen the very box. */
  const isOurs = () => page.draftsOnly === true || accountHere(page, page.self(doc), settings) !== undefined;

  /** `path` leads from what has the focus upwards. Never throws into the page's event: whatever goes wrong here shows as "Not reading this box". */
  const meet = (path: readonly EventTarget[], isNew: boolean) => {
    const editor = editorOnPath(path);
    if (!editor) return;
    const known = sessions.get(editor);
    if (known && (!isNew || isStillOurs(known))) {
      if (known.session !== latest) comesInFront(known.session);
      return;
    }
    known?.session.close();
    const seen = page.see(path);
    if (seen.is === 'nothing' || seen.is === 'decoy') return;
    const self = writerOf(seen.is === 'composer' ? seen.composer : null);
    const account = accountHere(page, self, settings);
    // On a private account Parley is silent; where the page doesn't tell the account, it says that it isn't reading.
    const isPrivate = self !== null || settings.accounts.every(({ network }) => network !== page.id);
    if (!account && !page.draftsOnly && isPrivate) return;
    if (seen.is === 'unknown' || !(account || page.draftsOnly)) {
      note(editor, seen.is === 'unknown' ? 'markup' : 'account');
      return;
    }
    // Whose page it is may have come to light while the note stood there.
    notes.get(editor)?.close();
    const putAside = dismissed.get(editor) ?? new Set();
    dismissed.set(editor, putAside);
    const session = openSession({
      page,
      composer: seen.composer,
      account: account ?? null,
      dismissed: putAside,
      settings: () => settings,
      history,
      outbox,
      health,
      report: () => reportNear(editor),
      signal,
      closed: () => {
        sessions.delete(editor);
        if (latest === session) latest = undefined;
      },
    });
    sessions.set(editor, { session, composer: seen.composer, account: account ?? null });
    if (!isWarm) warmUp(page.id, signal);
    isWarm = true;
    comesInFront(session);
  };

  const safely = (path: readonly EventTarget[], isNew: boolean) => {
    try {
      meet(path, isNew);
    } catch {
      const editor = editorOnPath(path);
      if (editor) note(editor, 'markup');
    }
  };
  // Between two keys nobody signs in as somebody else.
  const onEvent = (event: Event) => safely(event.composedPath(), event.type === 'focusin');
  /** The user may be writing already when this page is turned on or its account named. */
  const meetFocused = () => {
    const focused = focusedIn(doc);
    if (focused) safely([...upwards(focused)], true);
  };

  doc.addEventListener('focusin', onEvent, { capture: true, passive: true, signal });
  // An editor that was mounted anew under the caret fires no focusin, but the next key does this.
  doc.addEventListener('input', onEvent, { capture: true, passive: true, signal });
  doc.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyJ') return;
      const editor = editorOnPath(event.composedPath());
      const session = editor ? (sessions.get(editor)?.session ?? notes.get(editor)) : undefined;
      if (!session) return;
      event.preventDefault();
      event.stopPropagation();
      session.openPanel();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', closeAll);
  meetFocused();

  return {
    settingsChanged: (now) => {
      settings = now;
      // Which account is ours may have changed: sessions of an account that is no longer named end here.
      if (!isOurs()) for (const one of notes.values()) one.close();
      for (const one of [...sessions.values()]) if (!isStillOurs(one)) one.session.close();
      judgeAllAgain();
      meetFocused();
    },
    report: () => {
      const focused = focusedIn(doc);
      const near = focused ? editorOnPath([...upwards(focused)]) : null;
      return reportNear(near ?? [...notes.keys(), ...sessions.keys()].at(-1) ?? null);
    },
    state: () => ({ network: page.id, self: page.self(doc), ours: isOurs(), draft: latest?.summary() ?? null }),
  };
}
