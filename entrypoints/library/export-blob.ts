import type { ExportFormat } from '../../components/library/library-view.ts';
import { api } from '../../lib/browser/api.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { citeBibtex } from '../../lib/exchange/cite-bibtex.ts';
import { citeCsl } from '../../lib/exchange/cite-csl.ts';
import { storyFile } from '../../lib/exchange/json-file.ts';
import { createLibraryFileWriter } from '../../lib/exchange/library-file.ts';
import { citedStory, quotationRows } from '../../lib/exchange/quotation-row.ts';
import type { Library } from '../../lib/library/library.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { ALL_STORIES } from '../../lib/model/corrections.ts';
import { quoteParagraphs } from '../../lib/panel/quote-paragraphs.ts';
import type { LibraryCore } from './library-core.ts';
import { writeQuotations } from './write-quotations.ts';

/** Stories loaded at one go. */
const PART = 20;

/** The file for a format. `ids` are the stories it is made of; `null`: all of the reader's own. */
export async function exportBlob(
  core: LibraryCore,
  format: ExportFormat,
  ids: readonly StoryId[] | null,
): Promise<Blob> {
  const library = await core.open();
  const summaries = await library.summaries();
  const own = summaries.filter(({ bundled }) => !bundled).map(({ id }) => id);
  if (format === 'library') {
    const bundled =
      ids === null ? summaries.filter((each) => each.bundled).map(({ id }) => id) : [];
    return libraryBlob(library, ids ?? own, ids === null ? [...bundled, ALL_STORIES] : []);
  }
  const records = recordsOf(library, ids ?? own);
  if (format === 'story') return storyBlob(library, await all(records));
  if (format === 'csl' || format === 'bibtex') {
    const stories = (await all(records)).map(citedStory);
    return format === 'csl'
      ? new Blob([JSON.stringify(citeCsl(stories), null, 2)], { type: 'application/json' })
      : new Blob([citeBibtex(stories)], { type: 'text/plain' });
  }
  const rows = (await all(records)).flatMap((record) => quotationRows(record, quoteParagraphs));
  return writeQuotations(rows, format, core.words);
}

async function storyBlob(library: Library, [story]: readonly StoryRecord[]): Promise<Blob> {
  if (story === undefined) return new Blob([]); // it was deleted in another tab meanwhile
  const corrections = await library.corrections(story.id);
  return new Blob([storyFile({ ...story, corrections })], { type: 'application/json' });
}

/** A story at a time, each a part of its own: the browser, not the page, holds what is written. */
async function libraryBlob(
  library: Library,
  own: readonly StoryId[],
  others: readonly StoryId[],
): Promise<Blob> {
  const writer = createLibraryFileWriter(
    new Date().toISOString(),
    api.runtime.getManifest().version,
  );
  const parts = [new Blob([writer.head])];
  parts.push(new Blob([writer.line({ type: 'settings', settings: await loadSettings() })]));
  for await (const { id, savedAt, article } of recordsOf(library, own)) {
    const lines = [writer.line({ type: 'story', savedAt, article })];
    for (const correction of await library.corrections(id)) {
      lines.push(writer.line({ type: 'correction', correction }));
    }
    parts.push(new Blob(lines));
  }
  // The bundled stories come with the product; what the reader set right in them, or in all stories, does not.
  for (const id of others) {
    for (const correction of await library.corrections(id)) {
      parts.push(new Blob([writer.line({ type: 'correction', correction })]));
    }
  }
  return new Blob([...parts, writer.end()], { type: 'application/jsonl' });
}

async function* recordsOf(
  library: Library,
  ids: readonly StoryId[],
): AsyncGenerator<StoryRecord, void> {
  for (let from = 0; from < ids.length; from += PART) {
    yield* await library.getAll(ids.slice(from, from + PART));
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
