/**
 * A site of none of our networks: the text boxes that the user chose there, and nothing else. Nobody's account, no messages of
 * others, no sending are known of such a page, so none of it is read.
 */
import type { OtherSite } from '../settings/schema.ts';
import { closest, editorOnPath, editorsIn, isShown, isWritable } from './dom.ts';
import { markOf } from './mark.ts';
import type { Composer, NetworkPage, Seen } from './network.ts';

/** Program code is no draft, and these draw their text themselves. */
const CODE = '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';
const SEARCH = '[role="search"],[role="searchbox"],search';

/** A box that can be chosen, or why none can. */
export type Choosable =
  | { readonly is: 'box'; readonly editor: HTMLElement; readonly mark: string }
  | { readonly is: 'none' | 'line' | 'code' | 'frame' | 'twin' };

/** What stands where the user points. `path` leads from there upwards. */
export function choosable(path: readonly EventTarget[]): Choosable {
  const [first] = path;
  if (first instanceof HTMLIFrameElement) return { is: 'frame' };
  const code = first instanceof Element && closest(first, CODE);
  if (code) return { is: 'code' };
  if (first instanceof HTMLInputElement) return { is: 'line' };
  const editor = editorOnPath(path);
  if (!editor || !isWritable(editor)) return { is: 'none' };
  if (closest(editor, SEARCH)) return { is: 'line' };
  const mark = markOf(editor);
  return isOnlyOne(editor, mark) ? { is: 'box', editor, mark } : { is: 'twin' };
}

function isOnlyOne(editor: HTMLElement, mark: string): boolean {
  return editorsIn(editor.ownerDocument).every(
    (one) => one === editor || !isShown(one) || !isWritable(one) || markOf(one) !== mark,
  );
}

/** `site` is asked anew each time: what it is judged as and its boxes may change while the page is open. */
export function sitePage(site: () => OtherSite): NetworkPage {
  /** Boxes that were the only ones of their mark when they were met: the page isn't searched again at each key. */
  const met = new WeakMap<HTMLElement, string>();

  const composerAt = (editor: HTMLElement): Composer | null => {
    if (!isWritable(editor)) return null;
    const mark = markOf(editor);
    if (!site().boxes.includes(mark)) return null;
    if (met.get(editor) !== mark && !isOnlyOne(editor, mark)) return null;
    met.set(editor, mark);
    return {
      editor,
      box: editor,
      send: null,
      kind: site().kind,
      surface: 'chosen',
      matched: { editor: mark },
      fallback: false,
    };
  };
  const see = (path: readonly EventTarget[]): Seen => {
    const editor = editorOnPath(path);
    const composer = editor && composerAt(editor);
    return composer ? { is: 'composer', composer } : { is: 'nothing' };
  };

  return {
    get id() {
      return site().network;
    },
    draftsOnly: true,
    // A mark is no candidate: it is the user's choice, or it is nothing.
    roles: [],
    here: () => true,
    see,
    composers: (root) => editorsIn(root).flatMap((editor) => (isShown(editor) && composerAt(editor)) || []),
    read: ({ editor }) => {
      if (!composerAt(editor)) throw new Error('No composer any more');
      return { kind: site().kind, send: null, media: [], parent: null };
    },
    onSent: () => undefined,
    self: () => null,
    interactions: () => [],
    items: () => [],
    itemReader: () => () => null,
    view: () => null,
    isWordless: () => false,
  };
}
