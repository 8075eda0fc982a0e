import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** main = the one thing to do here; bare = a quiet way out. */
  readonly look?: 'main' | 'plain' | 'bare';
  /** Where the words alone don't tell ("Remove" → "Remove @river_bikes"). */
  readonly label?: string | undefined;
  /** For a button that opens something: is it open. */
  readonly expanded?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function Button({ children, onPress, look = 'plain', label, expanded, disabled }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
