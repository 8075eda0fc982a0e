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
 * - Draft.js lets Chromium edit the DOM and then loses track where a selection spans nodes (React: "NotFoundError removeChild"),
 *   so there it is handed the change as a paste, a deletion as the Backspace key.
 * - Lexical loses the line breaks of a typed text.
 */
function wayOf(engine: EngineId, text: string): Way {
  if (isFirefox()) return 'type';
  if (engine === 'draft') return text === '' ? 'key' : 'paste';
  if (engine === 'lexical' && text.includes('\n')) return 'paste';
  return 'type';
}

/** Replaces what is selected in the focused editor by `text`. Whether it took is for the caller to read. */
export function replaceSelection(editor: HTMLElement, engine: EngineId, text: string): void {
  const doc = editor.ownerDocument;
  const way = wayOf(engine, text);
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
