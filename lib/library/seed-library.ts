import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { StoryRecord, StoryTerms } from '../model/story-record.ts';
import type { Library } from './library.ts';
import type { SeedsState } from './schema.ts';

/** The bundled articles and what reads them. The functions are those that read the reader's own stories. */
export interface Seeding {
  readonly articles: readonly Article[];
  /** Changes whenever an article does. */
  readonly hash: string;
  readonly readingVersion: number;
  readonly readStory: (article: Article) => Reading;
  readonly storyTerms: (reading: Reading) => StoryTerms;
  /** The time, ISO 8601. */
  readonly now: () => string;
  /** Resolves when other work has had its turn; called between two stories. */
  readonly pause: () => Promise<void>;
}

/** What was done: nothing at all where `unchanged`. */
export interface SeedingOutcome {
  readonly unchanged: boolean;
  readonly added: number;
  readonly removed: number;
}

/**
 * Puts the bundled stories in, story by story, and removes those that are no longer bundled. Does nothing where the
 * same articles were read by the same version before. A run that was cut short goes on where it stopped. A story of
 * the reader's own is never replaced or removed. Rejects with a `LibraryError` as `Library` does.
 */
export async function seedLibrary(library: Library, seeding: Seeding): Promise<SeedingOutcome> {
  let state = await startingState(library, seeding);
  if (state.complete) return { unchanged: true, added: 0, removed: 0 };
  const present = await library.summaries();
  const own = new Set(present.filter((story) => !story.bundled).map((story) => story.id));
  let added = 0;
  for (const article of seeding.articles.slice(state.done)) {
    const record = bundledRecord(seeding, article);
    const taken = own.has(record.id);
    if (!taken) {
      await library.save(record);
      added += 1;
    }
    const ids = taken ? state.ids : [...state.ids, record.id];
    state = { ...state, done: state.done + 1, ids };
    await library.setMeta('seeds', state);
    await seeding.pause();
  }
  const bundled = new Set(state.ids);
  const gone = present.filter((story) => story.bundled && !bundled.has(story.id));
  for (const story of gone) await library.remove(story.id);
  await library.setMeta('seeds', { ...state, complete: true });
  return { unchanged: false, added, removed: gone.length };
}

/** The state to go on from: that of the same run, or a new one. */
async function startingState(library: Library, seeding: Seeding): Promise<SeedsState> {
  const stored = await library.meta('seeds');
  const { hash, readingVersion } = seeding;
  if (stored?.hash === hash && stored.readingVersion === readingVersion) return stored;
  return { hash, readingVersion, done: 0, ids: [], complete: false };
}

function bundledRecord(seeding: Seeding, article: Article): StoryRecord {
  const reading = seeding.readStory(article);
  const terms = seeding.storyTerms(reading);
  return { id: reading.story.id, article, reading, terms, savedAt: seeding.now(), bundled: true };
}
