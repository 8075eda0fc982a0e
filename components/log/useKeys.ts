import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys of the page, while nobody types into a field and no other key is held but Shift. */
export function useKeys(handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  // Of the last drawing, at once: of two keys in quick succession the second acts on what the first has chosen.
  const present = useRef(handlers);
  present.current = handlers;
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      const types = target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select');
      const handler = present.current[key.length === 1 ? key.toLowerCase() : key];
      if (!handler || types || ctrlKey || altKey || metaKey || event.isComposing) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
