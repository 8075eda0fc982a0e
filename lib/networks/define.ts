/**
 * Builds a network's page reader out of data: which boxes are composers, where their send button is, what must be left alone.
 * Whatever needs code of its own (the parent of a reply, most of all) is a small function beside the data.
 */
import {
  closest,
  closestOf,
  editorOnPath,
  editorsIn,
  findIn,
  isShown,
  isWritable,
  type Match,
  upwards,
} from './dom.ts';
import type { NetworkId } from './facts/facts.ts';
import type { Candidate, Composer, NetworkPage, Seen, Surroundings } from './network.ts';
import { watchSending } from './sending.ts';

export interface SurfaceDefinition {
  readonly surface: string | ((editor: HTMLElement, box: HTMLElement) => string);
  readonly kind: 'post' | 'reply' | ((editor: HTMLElement, box: HTMLElement) => 'post' | 'reply');
  /** What the editor itself, or something above it, matches. */
  readonly editor: readonly Candidate[];
  /** The composer's scope: the nearest of these above the editor. */
  readonly box: readonly Candidate[];
  /** The send button, inside the box or, where the network puts it outside, inside `sendScope`. */
  readonly send: readonly Candidate[];
  readonly sendScope?: (box: HTMLElement) => ParentNode;
  /** Keys that send, besides the button. */
  readonly keys: 'ctrl-enter' | 'enter';
  readonly surroundings: (composer: Composer) => Surroundings;
}

export interface PageDefinition {
  readonly id: NetworkId;
  readonly here: (doc: Document) => boolean;
  /** Chats, search, comment drafts of others: an editor inside one of these is never touched. */
  readonly decoys: readonly Candidate[];
  readonly surfaces: readonly SurfaceDefinition[];
  /** What shows that sending failed. Appearing after the gesture, it means that the reply still waits. */
  readonly errors: readonly Candidate[];
  readonly self: (doc: Document) => string | null;
}

/** Nearest ancestor (at most `bound`, exclusive) that holds one of the candidates: for networks whose scopes carry no name. */
export function scopeHolding(editor: HTMLElement, candidates: readonly Candidate[], bound: string): HTMLElement | null {
  for (const at of upwards(editor)) {
    if (at === at.ownerDocument.body) return null;
    if (candidates.some(({ selector }) => at.querySelector(selector))) return at as HTMLElement;
    if (at.matches(bound)) return null;
  }
  return null;
}

function composerAt(definition: SurfaceDefinition, editor: HTMLElement): Composer | null {
  const typed: Match | null = closestOf(editor, definition.editor);
  if (!typed) return null;
  const box = closestOf(editor, definition.box);
  if (!box) return null;
  const send = findIn(definition.sendScope?.(box.element) ?? box.element, definition.send);
  const { surface, kind } = definition;
  return {
    editor,
    box: box.element,
    send: send?.element ?? null,
    kind: typeof kind === 'function' ? kind(editor, box.element) : kind,
    surface: typeof surface === 'function' ? surface(editor, box.element) : surface,
    matched: { editor: typed.name, box: box.name, ...(send ? { send: send.name } : {}) },
  };
}

export function definePage(definition: PageDefinition): NetworkPage {
  const decoy = definition.decoys.map(({ selector }) => selector).join(',');
  const look = (editor: HTMLElement): Seen => {
    if (!isWritable(editor)) return { is: 'nothing' };
    if (decoy !== '' && closest(editor, decoy)) return { is: 'decoy' };
    for (const surface of definition.surfaces) {
      const composer = composerAt(surface, editor);
      if (composer) return { is: 'composer', composer };
    }
    return { is: 'unknown', editor };
  };
  const surfaceOf = (composer: Composer): SurfaceDefinition | undefined =>
    definition.surfaces.find((surface) => composerAt(surface, composer.editor)?.surface === composer.surface);

  return {
    id: definition.id,
    here: definition.here,
    self: definition.self,
    see: (path) => {
      const editor = editorOnPath(path);
      return editor ? look(editor) : { is: 'nothing' };
    },
    composers: (root) =>
      editorsIn(root).flatMap((editor) => {
        const seen = isShown(editor) ? look(editor) : undefined;
        return seen?.is === 'composer' ? [seen.composer] : [];
      }),
    read: (composer) => surfaceOf(composer)?.surroundings(composer) ?? { media: [], parent: null },
    onSent: (composer, currentText, sent, signal) => {
      const surface = surfaceOf(composer);
      if (!surface) return;
      watchSending({
        editor: composer.editor,
        isSendButton: (element) => surface.send.some(({ selector }) => element.matches(selector)),
        inScope: (element) => (surface.sendScope?.(composer.box) ?? composer.box).contains(element),
        keys: surface.keys,
        failed: () => findIn(composer.editor.ownerDocument, definition.errors) !== null,
        currentText,
        sent,
        signal,
      });
    },
  };
}
