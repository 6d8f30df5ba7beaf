import { LibraryError } from '../../lib/library/library-error.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import type { SharedLibrary } from './shared-library.ts';

/**
 * Reads an article, with what the reader set right in this story before. Without storage: as it comes. `kept` is the id that
 * the story has in the library, which an older reader may have given; absent: the one that it would get now.
 */
export async function readWithCorrections(
  library: SharedLibrary,
  article: Article,
  kept?: StoryId,
): Promise<Reading> {
  const reading = readStory(article);
  try {
    const records = await (await library.open()).corrections(kept ?? reading.story.id);
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
