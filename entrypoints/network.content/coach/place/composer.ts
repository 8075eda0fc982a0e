/** The composer as things are placed beside it: its frame, and what in it and around it must not be covered. */
import { upwards } from '../../../../lib/networks/dom.ts';
import { type Box, overlaps } from './box.ts';

const CONTROL =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="progressbar"],[role="menuitem"],[contenteditable="true"],[contenteditable="plaintext-only"]';

export interface ComposerAnchor {
  readonly editor: HTMLElement;
  readonly box: HTMLElement;
  readonly send: () => HTMLElement | null;
}

/** The box, and the open shadow trees of it that the editor or the send button stand in or are slotted into. */
function scopesOf({ box, editor, send }: ComposerAnchor): Set<HTMLElement | ShadowRoot> {
  const scopes = new Set<HTMLElement | ShadowRoot>([box]);
  for (const element of upwards(editor)) {
    if (element.shadowRoot) scopes.add(element.shadowRoot);
    if (element === box) break;
  }
  const root = send()?.getRootNode();
  if (root instanceof ShadowRoot) scopes.add(root);
  return scopes;
}

/** Rectangles of everything in the box that is there to be used or written in, the editor's first. */
export function obstacles(anchor: ComposerAnchor): Box[] {
  const { editor } = anchor;
  const scopes = [...scopesOf(anchor)];
  const controls = scopes
    .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(CONTROL)])
    .filter((control) => !control.contains(editor));
  return [editor, ...controls]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** The composer as it is seen: an overlay that fills the window is none, but what stands in it around the editor is. */
export function frameOf({ box, editor }: ComposerAnchor): HTMLElement {
  let frame = editor;
  for (const element of upwards(editor)) {
    const { width, height } = element.getBoundingClientRect();
    if (!(element instanceof HTMLElement) || (width >= innerWidth && height >= innerHeight)) break;
    if (width > 0) frame = element;
    if (element === box) break;
  }
  return frame;
}

/** Where the send button is seen, if it is. */
export function sendBox({ send }: ComposerAnchor): Box | null {
  const button = send();
  return button && button.getClientRects().length > 0 ? button.getBoundingClientRect() : null;
}

/** What lies at a point, topmost first; of elements with an open shadow root what is in it, then themselves. */
function under(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((element) => element.getRootNode() === root && element.localName !== 'parley-coach')
    .flatMap((element) => (element.shadowRoot ? [...under(element.shadowRoot, x, y), element] : [element]));
}

/** What is in the way of a place: something to click or write in, or words to read. */
export interface InTheWay {
  readonly is: 'control' | 'words';
  readonly box: Box;
}

/** Where the element's own words, not those of the elements in it, lie under the place. */
function wordsUnder(element: Element, place: Box): Box | undefined {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') continue;
    range.selectNodeContents(node);
    const hit = [...range.getClientRects()].find((line) => overlaps(line, place));
    if (hit) return hit;
  }
  return undefined;
}

/**
 * What lies under the place, anywhere in the page, controls before words. Where the place lies on something that holds the editor
 * itself, such as a dialog, what is behind that is out of reach.
 */
export function inTheWay({ editor }: ComposerAnchor, place: Box): InTheWay | undefined {
  const { left, top, right, bottom } = place;
  const own = new Set(upwards(editor));
  const found = new Set<Element>();
  for (const x of [left + 2, (left + right) / 2, right - 2]) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      const lying = under(editor.ownerDocument, x, y).slice(0, 4);
      const behind = lying.findIndex((element) => own.has(element) || editor.contains(element));
      for (const element of behind < 0 ? lying : lying.slice(0, behind)) found.add(element);
    }
  }
  for (const element of found) {
    const control = element.closest(CONTROL);
    if (control) return { is: 'control', box: control.getBoundingClientRect() };
  }
  for (const element of found) {
    const box = wordsUnder(element, place);
    if (box) return { is: 'words', box };
  }
  return undefined;
}
