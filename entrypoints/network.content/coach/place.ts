/** Where chip, panel and card stand: beside the draft, never over its text or over the network's own buttons. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
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

/** Rectangles of everything in the box that is there to be used or read, the editor's first. */
function obstacles({ box, editor, send }: ComposerAnchor): Box[] {
  // A send button in a shadow root has neighbours that the box doesn't know of.
  const around = send()?.getRootNode();
  const scopes = around instanceof ShadowRoot ? [box, around] : [box];
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

/**
 * Nothing that can be clicked or written in lies under the place, anywhere in the page. Where it lies on something that holds the
 * editor itself, such as a dialog, what is behind that is out of reach.
 */
function isFree({ editor }: ComposerAnchor, { left, top, right, bottom }: Box): boolean {
  const doc = editor.ownerDocument;
  const own = new Set(upwards(editor));
  const xs = [left + 2, (left + right) / 2, right - 2];
  const ys = [top + 1, (top + bottom) / 2, bottom - 1];
  return xs.every((x) =>
    ys.every((y) => {
      const lying = under(doc, x, y).slice(0, 4);
      const behind = lying.findIndex((element) => own.has(element));
      return (behind < 0 ? lying : lying.slice(0, behind)).every((element) => !element.closest(CONTROL));
    }),
  );
}

/**
 * Places for the chip, best first: in the row of the send button, left of it, as far left as the row's other buttons ask; then
 * outside of the box, below and above its end, right and left of it.
 */
function* chipPlaces(box: Box, send: Box | null, taken: readonly Box[], width: number, height: number): Generator<Box> {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  if (send) {
    const top = (send.top + send.bottom - height) / 2;
    let left = send.left - GAP - width;
    while (left >= box.left) {
      const place = at(left, top);
      const hit = taken.filter((other) => overlaps(place, other));
      if (hit.length === 0) yield place;
      left = Math.min(left - 1, ...hit.map((other) => other.left - GAP - width));
    }
  }
  yield at(box.right - width - GAP, box.bottom + 4);
  yield at(box.right - width - GAP, box.top - height - 4);
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

/** The best place that is free, else one over something of the page's own, but beside the draft and in sight. */
function chipPlace(anchor: ComposerAnchor, { width, height, frame, send, taken }: Around): Box | undefined {
  let second: Box | undefined;
  for (const at of chipPlaces(frame, send, taken, width, height)) {
    const inView = at.left >= 0 && at.right <= innerWidth && at.top >= 0 && at.bottom <= innerHeight;
    if (!inView || taken.some((other) => overlaps(at, other))) continue;
    if (isFree(anchor, at)) return at;
    second ??= at;
  }
  return second;
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
  const { box } = anchor;
  let placed: Around | undefined;
  const look = (): Around => {
    const { width, height } = chip.getBoundingClientRect();
    const frame = frameOf(anchor).getBoundingClientRect();
    return { width, height, frame, send: sendBox(anchor), taken: obstacles(anchor) };
  };
  const place = (around: Around) => {
    placed = around;
    put(chip, box, () => chipPlace(anchor, around), signal);
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
    const place = panelPlace(composer, (width) => {
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
