/** Where chip, panel and card stand: beside the draft, never over its text or over the network's own buttons. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

const GAP = 8;
const CONTROL =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="progressbar"],[role="menuitem"],[contenteditable="true"],[contenteditable="plaintext-only"]';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Rectangles of everything in the box that is there to be used or read, the editor's first. */
function obstacles(box: HTMLElement, editor: HTMLElement): Box[] {
  const controls = [...box.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => !control.contains(editor));
  return [editor, ...controls]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Nothing that can be clicked lies under the place, anywhere in the page. */
function isFree(doc: Document, place: Box): boolean {
  const midY = (place.top + place.bottom) / 2;
  return [place.left + 2, (place.left + place.right) / 2, place.right - 2].every((x) =>
    doc
      .elementsFromPoint(x, midY)
      .filter((element) => element.localName !== 'parley-coach')
      .slice(0, 4)
      .every((element) => !element.closest(CONTROL)),
  );
}

/**
 * Places for the chip, best first: in the row of the send button, left of it, as far left as the row's other buttons ask; then
 * outside of the box, below and above its end.
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
  yield at(box.right + GAP, box.top + GAP);
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

export interface ChipAnchor {
  readonly editor: HTMLElement;
  readonly box: HTMLElement;
  readonly send: () => HTMLElement | null;
}

/** Keeps the chip in its place while things scroll, resize and come and go, until `signal` aborts. */
export function placeChip(chip: HTMLElement, anchor: ChipAnchor, signal: AbortSignal): () => void {
  const { editor, box } = anchor;
  const update = () => {
    if (chip.childElementCount === 0) return;
    void computePosition(box, chip, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [
        {
          name: 'beside the send button',
          fn: ({ x, y, rects }) => {
            // In floating-ui's terms a place is relative to the containing block; ours are in client coordinates.
            const own = box.getBoundingClientRect();
            const shiftX = rects.reference.x - own.left;
            const shiftY = rects.reference.y - own.top;
            const { width, height } = rects.floating;
            const send = anchor.send();
            const sendBox = send && send.getClientRects().length > 0 ? send.getBoundingClientRect() : null;
            const taken = obstacles(box, editor);
            const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
            for (const place of chipPlaces(own, sendBox, taken, width, height)) {
              const inView =
                place.left >= view.left &&
                place.right <= view.right &&
                place.top >= view.top &&
                place.bottom <= view.bottom;
              if (!inView || taken.some((other) => overlaps(place, other))) continue;
              if (isFree(editor.ownerDocument, place)) return { x: place.left + shiftX, y: place.top + shiftY };
            }
            return { x, y };
          },
        },
      ],
    }).then(({ x, y }) => {
      if (!signal.aborted) move(chip, x, y);
    });
  };
  // Scrolled out of its container, the composer takes its chip along. The browser itself knows best what clips what.
  const sight = new IntersectionObserver((entries) => {
    chip.toggleAttribute('data-hidden', entries.at(-1)?.isIntersecting === false);
  });
  sight.observe(box);
  const stop = autoUpdate(box, chip, update);
  signal.addEventListener('abort', () => {
    sight.disconnect();
    stop();
  });
  return update;
}

/** Keeps the panel beside the composer: right, left, below, above; never higher than the window. */
export function placePanel(panel: HTMLElement, box: HTMLElement, signal: AbortSignal): () => void {
  return floatBeside(panel, box, 'right-start', ['left-start', 'bottom-end', 'top-end'], signal);
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
  return floatBeside(card, reference, 'bottom-start', ['top-start', 'right-start', 'left-start'], signal);
}

function floatBeside(
  floating: HTMLElement,
  reference: HTMLElement | VirtualElement,
  placement: 'right-start' | 'bottom-start',
  fallbackPlacements: ('left-start' | 'right-start' | 'bottom-end' | 'top-end' | 'top-start')[],
  signal: AbortSignal,
): () => void {
  const update = () => {
    if (floating.childElementCount === 0) return;
    void computePosition(reference, floating, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements, padding: GAP, fallbackStrategy: 'bestFit' }),
        shift({ padding: GAP, crossAxis: true }),
        size({
          padding: GAP,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      if (!signal.aborted) move(floating, x, y);
    });
  };
  const stop = autoUpdate(reference, floating, update);
  signal.addEventListener('abort', stop);
  return update;
}
