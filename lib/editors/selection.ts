/** The selection of an editor, in offsets of its text; also inside an open shadow root. */
import { isTextarea } from './engines.ts';
import { readEditor } from './read.ts';

/** How often a selection is set again when the editor moves it (Lexical restores its own on focus). */
const TRIES = 3;
/** Wait for `selectionchange` at most this long: none comes where the selection was right already. Milliseconds. */
const HEARD_WITHIN = 60;

/** Where the writer's caret is, or null: none in this editor, or a stretch is selected. */
export function caretOf(editor: HTMLElement): number | null {
  const [anchor, focus] = selected(editor);
  return anchor === focus ? focus : null;
}

/**
 * Selects `[start, end)` and resolves once the page has heard of it: editors with a model take the selection over in a later
 * task, and what is done before that hits the old place. False where it can't be selected.
 */
export async function select(editor: HTMLElement, start: number, end: number): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (isTextarea(editor)) editor.setSelectionRange(start, end);
    else {
      const range = readEditor(editor).range(start, end);
      if (!range) return false;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      selectionIn(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    }
    await heard(editor.ownerDocument);
    const [anchor, focus] = selected(editor);
    if (anchor === start && focus === end) return true;
  }
  return false;
}

function selected(editor: HTMLElement): readonly [anchor: number | null, focus: number | null] {
  if (isTextarea(editor)) return [editor.selectionStart, editor.selectionEnd];
  const selection = selectionIn(editor);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return [null, null];
  const map = readEditor(editor);
  return [map.offsetAt(anchorNode, selection.anchorOffset), map.offsetAt(focusNode, selection.focusOffset)];
}

/** Chromium shows what is selected in a shadow root only to that root's own `getSelection`; Firefox has it in the document's. */
export function selectionIn(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection ? root.getSelection() : editor.ownerDocument.getSelection();
}

function heard(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      doc.removeEventListener('selectionchange', done);
      clearTimeout(timer);
      setTimeout(resolve);
    };
    const timer = setTimeout(done, HEARD_WITHIN);
    doc.addEventListener('selectionchange', done);
  });
}
