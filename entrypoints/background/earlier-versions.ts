import type { Library } from '../../lib/library/library.ts';
import { READING_VERSION } from '../../lib/model/reading.ts';
import type { ChangedStory } from '../../lib/model/related.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { compareVersions } from '../../lib/search/compare-versions.ts';
import { makeRecord } from './make-record.ts';

/** How many are looked at: to read one again takes as long as to read a page. */
const MOST = 1;

/** The newest earlier versions of a story as the reader would find them now. */
export async function earlierVersions(
  library: Library,
  record: StoryRecord,
): Promise<StoryRecord[]> {
  const versions = (await library.versions(record.id)).slice(0, MOST);
  if (versions.length === 0) return [];
  const corrections = (await library.corrections(record.id)).map(({ correction }) => correction);
  return versions.map(({ article, reading, savedAt }) => {
    // Two readers see two stories: both versions are read by the same one, with the same corrections.
    const isCurrent = reading.version === READING_VERSION && corrections.length === 0;
    return makeRecord(article, isCurrent ? reading : readCorrected(article, corrections), savedAt);
  });
}

/** What changed since the newest of them; `null`: there is none. */
export function changedSince(
  earlier: readonly StoryRecord[],
  record: StoryRecord,
): ChangedStory | null {
  const [before] = earlier;
  if (before === undefined) return null;
  return { since: before.savedAt, changes: compareVersions(before.reading, record.reading) };
}
