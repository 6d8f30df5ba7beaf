import { nearStories } from '../../lib/search/rank-stories.ts';
import { planRelated, type RelatedPlan } from '../../lib/search/relate-stories.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import type { Indexes } from './fill-indexes.ts';
import { bestTime } from './measure.ts';
import type { StoryMaker } from './synthetic-stories.ts';

const QUERIES = 60;

const NO_PLAN: RelatedPlan = {
  ranked: [],
  wanted: [],
  finish: () => ({ stories: [], people: [] }),
};

/** Milliseconds for what is related to stories of the library, reasons included, without loading them from storage. */
export function measureRelated(maker: StoryMaker, { related }: Indexes, size: number): number[] {
  const load = (ids: readonly string[]) =>
    ids.map((id) => {
      const record = maker.story(Number(id.slice(id.lastIndexOf('-') + 1)));
      return { ...record, terms: storyTerms(record.reading) };
    });
  return Array.from({ length: QUERIES }, (_, i) => {
    const [record] = load([`-${Math.floor((i * size) / QUERIES)}`]);
    const { reading, terms, article } = record!;
    const open = { reading, terms, published: article.published };
    const query = { ...open, id: reading.story.id, bundled: true };
    const near = load(nearStories(related, query).map(({ id }) => id));
    let plan = NO_PLAN;
    const planning = bestTime(() => {
      nearStories(related, query);
      plan = planRelated(related, open, { bundled: true }, near);
    });
    const { wanted, finish } = plan;
    const records = load(wanted);
    return planning + bestTime(() => finish(records));
  });
}
