import { askBackground } from '../../lib/browser/send.ts';
import type { ImportJob } from '../../lib/model/import-job.ts';
import type { LibraryCore } from './library-core.ts';
import { loadLibrary } from './load-library.ts';

/** The lock that says that a page is reading files into the queue. */
export const IMPORT_LOCK = 'on-record-import';

/** How often the state of imports is looked at, in milliseconds. */
const EVERY = 600;

/**
 * Follows imports until none is under way, keeps the worker awake meanwhile, and shows what came in. A second call
 * while one is at it does nothing.
 */
export async function watchImports(core: LibraryCore): Promise<void> {
  if (core.watching.peek()) return;
  core.watching.value = true;
  try {
    const { imports } = await core.open();
    const before = new Map(core.jobs.value.map(({ id, state }) => [id, state]));
    for (let waited = false; ; waited = true) {
      core.jobs.value = await imports.jobs();
      if (!core.jobs.value.some(isUnderWay)) {
        if (!waited) return;
        break;
      }
      await askBackground('resumeImports', {});
      await new Promise((done) => setTimeout(done, EVERY));
    }
    const ended = core.jobs.value.find(({ id, state }) => before.get(id) !== state);
    await loadLibrary(core);
    if (ended !== undefined) core.announcement.value = endOf(core, ended);
  } finally {
    core.watching.value = false;
  }
}

/**
 * Ends an import whose page was closed while it read its files: what is in the queue goes in, and the rest is told as
 * cut off. An import that another page is still reading is left alone.
 */
export async function endAbandonedImports(core: LibraryCore): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const { imports } = await core.open();
    for (const { id, state, files } of await imports.jobs()) {
      if (state !== 'filling') continue;
      await imports.close(id, [
        { file: files.at(-1) ?? '', line: null, fault: { kind: 'cut-off' } },
      ]);
    }
  });
}

function isUnderWay({ state }: ImportJob): boolean {
  return state === 'filling' || state === 'running' || state === 'undoing';
}

function endOf({ words }: LibraryCore, { state, counts }: ImportJob): string {
  if (state === 'undone') return words('libImportUndone');
  return words(
    'libImportAnnounced',
    words.plural('libStoryCount', counts.added + counts.replaced),
    words.number(counts.skipped),
  );
}
