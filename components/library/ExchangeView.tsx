import type { ImportJob } from '../../lib/model/import-job.ts';
import { useWords } from '../words-context.ts';
import { DropZone } from './DropZone.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { LibraryActions, StorageView } from './library-view.ts';
import { StorageNote } from './StorageNote.tsx';

export interface ExchangeViewProps {
  /** How many stories of their own the reader keeps. */
  readonly own: number;
  /** Newest first. */
  readonly jobs: readonly ImportJob[];
  readonly storage: StorageView;
  readonly actions: LibraryActions;
}

/** Taking the library out, and putting one in. */
export function ExchangeView({ own, jobs, storage, actions }: ExchangeViewProps) {
  const t = useWords();
  return (
    <main class="exchange">
      <div class="heading">
        <h1>{t('libExchange')}</h1>
      </div>
      <section aria-labelledby="export-title">
        <h2 id="export-title">{t('libExportAll')}</h2>
        <p>{t('libExportAllHint')}</p>
        <p>
          <button
            type="button"
            class="button"
            disabled={own === 0}
            onClick={() => actions.exportAs('library', null)}
          >
            {t.plural('libExportStories', own)}
          </button>
        </p>
      </section>
      <section aria-labelledby="import-title">
        <h2 id="import-title">{t('libImport')}</h2>
        <p>{t('libImportHint')}</p>
        <DropZone actions={actions} />
        {jobs.map((job) => (
          <ImportReport key={job.id} job={job} actions={actions} />
        ))}
      </section>
      <section aria-labelledby="quotations-title">
        <h2 id="quotations-title">{t('libExportQuotations')}</h2>
        <p>{t('libExportQuotationsHint')}</p>
        <ExportMenu ids={null} actions={actions} />
      </section>
      <StorageNote storage={storage} actions={actions} />
    </main>
  );
}
