import type { ExportFormat, LibraryActions } from '../../components/library/library-view.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { exportBlob } from './export-blob.ts';
import type { LibraryCore } from './library-core.ts';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  library: 'jsonl',
  story: 'json',
  csv: 'csv',
  'csv-bom': 'csv',
  markdown: 'md',
  text: 'txt',
  html: 'html',
  annotations: 'jsonld',
  schema: 'jsonld',
  csl: 'json',
  bibtex: 'bib',
};

/** What the file holds, as part of its name. */
const KINDS: Readonly<Record<ExportFormat, string>> = {
  library: 'library',
  story: 'story',
  csv: 'quotations',
  'csv-bom': 'quotations',
  markdown: 'quotations',
  text: 'quotations',
  html: 'quotations',
  annotations: 'quotations',
  schema: 'quotations',
  csl: 'citations',
  bibtex: 'citations',
};

/** Taking stories and quotations out as files. */
export function createExportActions(core: LibraryCore): Pick<LibraryActions, 'exportAs'> {
  const write = async (format: ExportFormat, ids: readonly StoryId[] | null) => {
    const blob = await exportBlob(core, format, ids);
    const name = `on-record-${KINDS[format]}`;
    const day = new Date().toISOString().slice(0, 10);
    save(blob, `${name}-${day}.${ENDINGS[format]}`);
    core.announcement.value = core.words('libExported');
  };
  return { exportAs: (format, ids) => void write(format, ids) };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it a little later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
