/** A plain contenteditable as YouTube drives it: no editor library; after each input the component takes the text out of the page. */

/** Text of what stands inside: line breaks are "\n", <br> or blocks, emoji are pictures; what keeps an empty line open is no text. */
export function textOf(root: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) {
      if (node.nextSibling) text += '\n';
    } else {
      if (node instanceof HTMLDivElement && node !== root && node.previousSibling) text += '\n';
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(root);
  return text;
}

/** The text as it is sent. Where it has no blocks, Chromium ends an open last line with a line break of its own. */
export function wordsIn(editor: HTMLElement): string {
  const text = textOf(editor).replaceAll('\u00a0', ' ');
  return editor.contentEditable === 'plaintext-only' ? text.replace(/\n$/, '') : text;
}

/** Offset of the caret in the text; null if it is elsewhere. */
export function caretIn(editor: HTMLElement): number | null {
  const selection = getSelection();
  if (!selection?.focusNode || !editor.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(editor, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  const copy = document.createElement('div');
  copy.append(before.cloneContents());
  return textOf(copy).length;
}

/** The caret goes behind the text. */
export function focusAtEnd(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  getSelection()?.collapseToEnd();
}
