/** Where the panel stands: beside the composer and its chip. */
import { type Box, GAP } from './box.ts';
import { type ComposerAnchor, frameOf, sendBox } from './composer.ts';
import { follow, put } from './layer.ts';

/** Of the panel's frame (stage.css), above and below together. */
const BORDERS = 2;
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
