import type { FilterView } from '../lib/panel/filter-view.ts';
import { NO_FILTER, type QuoteFilter } from '../lib/panel/panel-state.ts';
import { useWords } from './words-context.ts';

export interface QuoteFilterBarProps {
  readonly filter: FilterView;
  readonly onChange: (change: Partial<QuoteFilter>) => void;
}

/** Which quotations are listed: closed until wanted, open while it hides some. */
export function QuoteFilterBar({ filter, onChange }: QuoteFilterBarProps) {
  const t = useWords();
  return (
    <details class="filter" open={filter.active}>
      <summary>{t('filterLabel')}</summary>
      <div class="choices">
        {filter.choices.map(({ field, label, value, options }) => (
          <label key={field}>
            <span>{label}</span>
            <select
              value={value}
              onChange={(event) => onChange({ [field]: event.currentTarget.value || null })}
            >
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {filter.active && (
        <p>
          {filter.shown}{' '}
          <button type="button" class="text-button" onClick={() => onChange(NO_FILTER)}>
            {t('filterClear')}
          </button>
        </p>
      )}
    </details>
  );
}
