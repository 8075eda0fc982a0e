/**
 * Builds a network's page reader out of data: which boxes are composers, where their send button is, what must be left alone.
 * Whatever needs code of its own (the parent of a reply, most of all) is a small function beside the data.
 */
import {
  closestOf,
  editorOnPath,
  editorsIn,
  findIn,
  hasText,
  isShown,
  isWritable,
  type Match,
  upwards,
} from './dom.ts';
import type { NetworkId } from './facts.ts';
import type { Candidate, NetworkPage, Role, Seen, Surroundings, WritingPlace } from './network.ts';
import type { Surface } from './places.ts';
import { type InteractionsDefinition, itemReader, itemsIn, readInteractions } from './reading.ts';
import { watchSending } from './sending.ts';

type Kind = WritingPlace['kind'];

export interface SurfaceDefinition {
  readonly surface: Surface | ((editor: HTMLElement, box: HTMLElement) => Surface);
  readonly kind: Kind | ((editor: HTMLElement, box: HTMLElement) => Kind);
  /** What the editor itself, or something above it, matches. */
  readonly editor: readonly Candidate[];
  /** The composer's scope: the nearest of these above the editor. */
  readonly box: readonly Candidate[];
  /** The send button, in the box. */
  readonly send: readonly Candidate[];
  /** The send button stands outside of the box: it is looked for around it too, as far as no other editor stands there. */
  readonly sendAround?: true;
  /** Keys that send, besides the button. */
  readonly keys: 'ctrl-enter' | 'enter' | 'none';
  readonly surroundings: (place: WritingPlace) => Omit<Surroundings, 'kind'>;
}

export interface PageDefinition {
  readonly id: NetworkId;
  readonly here: (doc: Document) => boolean;
  /** Chats, search, descriptions of pictures: an editor inside one of these is never touched. */
  readonly decoys: readonly Candidate[];
  /** The same for an editor that only the page's address tells from a composer. */
  readonly elsewhere?: (editor: HTMLElement) => boolean;
  readonly surfaces: readonly SurfaceDefinition[];
  /** Boxes that look like a composer of this network. One that is none of the surfaces shows that the markup has changed. */
  readonly suspects: readonly Candidate[];
  /** What the page shows once something was sent: the second sign, after the editor was emptied. */
  readonly sent: {
    /** Notices of success, by their structure: their words are the user's language. All of them count. */
    readonly notices: readonly Candidate[];
    /** Boxes that the network closes only after it was sent. */
    readonly closes: readonly Candidate[];
    /** What is there while the network asks for more after the button was pressed: until it has gone, closing says nothing. */
    readonly asks?: readonly Candidate[];
  };
  /** What shows that sending failed. Appearing after the gesture, it means that the reply still waits. */
  readonly errors: readonly Candidate[];
  readonly self: (doc: Document) => string | null;
  readonly writer?: NetworkPage['writer'];
  readonly interactions: InteractionsDefinition;
}

/** Which comment of a thread a box answers: the only one there is, else the only one whose author the box names. */
export function answered<Comment>(
  thread: readonly Comment[],
  isNamed: (comment: Comment) => boolean,
): Comment | undefined {
  const meant = thread.length > 1 ? thread.filter(isNamed) : thread;
  return meant.length === 1 ? meant[0] : undefined;
}

/** Where a composer's surroundings end at the latest. */
const OUTSIDE = 'body,main,article,dialog,[role="main"],[role="article"],[role="dialog"],[role="listitem"]';

function findSend(box: HTMLElement, { send, sendAround }: SurfaceDefinition): Match | null {
  const own = findIn(box, send);
  if (own || !sendAround) return own;
  const editors = editorsIn(box).length;
  for (const at of upwards(box)) {
    if (at.matches(OUTSIDE) || editorsIn(at).length > editors) return null;
    const found = findIn(at, send);
    if (found) return found;
  }
  return null;
}

function placeAt(definition: SurfaceDefinition, editor: HTMLElement): WritingPlace | null {
  const typed = closestOf(editor, definition.editor);
  const box = typed && closestOf(editor, definition.box);
  if (!box) return null;
  const send = findSend(box.element, definition);
  const { kind } = definition;
  return {
    editor,
    box: box.element,
    send: send?.element ?? null,
    kind: typeof kind === 'function' ? kind(editor, box.element) : kind,
    matched: { editor: typed.name, box: box.name, ...(send ? { send: send.name } : {}) },
    fallback: typed.fallback || box.fallback || send?.fallback === true,
  };
}

/** Everything that a page is read by, as a list. */
function rolesOf({ decoys, surfaces, suspects, sent, errors, interactions }: PageDefinition): Role[] {
  return [
    ...surfaces.flatMap(({ surface, editor, box, send }, at) => {
      const of = typeof surface === 'string' ? surface : surfaces.length > 1 ? `composer ${at + 1}` : 'composer';
      return [
        { role: 'editor', of, candidates: editor },
        { role: 'box', of, candidates: box },
        { role: 'send', of, candidates: send },
      ];
    }),
    ...interactions.kinds.map(({ items }, at) => ({ role: 'items', of: `list ${at + 1}`, candidates: items })),
    { role: 'wordless', of: '', candidates: interactions.wordless },
    { role: 'decoy', of: '', candidates: decoys },
    { role: 'suspect', of: '', candidates: suspects },
    { role: 'notice', of: '', candidates: sent.notices },
    { role: 'closes', of: '', candidates: sent.closes },
    { role: 'asks', of: '', candidates: sent.asks ?? [] },
    { role: 'error', of: '', candidates: errors },
  ].filter(({ candidates }) => candidates.length > 0);
}

export function definePage(definition: PageDefinition): NetworkPage {
  const { id, here, self, writer, decoys, surfaces, suspects, sent, errors, interactions } = definition;
  const anyOf = (candidates: readonly Candidate[]): string => candidates.map(({ selector }) => selector).join();

  /** The place that an editor belongs to, and its definition. */
  const meet = (editor: HTMLElement): { place: WritingPlace; definition: SurfaceDefinition } | undefined => {
    for (const definition of surfaces) {
      const place = placeAt(definition, editor);
      if (place) return { place, definition };
    }
    return undefined;
  };
  const look = (editor: HTMLElement): Seen => {
    if (!isWritable(editor)) return { is: 'nothing' };
    if (closestOf(editor, decoys) || definition.elsewhere?.(editor)) return { is: 'decoy' };
    const met = meet(editor);
    if (met) {
      const { surface } = met.definition;
      const named = typeof surface === 'function' ? surface(editor, met.place.box) : surface;
      return { is: 'composer', composer: { ...met.place, surface: named } };
    }
    return closestOf(editor, suspects) ? { is: 'unknown', editor } : { is: 'nothing' };
  };

  const page: NetworkPage = {
    id,
    roles: rolesOf(definition),
    here,
    self,
    ...(writer ? { writer } : {}),
    view: interactions.view,
    isWordless: (doc) => interactions.wordless.some(({ selector }) => doc.querySelector(selector) !== null),
    items: (root) => itemsIn(interactions, root),
    itemReader: (doc, now, ours) => itemReader(id, interactions, doc, now, ours),
    interactions: (root, now, alsoOurs = []) =>
      readInteractions(id, interactions, root, now, (doc) => [self(doc), ...alsoOurs]),
    see: (path) => {
      const editor = editorOnPath(path);
      return editor ? look(editor) : { is: 'nothing' };
    },
    composers: (root) =>
      editorsIn(root).flatMap((editor) => {
        const seen = isShown(editor) ? look(editor) : undefined;
        return seen?.is === 'composer' ? [seen.composer] : [];
      }),
    read: ({ editor }) => {
      const met = meet(editor);
      if (!met) throw new Error('No composer any more');
      const { kind, send } = met.place;
      return { kind, send, ...met.definition.surroundings(met.place) };
    },
    onSent: ({ editor }, watch) => {
      const met = meet(editor);
      if (!met) return;
      const { box } = met.place;
      watchSending({
        editor,
        box,
        sendButton: () => meet(editor)?.place.send ?? null,
        keys: met.definition.keys,
        replaced: () => box.isConnected && editorsIn(box).some(hasText),
        signs: {
          notice: anyOf(sent.notices),
          failure: anyOf(errors),
          closes: sent.closes.some(({ selector }) => box.matches(selector)),
          asks: anyOf(sent.asks ?? []),
        },
        ownIn: (added, now) =>
          page.interactions(added, now, watch.writer === undefined ? [] : [watch.writer]).filter(({ mine }) => mine),
        watch,
      });
    },
  };
  return page;
}
