import { useId, useState } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** segments = side by side (two or three short words); lines = one below the other. */
  readonly look: 'segments' | 'lines';
}

/** One of a few, all in sight: radio buttons. They show `value`, also after a choice that was not granted. */
export function Choice<Value extends string>({ legend, options, value, onChoose, look }: ChoiceProps<Value>) {
  const name = useId();
  const [, renderAgain] = useState(0);
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={look === 'segments' ? 'unseen' : 'hint'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChoose(option.value);
              renderAgain((times) => times + 1);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
