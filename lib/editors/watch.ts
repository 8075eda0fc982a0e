/** Tells when an editor's content changed. Nothing outside the editor is observed, nothing is polled. */
import { isTextarea } from './engines.ts';

const composing = new WeakSet<HTMLElement>();

const changedAt = new WeakMap<HTMLElement, number>();

/** Milliseconds since the editor's content last changed; infinite if it hasn't while it was watched. */
export function sinceChange(editor: HTMLElement): number {
  return performance.now() - (changedAt.get(editor) ?? Number.NEGATIVE_INFINITY);
}

/** Is an IME composition under way in this editor? Known only while it is watched. */
export function isComposing(editor: HTMLElement): boolean {
  return composing.has(editor);
}

/**
 * Calls `changed` after the editor's content changed: once a task however many events and mutations came, and never during an
 * IME composition (once after it). Leaves nothing behind when `signal` aborts.
 */
export function watchEditor(editor: HTMLElement, changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    changedAt.set(editor, performance.now());
    if (composing.has(editor) || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!composing.has(editor)) changed();
    });
  };
  const observer = new MutationObserver(soon);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });

  editor.addEventListener('input', soon, { signal });
  editor.addEventListener('compositionstart', () => composing.add(editor), { signal });
  editor.addEventListener(
    'compositionend',
    () => {
      composing.delete(editor);
      soon();
    },
    { signal },
  );
  if (isTextarea(editor)) watchValue(editor, soon, signal);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      composing.delete(editor);
    },
    { once: true },
  );
}

/**
 * A page that sets a textarea's value (to empty it after sending) fires nothing. React's children change with it, so that is seen;
 * any other is noticed when the caret moves or the focus goes.
 */
function watchValue(editor: HTMLTextAreaElement, changed: () => void, signal: AbortSignal): void {
  let last = editor.value;
  const look = () => {
    if (editor.value === last) return;
    last = editor.value;
    changed();
  };
  for (const type of ['input', 'change', 'selectionchange', 'blur']) editor.addEventListener(type, look, { signal });
}
