/** When a composer is no longer there for its user. */
import { onGone } from '../../../lib/networks/sending.ts';

/**
 * Calls back once the editor has left the document, or stands in it unseen: some networks keep a page that was left, hidden. Nothing
 * is asked while keys are pressed: the browser tells when an editor loses its size (`display: none`, `hidden`) or goes out of sight
 * (`content-visibility`), and by then it has laid the page out. Scrolled away, it still is there.
 */
export function whenGone(editor: HTMLElement, gone: () => void, signal: AbortSignal): void {
  onGone(
    editor,
    () => {
      if (!editor.isConnected) gone();
    },
    signal,
  );
  const look = () => {
    if (!editor.checkVisibility()) gone();
  };
  const watches = [new ResizeObserver(look), new IntersectionObserver(look)];
  for (const watch of watches) watch.observe(editor);
  signal.addEventListener('abort', () => {
    for (const watch of watches) watch.disconnect();
  });
}
