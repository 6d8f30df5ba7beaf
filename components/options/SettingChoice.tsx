import { useId } from 'preact/hooks';

export interface SettingChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** True where another setting makes this one meaningless. */
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One setting of several ways, that belongs to the one above it. */
export function SettingChoice<Value extends string>(props: SettingChoiceProps<Value>) {
  const { label, value, choices, disabled = false, onChange } = props;
  const id = useId();
  return (
    <div class={disabled ? 'setting setting-choice setting-off' : 'setting setting-choice'}>
      <label for={id}>{label}</label>
      <select
        id={id}
        disabled={disabled}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
