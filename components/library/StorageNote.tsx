import { useWords } from '../words-context.ts';
import type { LibraryActions, StorageView } from './library-view.ts';

export interface StorageNoteProps {
  readonly storage: StorageView;
  readonly actions: Pick<LibraryActions, 'persist'>;
}

/** How much room the library takes, and whether the browser promised to keep it. */
export function StorageNote({ storage, actions }: StorageNoteProps) {
  const t = useWords();
  const { used, quota, persisted } = storage;
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">{t('libStorage')}</h2>
      {used !== null && (
        <p>
          {quota === null
            ? t('libStorageUsed', size(used, t('localeTag')))
            : t('libStorageUsedOf', size(used, t('localeTag')), size(quota, t('localeTag')))}
        </p>
      )}
      {persisted === true && <p>{t('libPersisted')}</p>}
      {persisted === false && (
        <>
          <p>{t('libNotPersisted')}</p>
          <p>
            <button type="button" class="button" onClick={actions.persist}>
              {t('libPersist')}
            </button>
          </p>
        </>
      )}
      <p class="silence">{t('libUninstall')}</p>
    </section>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in words of the language, in the unit that keeps the number short. */
function size(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
