import type { StoryId } from '../model/story.ts';
import { printKey } from './index-keys.ts';
import type { RelatedIndex } from './related-index.ts';
import type { StoryStatement } from './story-statements.ts';

/** Stories found at most, and how rare three words on end must be to count. */
const MAX_STORIES = 10;
const LEAST_PRINT_RARITY = 4;

/** Stories that may hold something said in marks in the open one, those that share most of it first. */
export function storiesByQuotation(
  index: RelatedIndex,
  open: readonly StoryStatement[],
  counts: (id: StoryId, bundled: boolean) => boolean,
): StoryId[] {
  const marked = open.filter(({ attribution }) => attribution.quote.kind !== 'indirect');
  const prints = new Set(marked.flatMap((statement) => [...statement.prints]));
  const shared = new Map<StoryId, number>();
  for (const print of prints) {
    const key = printKey(print);
    const rarity = index.rarity(key);
    if (rarity < LEAST_PRINT_RARITY) continue;
    index.each(key, (document) => {
      const { id, bundled } = index.story(document);
      if (counts(id, bundled)) shared.set(id, (shared.get(id) ?? 0) + rarity);
    });
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, MAX_STORIES)
    .map(([id]) => id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
