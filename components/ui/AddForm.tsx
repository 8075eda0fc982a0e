import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

export interface AddFormProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What the button says, where it isn't "Add". */
  readonly action?: string;
  /** Called with the trimmed entry, never with an empty one, straight from the user's gesture. False = not taken. */
  readonly onAdd: (entry: string) => boolean;
  /** Why the last entry was not taken, as a sentence. */
  readonly problem?: string | undefined;
  /** Further fields, before the text field and after it. */
  readonly children?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** A text field with "Add". It empties itself once something was added. */
export function AddForm({ label, placeholder, action, onAdd, problem, children, after }: AddFormProps) {
  const { t } = useWords();
  const problemId = useId();
  const [entry, setEntry] = useState('');
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.trim() !== '' && onAdd(entry.trim())) setEntry('');
      }}
    >
      {children}
      <label class="field">
        <span class="label">{label}</span>
        <input
          type="text"
          value={entry}
          placeholder={placeholder}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? problemId : undefined}
          onInput={(event) => setEntry(event.currentTarget.value)}
        />
      </label>
      {after}
      <button type="submit" class="button">
        {action ?? t('ui_add')}
      </button>
      <p class="problem" id={problemId} role="alert">
        {problem}
      </p>
    </form>
  );
}
