import { askBackground } from '../../lib/browser/send.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Skipped } from '../../lib/model/import-fault.ts';
import type { ImportItem } from '../../lib/model/import-job.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readInto } from './import-reader.ts';
import type { ImportSink } from './import-sink.ts';
import type { LibraryCore } from './library-core.ts';

/** So much is put into the queue at one go: items, or characters of their text. */
const MOST_ITEMS = 20;
const MOST_TEXT = 500_000;

/** Reads all files into the queue of a job. What cannot be read is told; the rest goes in. */
export async function fillImport(
  core: LibraryCore,
  library: Library,
  job: string,
  files: readonly File[],
): Promise<void> {
  let items: ImportItem[] = [];
  let skipped: Skipped[] = [];
  let settings: Settings | null = null;
  let size = 0;
  const flush = async () => {
    await library.imports.fill(job, { items, skipped, settings });
    [items, skipped, settings, size] = [[], [], null, 0];
    await askBackground('resumeImports', {});
  };
  const sink: ImportSink = {
    async item(item) {
      items.push(item);
      const blocks = item.kind === 'story' ? item.article.blocks : [];
      size += blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (items.length >= MOST_ITEMS || size >= MOST_TEXT) await flush();
    },
    async fault({ file, line }, fault) {
      skipped.push({ file, line, fault });
      if (skipped.length >= MOST_ITEMS) await flush();
    },
    settings: (found) => {
      settings = found;
    },
  };
  const now = new Date().toISOString();
  const context = { library, summaries: core.summaries.value ?? [], now };
  for (const file of files) {
    try {
      await readInto(file, sink, context);
    } catch (error) {
      if (error instanceof LibraryError) throw error;
      console.error('On Record: a file could not be read.', error);
      await sink.fault({ file: file.name, line: null }, { kind: 'unreadable' });
    }
  }
  await flush();
  await library.imports.close(job, []);
}
