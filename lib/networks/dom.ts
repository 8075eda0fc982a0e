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

/** The focused element, through open shadow roots; null where nothing has the focus. */
export function focusedIn(doc: Document): Element | null {
  let at = doc.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
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
  /** It is a later one than the page used to need. */
  readonly fallback: boolean;
}

/** Does it mean that the page has changed if this is the candidate that matched? */
export const isFallback = ({ usual }: Candidate, at: number): boolean => at > 0 && usual !== true;

/** The first candidate that matches the element or one above it. */
export function closestOf(element: Element, candidates: readonly Candidate[]): Match | null {
  for (const [at, candidate] of candidates.entries()) {
    const found = closest(element, candidate.selector);
    if (found) return { element: found, name: candidate.name, fallback: isFallback(candidate, at) };
  }
  return null;
}

/** The first candidate that finds something visible below `root`: its first match, or its last one where it says so. */
export function findIn(root: ParentNode, candidates: readonly Candidate[]): Match | null {
  for (const [at, candidate] of candidates.entries()) {
    const { name, selector, inside, pick } = candidate;
    const scopes =
      inside === undefined ? [root] : [...root.querySelectorAll(inside)].flatMap((host) => host.shadowRoot ?? []);
    const found = scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selector)]);
    const element = pick === 'last' ? found.findLast(isShown) : found.find(isShown);
    if (element) return { element, name, fallback: isFallback(candidate, at) };
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

/** An editor's text, for comparing: its paragraphs aren't kept apart. */
export function textIn(editor: HTMLElement): string {
  return (editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent) ?? '';
}

/** Are there words in an editor? */
export function hasText(editor: HTMLElement): boolean {
  return (
    textIn(editor)
      .replace(/[\u200b\ufeff]/g, '')
      .trim() !== ''
  );
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

/** Parts of a shown text that are no words of it: controls such as "See more". */
const CONTROL = 'button,[role="button"],input,select,textarea,script,style,template';
const BLOCK = /^(?:block|flow-root|list-item|flex|grid|table)/;

/**
 * Text of something that is only shown: line breaks at <br> and between blocks, an empty line between paragraphs (<p>),
 * emoji pictures by their `alt`; controls inside it and what nobody sees are left out.
 */
export function shownText(element: Element): string {
  let text = '';
  /** Line breaks that are due before the next words. */
  let breaks = 0;
  const append = (piece: string) => {
    const words = breaks > 0 || text === '' ? piece.trimStart() : piece;
    if (words === '') return;
    text += text === '' ? words : '\n'.repeat(breaks) + words;
    breaks = 0;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const words = node.data.replace(/[\u200b\ufeff]/g, '').replaceAll('\u00a0', ' ');
      const parent = node.parentElement;
      const kept = parent && getComputedStyle(parent).whiteSpaceCollapse?.startsWith('preserve');
      for (const [index, line] of (kept ? words.split('\n') : [words.replace(/\s+/g, ' ')]).entries()) {
        if (index > 0) breaks += 1;
        append(line);
      }
    }
    if (!(node instanceof HTMLElement) || node.matches(CONTROL)) return;
    if (node instanceof HTMLBRElement) breaks += 1;
    else if (node instanceof HTMLImageElement) append(node.alt);
    else {
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden' || isForReadersOnly(node, style)) return;
      const edge = () => {
        if (BLOCK.test(style.display)) breaks = Math.max(breaks, node.localName === 'p' ? 2 : 1);
      };
      edge();
      for (const child of node.childNodes) walk(child);
      edge();
    }
  };
  for (const child of element.childNodes) walk(child);
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Text for screen readers alone is cut down to a pixel; it mostly says again what is shown beside it. */
function isForReadersOnly(element: HTMLElement, { position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && element.offsetWidth <= 1 && element.offsetHeight <= 1;
}

/** Does `first` stand before `second` in the document? */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Those of `elements` that belong to the part with this editor: after it, before the editor of the next part. */
export function ofPart<E extends Element>(elements: Iterable<E>, editor: Element, parts: readonly Element[]): E[] {
  if (parts.length < 2) return [...elements];
  const next = parts[parts.indexOf(editor) + 1];
  return [...elements].filter((element) => precedes(editor, element) && !(next && precedes(next, element)));
}
