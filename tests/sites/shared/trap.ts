/** What modals of the networks do to the page behind them. */

/** Keeps the focus inside `modal` and stops the page behind it from scrolling. Returns the function that undoes both. */
export function trap(modal: HTMLElement): () => void {
  const before = document.documentElement.style.overflow;
  let last: HTMLElement | null = null;
  const pull = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    if (modal.contains(event.target)) last = event.target;
    else (last?.isConnected ? last : modal).focus();
  };
  document.addEventListener('focusin', pull, true);
  document.documentElement.style.overflow = 'hidden';
  return () => {
    document.removeEventListener('focusin', pull, true);
    document.documentElement.style.overflow = before;
  };
}
