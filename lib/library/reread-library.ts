import type { Reading } from '../model/reading.ts';
import type { StoryRecord, StoryTerms } from '../model/story-record.ts';
import { LibraryError } from './library-error.ts';
import type { Library } from './library.ts';

/** What reads the reader's stories again after an update. */
export interface Rereading {
  readonly readingVersion: number;
  /** Reads the kept article, with the reader's corrections. */
  readonly read: (record: StoryRecord) => Promise<Reading>;
  readonly storyTerms: (reading: Reading) => StoryTerms;
  /** Resolves when other work has had its turn; called between two stories. */
  readonly pause: () => Promise<void>;
  /** Told after each story: how many of how many have been dealt with. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Reads the reader's own stories again that an older version has read, and says how many. A run that was cut short
 * goes on where it stopped; a finished one is not begun again. A story that cannot be read stays as it is, and so does
 * one that was kept anew meanwhile. Rejects
 * with a `LibraryError` as `Library` does.
 */
export async function rereadLibrary(library: Library, rereading: Rereading): Promise<number> {
  const { readingVersion, pause, progress } = rereading;
  const stored = await library.meta('reread');
  const state =
    stored?.readingVersion === readingVersion
      ? stored
      : { readingVersion, after: '', complete: false };
  if (state.complete) return 0;
  const own = (await library.summaries()).filter((story) => !story.bundled).map(({ id }) => id);
  const ids = own.sort();
  let count = 0;
  for (const [done, id] of ids.entries()) {
    if (id <= state.after) continue;
    if (await rereadStory(library, rereading, id)) count += 1;
    await library.setMeta('reread', { readingVersion, after: id, complete: false });
    progress?.(done + 1, ids.length);
    await pause();
  }
  await library.setMeta('reread', { readingVersion, after: '', complete: true });
  return count;
}

async function rereadStory(
  library: Library,
  { readingVersion, read, storyTerms }: Rereading,
  id: string,
): Promise<boolean> {
  const record = await loadWhole(library, id);
  if (record === null || record.reading.version >= readingVersion) return false;
  const fresh = await read(record);
  // The story keeps its id, whatever the new reader would call it: corrections and lists go by it.
  const reading = { ...fresh, story: { ...fresh.story, id } };
  return library.saveReading({ ...record, reading, terms: storyTerms(reading) });
}

/** `null`: gone meanwhile, or unreadable. */
async function loadWhole(library: Library, id: string): Promise<StoryRecord | null> {
  try {
    return await library.get(id);
  } catch (error) {
    if (error instanceof LibraryError && error.failure === 'corrupt') return null;
    throw error;
  }
}
