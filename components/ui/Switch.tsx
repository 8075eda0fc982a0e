import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: ComponentChildren;
  /** A quieter line below the label. */
  readonly hint?: ComponentChildren;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/**
 * A labelled on/off row, all of it the switch. A button, not a checkbox: it moves when `on` does and never by itself, so it
 * stays put where the browser's question is answered with no.
 */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-text">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <span class="knob" />
    </button>
  );
}
