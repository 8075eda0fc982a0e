/** Where the chip stands: in sight, never over the draft's text or over the network's own buttons. */
import { caretLine, visiblePart } from '../../../../lib/editors/index.ts';
import { type Box, GAP, overlaps, sameBox } from './box.ts';
import { type ComposerAnchor, frameOf, inTheWay, obstacles, sendBox } from './composer.ts';
import { follow, put } from './layer.ts';

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
