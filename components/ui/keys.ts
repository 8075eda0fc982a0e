/** Handler for a floating view: Escape pressed inside it closes it, and goes no further. */
export const closeOnEscape = (onClose: (() => void) | undefined) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || !onClose) return;
  event.stopPropagation();
  onClose();
};
