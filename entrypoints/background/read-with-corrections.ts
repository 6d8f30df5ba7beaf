import { LibraryError } from '../../lib/library/library-error.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import type { SharedLibrary } from './shared-library.ts';

/** Reads an article, with what the reader set right in this story before. Without storage: as it comes. */
export async function readWithCorrections(
  library: SharedLibrary,
  article: Article,
): Promise<Reading> {
  const reading = readStory(article);
  try {
    const records = await (await library.open()).corrections(reading.story.id);
    if (records.length === 0) return reading;
    return readCorrected(
      article,
      records.map(({ correction }) => correction),
    );
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return reading;
  }
}
