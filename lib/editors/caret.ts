/** Where the line that is being written stands. */
import { isTextarea } from './engines.ts';
import { mirror } from './mirror.ts';
import { selectionIn } from './selection.ts';

/** The caret's place and the height of its line, in client coordinates; null where the caret is not in this editor. */
export function caretLine(editor: HTMLElement): DOMRect | null {
  return isTextarea(editor) ? lineInTextarea(editor) : lineIn(editor);
}

/** Only a text node can be measured, so the mirror is there for as long as that takes. */
function lineInTextarea(editor: HTMLTextAreaElement): DOMRect {
  const { range, remove } = mirror(editor);
  const line = range(editor.selectionEnd, editor.selectionEnd).getBoundingClientRect();
  remove();
  return line;
}

function lineIn(editor: HTMLElement): DOMRect | null {
  const { focusNode: node, focusOffset: offset = 0 } = selectionIn(editor) ?? {};
  if (!node || !editor.contains(node)) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(node, offset);
  const [line] = range.getClientRects();
  if (line) return line;
  // An empty line has no words whose place could be asked for, but an element.
  const child = node.childNodes[Math.min(offset, node.childNodes.length - 1)] ?? node;
  const element = child instanceof Element ? child : child.parentElement;
  return element?.getBoundingClientRect() ?? null;
}
