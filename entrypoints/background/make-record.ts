import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';

/** A story of the reader's own in the form that is kept. `savedAt` is ISO 8601. */
export function makeRecord(article: Article, reading: Reading, savedAt: string): StoryRecord {
  return {
    id: reading.story.id,
    article,
    reading,
    terms: storyTerms(reading),
    savedAt,
    bundled: false,
  };
}
