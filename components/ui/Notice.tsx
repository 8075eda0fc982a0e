import type { ComponentChildren } from 'preact';

/** One plain sentence that stands out a little: something to know, or something that went wrong. */
export function Notice({ look = 'info', children }: { look?: 'info' | 'error'; children: ComponentChildren }) {
  return (
    <div class={`notice ${look}`} role={look === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
