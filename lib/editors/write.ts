/**
 * How a selected stretch is replaced so that the editor's own model, caret and undo take part. What was seen in Chromium 156 and
 * Firefox 153 with Draft.js 0.11.7, Lexical 0.52, Quill 2.0.3 and 1.3.7, TipTap 3.34, textareas and contenteditable. Dispatched
 * `beforeinput`, DOM edits, `setRangeText` and native value setters lose the model or the undo step somewhere.
 */
import type { EngineId } from './editor.ts';

/** What is selected: nothing (a caret), characters of one text node, or more. */
export type Extent = 'caret' | 'node' | 'nodes';

type Way = (editor: HTMLElement, text: string) => void;

/**
 * `execCommand`, the browser's own editing, is the way everywhere but
 * - in Draft.js: it follows the DOM in one text node only, else React fails ("NotFoundError removeChild");
 * - in Lexical across text nodes: Chromium announces no `beforeinput` for commands, and the change is made twice; Firefox does not
 *   join paragraphs on a deletion; and of a text with line breaks Chromium keeps the words only.
 *
 * Both are handed the change instead. Firefox gets no paste: its pages can't read the data of one that we dispatch.
 */
function wayOf(engine: EngineId, text: string, extent: Extent): Way {
  if (engine === 'draft') {
    if (text === '') return byBackspace;
    if (!isFirefox()) return byPaste;
    return extent === 'caret' ? byCommand : byTextInput;
  }
  if (engine === 'lexical') {
    if (text === '' && extent === 'nodes') return byBackspace;
    if (!isFirefox() && (extent === 'nodes' || text.includes('\n'))) return byPaste;
  }
  return byCommand;
}

/** Can this engine be given line breaks? Quill in Firefox drops them. */
export function takesLines(engine: EngineId): boolean {
  return !(engine === 'quill' && isFirefox());
}

/** Replaces what is selected in the focused editor by `text`. Whether it took is for the caller to read. */
export function replaceSelection(editor: HTMLElement, engine: EngineId, text: string, extent: Extent): void {
  wayOf(engine, text, extent)(editor, text);
}

const isFirefox = (): boolean => CSS.supports('-moz-appearance', 'none');

const HEARD = { bubbles: true, cancelable: true, composed: true };

const byCommand: Way = (editor, text) => {
  if (text === '') editor.ownerDocument.execCommand('delete');
  else editor.ownerDocument.execCommand('insertText', false, text);
};

const byPaste: Way = (editor, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { ...HEARD, clipboardData }));
};

/** The old event that React makes its `beforeInput` of. Draft.js takes it where something is selected. */
const byTextInput: Way = (editor, text) => {
  const event = editor.ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, null, text);
  editor.dispatchEvent(event);
};

const byBackspace: Way = (editor) => {
  editor.dispatchEvent(new KeyboardEvent('keydown', { ...HEARD, key: 'Backspace', code: 'Backspace', keyCode: 8 }));
};
