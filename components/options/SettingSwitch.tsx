import { useId } from 'preact/hooks';

export interface SettingSwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  /** True where another setting makes this one meaningless. */
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One setting, with what it means below it. */
export function SettingSwitch({ label, hint, on, disabled = false, onChange }: SettingSwitchProps) {
  const id = useId();
  return (
    <div class={disabled ? 'setting setting-off' : 'setting'}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
