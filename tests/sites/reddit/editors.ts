/** The two kinds of boxes that Reddit writes in: Lexical rich text, and textareas. Each tells `window.practice` of itself. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { caretOf, textOf } from '../shared/lexical.ts';
import { mountEditor, noteError } from '../shared/practice.ts';

export interface Box {
  /** Its element as it is now. */
  readonly element: () => HTMLElement;
  readonly text: () => string;
  readonly focus: () => void;
  readonly clear: () => void;
  readonly unmount: () => void;
}

/** Puts Lexical onto `first`. Mounted anew, a copy of the element takes its place, with the same text. */
export function lexicalBox(first: HTMLElement, surface: string | null, changed: () => void): Box {
  let element = first;
  const editor = createEditor({ namespace: 'RedditComposer', onError: noteError });
  const ends = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => changed()),
  ];
  const clear = () => editor.update(() => void $getRoot().clear().append($createParagraphNode()));
  editor.setRootElement(element);
  clear();
  let unregister = () => {};
  const focus = () => {
    element.focus();
    editor.update(() => void $getRoot().selectEnd());
  };
  const register = () => {
    if (!surface) return;
    unregister = mountEditor(surface, {
      element,
      text: () => textOf(editor),
      caret: () => (document.activeElement === element ? caretOf(editor) : null),
      focus,
      remount: () => {
        const state = editor.getEditorState();
        const next = element.cloneNode(false) as HTMLElement;
        unregister();
        editor.setRootElement(null);
        element.replaceWith(next);
        element = next;
        editor.setRootElement(next);
        editor.setEditorState(state);
        register();
      },
    });
  };
  register();
  return {
    element: () => element,
    text: () => textOf(editor),
    focus,
    clear,
    unmount: () => {
      unregister();
      for (const end of ends) end();
      editor.setRootElement(null);
    },
  };
}

/** A textarea, wherever it stands. Mounted anew, another one takes its place. */
export function textareaBox(first: HTMLTextAreaElement, surface: string | null, changed: () => void): Box {
  let element = first;
  let unregister = () => {};
  const listen = () => element.addEventListener('input', changed);
  const register = () => {
    if (!surface) return;
    unregister = mountEditor(surface, {
      element,
      text: () => element.value,
      caret: () => {
        const root = element.getRootNode() as Document | ShadowRoot;
        return root.activeElement === element ? element.selectionEnd : null;
      },
      focus: () => {
        element.focus();
        element.setSelectionRange(element.value.length, element.value.length);
      },
      remount: () => {
        const next = element.cloneNode(false) as HTMLTextAreaElement;
        next.value = element.value;
        unregister();
        element.replaceWith(next);
        element = next;
        listen();
        register();
      },
    });
  };
  listen();
  register();
  return {
    element: () => element,
    text: () => element.value,
    focus: () => element.focus(),
    clear: () => {
      element.value = '';
      changed();
    },
    unmount: () => unregister(),
  };
}
