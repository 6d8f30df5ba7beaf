import type { Article } from '../../lib/model/article.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';

/** Reads an article of the reader's own into the form that is kept. `savedAt` is ISO 8601. */
export function makeRecord(article: Article, savedAt: string): StoryRecord {
  const reading = readStory(article);
  return {
    id: reading.story.id,
    article,
    reading,
    terms: storyTerms(reading),
    savedAt,
    bundled: false,
  };
}
