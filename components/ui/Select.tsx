export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** The label is for screen readers only, where the place tells the rest. */
  readonly quiet?: boolean;
}

export function Select<Value extends string>({ label, options, value, onChoose, quiet = false }: SelectProps<Value>) {
  return (
    <label class="field">
      <span class={quiet ? 'unseen' : 'label'}>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
