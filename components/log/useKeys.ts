import { useEffect } from 'preact/hooks';

/** Keys of the page, while nobody types into a field and no other key is held but Shift. */
export function useKeys(handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      const types = target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select');
      const handler = handlers[key.length === 1 ? key.toLowerCase() : key];
      if (!handler || types || ctrlKey || altKey || metaKey || event.isComposing) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
