/** Where chip, panel and card stand: beside the draft, never over its text or over the network's own buttons. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { caretLine, visiblePart } from '../../../lib/editors/index.ts';
import { upwards } from '../../../lib/networks/dom.ts';

const GAP = 8;
/** Of the panel's frame (stage.css), above and below together. */
const BORDERS = 2;
const CONTROL =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="progressbar"],[role="menuitem"],[contenteditable="true"],[contenteditable="plaintext-only"]';

export interface ComposerAnchor {
  readonly editor: HTMLElement;
  readonly box: HTMLElement;
  readonly send: () => HTMLElement | null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

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
function obstacles(anchor: ComposerAnchor): Box[] {
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
function frameOf({ box, editor }: ComposerAnchor): HTMLElement {
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
function sendBox({ send }: ComposerAnchor): Box | null {
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
interface InTheWay {
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
function inTheWay({ editor }: ComposerAnchor, place: Box): InTheWay | undefined {
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

/**
 * Places for the chip, best first: in the row of the send button, left of it, as far left as the row's other buttons ask; then
 * outside of the box, below and above its end, right and left of it.
 */
function* chipPlaces(box: Box, send: Box | null, taken: readonly Box[], width: number, height: number): Generator<Box> {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  // Of a page that is wider than the window, the end may be out of sight.
  const end = Math.min(box.right, innerWidth) - width - GAP;
  if (send) {
    const top = (send.top + send.bottom - height) / 2;
    let left = Math.min(send.left - GAP - width, end);
    while (left >= box.left) {
      const place = at(left, top);
      const hit = taken.filter((other) => overlaps(place, other));
      if (hit.length === 0) yield place;
      left = Math.min(left - 1, ...hit.map((other) => other.left - GAP - width));
    }
  }
  yield at(end, box.bottom + 4);
  yield at(end, box.top - height - 4);
  // A draft longer than the window: beside it, at the lower end of what is seen of it.
  const low = Math.min(box.bottom, innerHeight) - height - GAP;
  yield at(box.right + GAP, low);
  yield at(box.left - GAP - width, low);
}

/**
 * Calls `update` in the frame after anything moved or changed its size. Not in the observer's own turn: what is placed there may
 * change its size in it, and the browser reports that as an error of the page ("ResizeObserver loop").
 */
function follow(
  reference: Element | VirtualElement,
  floating: HTMLElement,
  update: () => void,
  signal: AbortSignal,
): () => void {
  let frame = 0;
  const stop = autoUpdate(reference, floating, () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted) update();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/**
 * Moves a layer to a place in client coordinates. floating-ui knows what a fixed element's place is relative to, which in
 * a modal with a transform is the modal. Without a place the layer goes below the box.
 */
function put(
  layer: HTMLElement,
  box: HTMLElement,
  place: (size: { readonly width: number; readonly height: number }) => Pick<Box, 'left' | 'top'> | undefined,
  signal: AbortSignal,
): void {
  void computePosition(box, layer, {
    strategy: 'fixed',
    placement: 'bottom-end',
    middleware: [
      {
        name: 'place',
        fn: ({ x, y, rects }) => {
          const own = box.getBoundingClientRect();
          const found = place(rects.floating);
          if (!found) return { x, y };
          return { x: found.left + rects.reference.x - own.left, y: found.top + rects.reference.y - own.top };
        },
      },
    ],
  }).then(({ x, y }) => {
    if (!signal.aborted) move(layer, x, y);
  });
}

/** All that a chip's place depends on, apart from what else the page lays over it. */
interface Around {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
  readonly send: Box | null;
  readonly taken: readonly Box[];
}

/**
 * In the draft itself, for one that is higher than what is seen of it and leaves no room beside it: as low as what the page lays over it
 * lets it, at the upper end while the caret is near there, or else in between.
 */
function withinDraft(anchor: ComposerAnchor, { width, height, frame, taken }: Around): Box | undefined {
  const { editor } = anchor;
  if (frame.top >= 0 && frame.bottom <= innerHeight) return undefined;
  const seen = visiblePart(editor);
  if (!seen || seen.width < width + GAP || seen.height < height + 2 * GAP) return undefined;
  const left = seen.right - width - GAP;
  const at = (top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const high = seen.top + GAP;
  const low = seen.bottom - height - GAP;
  const places = Array.from({ length: 1 + Math.floor((low - high) / height) }, (_, row) => at(low - row * height));
  const [, ...controls] = taken;
  const isFree = (place: Box): boolean => !controls.some((other) => overlaps(place, other)) && !inTheWay(anchor, place);
  const line = caretLine(editor);
  // The lines above and below the caret's stay readable too.
  const isAway = ({ top, bottom }: Box): boolean =>
    !line || top >= line.bottom + line.height || bottom <= line.top - line.height;
  const lowest = places.find(isFree);
  if (!lowest || isAway(lowest)) return lowest;
  return [at(high), ...places].find((place) => isAway(place) && isFree(place));
}

interface Chosen {
  readonly at: Box | undefined;
  /** Over the draft, where it must make way for the caret. */
  readonly within: boolean;
}

/** The best place with nothing below it; else one over words of the page, in the draft, or over something of the page's own to click. */
function chipPlace(anchor: ComposerAnchor, around: Around): Chosen {
  const { width, height, frame, send } = around;
  const taken = [...around.taken];
  let overWords: Box | undefined;
  let overControl: Box | undefined;
  for (const at of chipPlaces(frame, send, taken, width, height)) {
    const inView = at.left >= 0 && at.right <= innerWidth && at.top >= 0 && at.bottom <= innerHeight;
    if (!inView || taken.some((other) => overlaps(at, other))) continue;
    const found = inTheWay(anchor, at);
    if (!found) return { at, within: false };
    if (found.is === 'words') overWords ??= at;
    else overControl ??= at;
    taken.push(found.box);
  }
  if (overWords) return { at: overWords, within: false };
  const within = withinDraft(anchor, around);
  return { at: within ?? overControl, within: within !== undefined };
}

const sameBox = (one: Box, other: Box): boolean =>
  one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;

const sameAround = (one: Around, other: Around): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  sameBox(one.frame, other.frame) &&
  (one.send && other.send ? sameBox(one.send, other.send) : one.send === other.send) &&
  one.taken.length === other.taken.length &&
  one.taken.every((box, at) => sameBox(box, other.taken[at] ?? one.frame));

/**
 * Keeps the chip in its place while things scroll, resize and come and go, until `signal` aborts. The returned function is
 * for every time the chip was drawn: where nothing around it has moved since, it costs hardly anything (asking the page what lies
 * under nine points was a third of Parley's time a key; `npm run prove -- typing`, 2026-11-22).
 */
export function placeChip(chip: HTMLElement, anchor: ComposerAnchor, signal: AbortSignal): () => void {
  const { box, editor } = anchor;
  let placed: Around | undefined;
  let within = false;
  const look = (): Around => {
    const { width, height } = chip.getBoundingClientRect();
    const frame = frameOf(anchor).getBoundingClientRect();
    return { width, height, frame, send: sendBox(anchor), taken: obstacles(anchor) };
  };
  const place = (around: Around) => {
    placed = around;
    const choose = () => {
      const chosen = chipPlace(anchor, around);
      within = chosen.within;
      return chosen.at;
    };
    put(chip, box, choose, signal);
  };
  const drawn = () => {
    if (chip.childElementCount === 0) return;
    const around = look();
    if (!placed || !sameAround(placed, around)) place(around);
  };
  const moved = () => {
    if (chip.childElementCount > 0) place(look());
  };
  // Scrolled out of its container, the composer takes its chip along. The browser itself knows best what clips what.
  const sight = new IntersectionObserver((entries) => {
    chip.toggleAttribute('data-hidden', entries.at(-1)?.isIntersecting === false);
  });
  sight.observe(box);
  editor.ownerDocument.addEventListener('selectionchange', () => within && moved(), { signal });
  const stop = follow(box, chip, moved, signal);
  signal.addEventListener('abort', () => {
    sight.disconnect();
    stop();
  });
  return drawn;
}

/** The panel's own width, and the least that it and its height can do with. CSS pixels. */
const PANEL = { width: 340, leastWidth: 280, leastHeight: 200 } as const;

interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Room there: a panel that is higher scrolls inside. */
  readonly maxHeight: number;
}

/**
 * Where the panel stands beside `box`: right or left of it if it can, a little narrower if need be; else below or above,
 * as high as there is room. It covers the composer only where the window has no room at all beside it.
 */
function panelPlace(box: Box, heightAt: (width: number) => number): PanelPlace {
  const within = (value: number, size: number, whole: number) => Math.max(GAP, Math.min(value, whole - GAP - size));
  const right = innerWidth - box.right - 2 * GAP;
  const left = box.left - 2 * GAP;
  if (Math.max(right, left) >= PANEL.leastWidth) {
    const onRight = right >= PANEL.leastWidth;
    const width = Math.min(PANEL.width, onRight ? right : left);
    const maxHeight = innerHeight - 2 * GAP;
    const top = within(box.top, Math.min(heightAt(width), maxHeight), innerHeight);
    return { left: onRight ? box.right + GAP : box.left - GAP - width, top, width, maxHeight };
  }
  const width = Math.min(PANEL.width, innerWidth - 2 * GAP);
  const below = innerHeight - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  const wanted = heightAt(width);
  const under = below >= wanted || below >= above;
  const maxHeight = Math.max(under ? below : above, PANEL.leastHeight);
  const height = Math.min(wanted, maxHeight);
  const top = within(under ? box.bottom + GAP : box.top - GAP - height, height, innerHeight);
  return { left: within(box.right - width, width, innerWidth), top, width, maxHeight };
}

const roomBeside = (box: Box): number => Math.max(innerWidth - box.right, box.left) - 2 * GAP;
const roomBelowOrAbove = (box: Box): number => Math.max(innerHeight - box.bottom, box.top) - 2 * GAP;

/**
 * What the panel stands beside: the composer, or the draft alone in a composer that leaves no room around it, such as a dialog with
 * a large picture beside the words.
 */
function besideWhat(composer: Box, draft: Box): Box {
  const hasRoom = roomBeside(composer) >= PANEL.leastWidth || roomBelowOrAbove(composer) >= PANEL.leastHeight;
  return hasRoom || roomBeside(draft) < PANEL.leastWidth ? composer : draft;
}

/** Both together: the chip may stand outside of the box, and the panel must not cover it. */
function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Keeps the panel beside the composer and its chip; never higher than the window. */
export function placePanel(
  panel: HTMLElement,
  chip: HTMLElement,
  anchor: ComposerAnchor,
  signal: AbortSignal,
): () => void {
  const update = () => {
    const content = panel.firstElementChild;
    if (!content) return;
    const chipBox = chip.getBoundingClientRect();
    const beside = [sendBox(anchor), chipBox.width > 0 ? chipBox : null].filter((box) => box !== null);
    const composer = beside.reduce<Box>(around, frameOf(anchor).getBoundingClientRect());
    const place = panelPlace(besideWhat(composer, anchor.editor.getBoundingClientRect()), (width) => {
      panel.style.inlineSize = `${width}px`;
      return content.scrollHeight + BORDERS;
    });
    panel.style.maxHeight = `${Math.floor(place.maxHeight)}px`;
    put(panel, anchor.box, () => place, signal);
  };
  const stop = follow(anchor.box, panel, update, signal);
  signal.addEventListener('abort', stop);
  return update;
}

/** Keeps the card under the words that it is about. `words` gives their rectangle, or null while they can't be seen. */
export function placeCard(
  card: HTMLElement,
  editor: HTMLElement,
  words: () => DOMRect | null,
  signal: AbortSignal,
): () => void {
  const reference: VirtualElement = {
    contextElement: editor,
    getBoundingClientRect: () => words() ?? editor.getBoundingClientRect(),
  };
  const update = () => {
    if (card.childElementCount === 0) return;
    void computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      if (!signal.aborted) move(card, x, y);
    });
  };
  const stop = follow(reference, card, update, signal);
  signal.addEventListener('abort', stop);
  return update;
}
