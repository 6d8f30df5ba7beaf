import { useWords } from '../words-context.ts';

export interface SearchFieldProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Searches as one types. */
export function SearchField({ query, onSearch }: SearchFieldProps) {
  const t = useWords();
  return (
    <search>
      <label class="spoken" for="search">
        {t('libSearch')}
      </label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('libSearch')}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
