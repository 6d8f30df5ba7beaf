import type { Library } from '../../lib/library/library.ts';
import { LibraryError } from '../../lib/library/library-error.ts';
import type { Article } from '../../lib/model/article.ts';
import type { CorrectionRecord } from '../../lib/model/corrections.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { isSameStory } from '../../lib/search/same-story.ts';
import { makeRecord } from './make-record.ts';
import { readWithCorrections } from './read-with-corrections.ts';
import type { SharedLibrary } from './shared-library.ts';

/** A story that was read, and the one in the library that it is a later version of at another address. */
export interface ReadVersion {
  readonly record: StoryRecord;
  /** `null`: none; an earlier version at the same address has the same id. */
  readonly moved: StoryId | null;
}

/** Stories with words in common that are compared: more share a form, not a story. */
const MAX_COMPARED = 3;

/** What the tab itself holds of corrections to a story: those of one that is not kept. */
export type HeldCorrections = (id: StoryId) => Promise<readonly CorrectionRecord[]>;

/** Reads an article that may have been read before, with what the reader set right in it then. */
export async function readVersion(
  library: SharedLibrary,
  article: Article,
  savedAt: string,
  heldOf: HeldCorrections,
): Promise<ReadVersion> {
  const reading = await readWithCorrections(library, article);
  const record = makeRecord(article, reading, savedAt);
  try {
    const opened = await library.open();
    const moved = await movedFrom(opened, record);
    const before = moved === null ? [] : await opened.corrections(moved);
    const held = await heldOf(record.id);
    if (before.length === 0 && held.length === 0) return { record, moved };
    const made = [...before, ...(await opened.corrections(record.id)), ...held];
    const corrected = readCorrected(
      article,
      made.map(({ correction }) => correction),
    );
    return { record: makeRecord(article, corrected, savedAt), moved };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return { record, moved: null };
  }
}

async function movedFrom(library: Library, record: StoryRecord): Promise<StoryId | null> {
  const alike = (await library.alike(record)).slice(0, MAX_COMPARED);
  const others = await library.getAll(alike);
  const here = { story: record.reading.story, article: record.article };
  const same = others.find(({ reading, article }) =>
    isSameStory(here, { story: reading.story, article }),
  );
  return same?.id ?? null;
}
