import type { IndexEntry } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import {
  createRelatedIndex,
  SNAPSHOT_VERSION,
  type IndexSnapshot,
  type RelatedIndex,
} from './related-index.ts';

/** The parts of the library that the index is made of. */
export interface IndexSource {
  /** All stories, in any order. */
  summaries(): Promise<readonly { readonly id: StoryId; readonly stamp?: string }[]>;
  /** Up to `count` entries with ids after `after` (`null`: from the first), in order of id. */
  termsAfter(after: StoryId | null, count: number): Promise<readonly IndexEntry[]>;
  termsOf(ids: readonly StoryId[]): Promise<readonly IndexEntry[]>;
  readonly snapshots: {
    load(name: string): Promise<unknown>;
    save(name: string, snapshot: unknown): Promise<void>;
  };
}

/** The index, and how many of its stories had to be read because no stored index held them. */
export interface LoadedIndex {
  readonly index: RelatedIndex;
  readonly read: number;
}

const NAME = 'related';

/** Entries read at once: large enough to be quick, small enough not to hold up other work. */
const CHUNK = 500;

/** A smaller library is read as fast as a stored index. */
const WORTH_STORING = 1000;

/** A stored index is written again when so large a part of the library is not in it. */
const STALE_PART = 1 / 20;

/**
 * Makes the index of the whole library: from the stored one and the stories kept since, or else from all entries. A
 * story that was written again has another stamp. What goes wrong with the stored index costs time only.
 */
export async function loadRelatedIndex(source: IndexSource): Promise<LoadedIndex> {
  const stored = parseSnapshot(await source.snapshots.load(NAME));
  if (stored === null) return readAll(source);
  const stamps = new Map((await source.summaries()).map((story) => [story.id, story.stamp]));
  const index = createRelatedIndex([], stored);
  for (const { id, stamp } of stored.stories) {
    if (stamp === undefined || stamps.get(id) !== stamp) index.remove(id);
  }
  const missing = [...stamps.keys()].filter((id) => !index.has(id));
  for (let at = 0; at < missing.length; at += CHUNK) {
    for (const entry of await source.termsOf(missing.slice(at, at + CHUNK))) index.add(entry);
  }
  return { index, read: missing.length };
}

async function readAll(source: IndexSource): Promise<LoadedIndex> {
  const index = createRelatedIndex();
  let after: StoryId | null = null;
  for (;;) {
    const entries = await source.termsAfter(after, CHUNK);
    for (const entry of entries) index.add(entry);
    if (entries.length < CHUNK) return { index, read: index.size };
    after = entries.at(-1)!.id;
  }
}

/** Stores the index where that saves time at the next start. To be called when there is nothing else to do. */
export async function storeRelatedIndex(source: IndexSource, loaded: LoadedIndex): Promise<void> {
  const { index, read } = loaded;
  if (index.size < WORTH_STORING || read < index.size * STALE_PART) return;
  await source.snapshots.save(NAME, index.snapshot());
}

/** `null`: none, of another version, or damaged. */
function parseSnapshot(value: unknown): IndexSnapshot | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, stories, postings } = value as Partial<IndexSnapshot>;
  if (version !== SNAPSHOT_VERSION || !Array.isArray(stories)) return null;
  const { documents, single, listed } = postings ?? {};
  const whole =
    documents === stories.length &&
    single?.keys.lows.length === single?.numbers.length &&
    listed?.starts.length === (listed?.keys.lows.length ?? 0) + 1 &&
    listed?.starts.at(-1) === listed?.numbers.length;
  return whole ? (value as IndexSnapshot) : null;
}
