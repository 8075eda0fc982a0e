/** Where a tip's card stands: under the words that it is about. */
import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { GAP } from './box.ts';
import { follow, move } from './layer.ts';

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
