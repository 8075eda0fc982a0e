/**
 * How a selected stretch is replaced so that the editor's own model, caret and undo take part. What was seen in Chromium 156 and
 * Firefox 153 with Draft.js 0.11.7, Lexical 0.52, Quill 2.0.3 and 1.3.7, TipTap 3.34, textareas and contenteditable:
 * `execCommand` is the way in all of them, but for the exceptions below. Dispatched `beforeinput`, DOM edits, `setRangeText` and
 * native value setters lose the model or the undo step somewhere.
 */
import type { EngineId } from './editor.ts';

/** Firefox, told by behaviour that no other engine has: a page there can't read the data of an event that we dispatch. */
const isFirefox = (): boolean => CSS.supports('-moz-appearance', 'none');

type Way = 'type' | 'paste' | 'key';

/**
 * - Draft.js lets Chromium edit the DOM and then loses track where a selection spans nodes (React: "NotFoundError removeChild").
 * - Lexical hears of the change only when it is made (Chromium announces no `beforeinput` for commands) and makes it a second
 *   time where it spans nodes; of a text with line breaks it keeps the words only.
 *
 * Both are handed such a change as a paste, a deletion as the Backspace key.
 */
function wayOf(engine: EngineId, text: string, inOneNode: boolean): Way {
  const typed = engine === 'lexical' ? inOneNode && !text.includes('\n') : engine !== 'draft';
  if (typed || isFirefox()) return 'type';
  return text === '' ? 'key' : 'paste';
}

/**
 * Replaces what is selected in the focused editor by `text`; `inOneNode`: the selection is in one text node. Whether it took
 * is for the caller to read.
 */
export function replaceSelection(editor: HTMLElement, engine: EngineId, text: string, inOneNode: boolean): void {
  const doc = editor.ownerDocument;
  const way = wayOf(engine, text, inOneNode);
  if (way === 'paste') paste(editor, text);
  else if (way === 'key') pressBackspace(editor);
  else if (text === '') doc.execCommand('delete');
  else doc.execCommand('insertText', false, text);
}

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

function pressBackspace(editor: HTMLElement): void {
  editor.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Backspace',
      code: 'Backspace',
      keyCode: 8,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
