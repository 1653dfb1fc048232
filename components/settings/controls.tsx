import { useId } from 'preact/hooks';

/** Props of {@link Check}. */
interface CheckProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
  disabled?: boolean;
  /** Whether it depends on the one above it. */
  inner?: boolean;
  /** The kind whose colour is shown beside it. */
  swatch?: 'people' | 'numbers' | 'quotes';
}

/** Something that is on or off. */
export function Check({ label, value, onChange, disabled = false, inner = false, swatch }: CheckProps) {
  return (
    <label class={inner ? 'control inner' : 'control'}>
      <input
        type="checkbox"
        checked={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {swatch ? <span class={`swatch kind-${swatch}`} /> : null}
    </label>
  );
}

/** Props of {@link Choice}. */
interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  /** What there is to choose: a value and its words each. */
  choices: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="control choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
