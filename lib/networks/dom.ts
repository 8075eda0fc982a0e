/** Small ways of looking around in a page, open shadow roots included. */
import type { Candidate } from './network.ts';

/** The element above: parent, or the host of the shadow root that it stands in. */
export function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** All ancestors, nearest first, the element itself included. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = above(at)) yield at;
}

/** Like `closest`, across open shadow roots. */
export function closest(element: Element, selector: string): HTMLElement | null {
  for (const at of upwards(element)) if (at.matches(selector)) return at as HTMLElement;
  return null;
}

export interface Match {
  readonly element: HTMLElement;
  /** Name of the candidate that matched. */
  readonly name: string;
}

/** The first candidate that matches the element or one above it. */
export function closestOf(element: Element, candidates: readonly Candidate[]): Match | null {
  for (const { name, selector } of candidates) {
    const found = closest(element, selector);
    if (found) return { element: found, name };
  }
  return null;
}

/** The first candidate that finds something visible below `root`. */
export function findIn(root: ParentNode, candidates: readonly Candidate[]): Match | null {
  for (const { name, selector } of candidates) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) if (isShown(element)) return { element, name };
  }
  return null;
}

/** Takes up room on the page and isn't hidden (a transparent textarea over a mirror counts as shown). */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

/** The text box with several lines that an event path starts in: textarea or the root of a contenteditable. */
export function editorOnPath(path: readonly EventTarget[]): HTMLElement | null {
  let editor: HTMLElement | null = null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLTextAreaElement) return target;
    if (target.matches(EDITABLE)) editor = target;
    else if (editor && !target.isContentEditable) return editor;
  }
  return editor;
}

/** Can the user type here, and is it there to be seen? */
export function isWritable(editor: HTMLElement): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    return !editor.readOnly && editor.tabIndex >= 0 && editor.ariaHidden !== 'true' && isShown(editor);
  }
  return editor.isContentEditable && editor.ariaReadOnly !== 'true' && !closest(editor, '[inert],[aria-hidden="true"]');
}

/** All editors below a root, open shadow roots included, in document order. */
export function editorsIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element instanceof HTMLTextAreaElement) found.push(element);
    else if (element.matches(EDITABLE) && !element.parentElement?.isContentEditable) found.push(element);
    if (element.shadowRoot) found.push(...editorsIn(element.shadowRoot));
  }
  return found;
}

/** Text of something that is only shown: line breaks at <br> and between blocks, emoji pictures by their alt, hidden parts out. */
export function shownText(element: Element): string {
  const lines: string[] = [''];
  const append = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/[\u200b\ufeff]/g, '');
      const kept =
        node.parentElement && getComputedStyle(node.parentElement).whiteSpaceCollapse?.startsWith('preserve');
      const [first = '', ...rest] = kept ? text.split('\n') : [text.replace(/\s+/g, ' ')];
      append(first);
      lines.push(...rest);
    }
    if (!(node instanceof HTMLElement) || node.hidden) return;
    if (node instanceof HTMLBRElement) lines.push('');
    else if (node instanceof HTMLImageElement) append(node.alt);
    else {
      const block = /^(block|flex|grid|list-item|table)/.test(getComputedStyle(node).display);
      if (block && lines.at(-1) !== '') lines.push('');
      for (const child of node.childNodes) walk(child);
      if (block && lines.at(-1) !== '') lines.push('');
    }
  };
  for (const child of element.childNodes) walk(child);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Does `first` stand before `second` in the document? */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
