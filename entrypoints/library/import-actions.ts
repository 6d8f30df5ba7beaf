import type { LibraryActions } from '../../components/library/library-view.ts';
import { saveSettings } from '../../lib/browser/settings-store.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import { NO_COUNTS, type ImportJob } from '../../lib/model/import-job.ts';
import { fillImport } from './fill-import.ts';
import type { LibraryCore } from './library-core.ts';
import { endAbandonedImports, IMPORT_LOCK, watchImports } from './watch-imports.ts';

/** Importing, and taking it back. */
export function createImportActions(
  core: LibraryCore,
): Pick<LibraryActions, 'importFiles' | 'undoImport' | 'keepImport' | 'useSettings'> {
  const start = async (files: readonly File[]) => {
    if (files.length === 0) return;
    try {
      await navigator.locks.request(IMPORT_LOCK, async () => {
        const library = await core.open();
        const job = newJob(files);
        await library.imports.begin(job);
        core.announcement.value = core.words('libImportBegun');
        void watchImports(core);
        await fillImport(core, library, job.id, files);
      });
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      core.announcement.value = core.words('libImportNoRoom');
      await endAbandonedImports(core);
    }
    void watchImports(core);
  };
  const undo = async ({ id }: ImportJob) => {
    await (await core.open()).imports.markUndo(id, 'undoing');
    void watchImports(core);
  };
  const keep = async ({ id }: ImportJob) => {
    const { imports } = await core.open();
    await imports.forget(id);
    core.jobs.value = await imports.jobs();
  };
  return {
    importFiles: (files) => void start(files),
    undoImport: (job) => void undo(job),
    keepImport: (job) => void keep(job),
    useSettings: ({ settings }) => {
      if (settings === null) return;
      void saveSettings(settings).then(() => {
        core.announcement.value = core.words('libSettingsUsed');
      });
    },
  };
}

function newJob(files: readonly File[]): ImportJob {
  const startedAt = new Date().toISOString();
  return {
    id: `import:${startedAt}:${crypto.randomUUID()}`,
    startedAt,
    files: files.map(({ name }) => name),
    state: 'filling',
    queued: 0,
    done: 0,
    counts: NO_COUNTS,
    skipped: [],
    settings: null,
  };
}
