import type { Related } from '../lib/model/related.ts';
import type { StoryRecord } from '../lib/model/story-record.ts';
import { readStory } from '../lib/reading/read-story.ts';
import { relateStories } from '../lib/search/relate-stories.ts';
import { createRelatedIndex } from '../lib/search/related-index.ts';
import { storyTerms } from '../lib/search/story-terms.ts';
import type { ReadFile } from './read-file.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

/** What the bundled stories hold around a story that was read, by the same index as in the browser. */
export async function relateToSeeds(
  { article, reading }: ReadFile,
  folder: string,
): Promise<Related> {
  const records = (await loadSeeds(folder)).map((seed): StoryRecord => {
    const read = readStory(seed);
    return {
      id: read.story.id,
      article: seed,
      reading: read,
      terms: storyTerms(read),
      savedAt: '',
      bundled: true,
    };
  });
  const index = createRelatedIndex(
    records.map(({ id, terms, article: { published } }) => ({
      id,
      published,
      bundled: true,
      terms,
    })),
  );
  return relateStories(
    index,
    { reading, terms: storyTerms(reading), published: article.published },
    { bundled: true },
    async (ids) => records.filter(({ id }) => ids.includes(id)),
  );
}
