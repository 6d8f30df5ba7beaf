import type { StoryRecord } from '../lib/model/story-record.ts';
import type { StoryId } from '../lib/model/story.ts';
import { readText } from '../lib/reading/read-story.ts';
import { nearStories } from '../lib/search/rank-stories.ts';
import { createRelatedIndex, type RelatedIndex } from '../lib/search/related-index.ts';
import { planRelated } from '../lib/search/relate-stories.ts';
import { storyTerms } from '../lib/search/story-terms.ts';

/** One line of standard input of `predict -- related`; together the lines are the whole collection. */
export interface RelatedLine {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

/** The contract's answer for one story. */
export interface RelatedJson {
  readonly id: string;
  /** Up to 100, best first. */
  readonly related: readonly string[];
  /** What the panel would show; perhaps none. */
  readonly shown: readonly string[];
}

/** Relates the given stories among themselves with the library's own index and ranking, in the order given. */
export function* predictRelated(lines: readonly RelatedLine[]): Generator<RelatedJson, void> {
  const records = lines.map(recordOf);
  const collection = collect(records);
  for (const record of records) yield relatedTo(record, collection);
}

/** A collection in memory, as the library holds one. */
export interface Collection {
  readonly index: RelatedIndex;
  readonly records: ReadonlyMap<StoryId, StoryRecord>;
}

export function collect(records: readonly StoryRecord[]): Collection {
  const index = createRelatedIndex(
    records.map(({ id, article, bundled, terms }) => ({
      id,
      published: article.published,
      bundled,
      terms,
    })),
  );
  return { index, records: new Map(records.map((record) => [record.id, record])) };
}

/** Ranking and shown stories for one story of the collection, or of none. */
export function relatedTo(
  { id, article, reading, terms }: StoryRecord,
  { index, records }: Collection,
): RelatedJson {
  const { published } = article;
  const open = { reading, terms, published };
  const near = nearStories(index, { id, published, terms, bundled: true });
  const loaded = near.map((story) => records.get(story.id)!);
  const plan = planRelated(index, open, { bundled: true }, loaded);
  const { stories } = plan.finish(plan.wanted.map((wanted) => records.get(wanted)!));
  return {
    id,
    related: plan.ranked.map((story) => story.id),
    shown: stories.flatMap(({ story, alsoIn = [] }) => [story, ...alsoIn].map((shown) => shown.id)),
  };
}

/** The line as a kept story; it goes by the line's own id. */
export function recordOf({ id, title = '', text, published }: RelatedLine): StoryRecord {
  const read = readText(text, { title });
  const reading = { ...read, story: { ...read.story, id } };
  return {
    id,
    article: {
      url: '',
      canonicalUrl: null,
      title,
      byline: [],
      siteName: null,
      published: published ?? null,
      language: 'en',
      standfirst: null,
      blocks: [],
      paywalled: false,
    },
    reading,
    terms: storyTerms(reading),
    savedAt: '',
    bundled: false,
  };
}
