import type { Ref } from 'preact';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly rows?: number;
  /** The label is for screen readers only, where the place tells the rest. */
  readonly quiet?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** Grows with its text up to the height that pages.css allows; a hidden copy of the text in the same grid cell does it. */
export function TextArea({ label, value, onText, placeholder, rows = 3, quiet = false, areaRef }: TextAreaProps) {
  return (
    <label class="field">
      <span class={quiet ? 'unseen' : 'label'}>{label}</span>
      <span class="grow" data-text={value}>
        <textarea
          ref={areaRef ?? null}
          dir="auto"
          rows={rows}
          value={value}
          placeholder={placeholder}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}
