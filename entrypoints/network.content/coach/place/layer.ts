/** Moves what Parley draws over a page, and keeps it where it belongs. */
import { autoUpdate, computePosition, type VirtualElement } from '@floating-ui/dom';
import type { Box } from './box.ts';

/**
 * Calls `update` in the frame after anything moved or changed its size. Not in the observer's own turn: what is placed there may
 * change its size in it, and the browser reports that as an error of the page ("ResizeObserver loop").
 */
export function follow(
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

export function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/**
 * Moves a layer to a place in client coordinates. floating-ui knows what a fixed element's place is relative to, which in
 * a modal with a transform is the modal. Without a place the layer goes below the box.
 */
export function put(
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
