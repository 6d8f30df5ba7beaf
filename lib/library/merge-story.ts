import type { ImportItem } from '../model/import-job.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { StoredStory } from './schema.ts';

/** What becomes of an imported story beside one with the same id; the names are those of `ImportCounts`. */
export type Merge = 'added' | 'replaced' | 'same' | 'older';

/**
 * The newer of the two wins. A bundled story gives way to the reader's own. A file that does not say when its story
 * was kept replaces another wording, and leaves the same wording alone.
 */
export function mergeStory(
  present: StoredStory | null,
  record: StoryRecord,
  item: ImportItem,
): Merge {
  if (present === null || present.bundled) return 'added';
  const dated = item.kind === 'story' && item.savedAt !== null;
  if (JSON.stringify(present.article) === JSON.stringify(record.article)) {
    return dated && record.savedAt > present.savedAt ? 'replaced' : 'same';
  }
  return record.savedAt > present.savedAt ? 'replaced' : 'older';
}
