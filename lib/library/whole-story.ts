import type { IDBPTransaction, StoreNames } from 'idb';
import { summaryOf, type IndexEntry, type StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { STORY_STORES, type LibrarySchema, type StoredStory, type WholeStory } from './schema.ts';

/** A transaction that may write all stores of a story. */
export type StoryTransaction = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'readwrite'
>;

/** What each store holds of a story; summary and entry get a stamp of their own, told by no other writing. */
export function splitRecord(record: StoryRecord): WholeStory {
  const stamp = crypto.randomUUID();
  return {
    story: storedStory(record),
    summary: { ...summaryOf(record), stamp },
    entry: { ...entryOf(record), stamp },
  };
}

function storedStory({ id, article, reading, savedAt, bundled }: StoryRecord): StoredStory {
  return { id, article, reading, savedAt, bundled };
}

function entryOf({ id, article, terms, bundled }: StoryRecord): IndexEntry {
  return { id, published: article.published, bundled, terms };
}

/** `null`: there is no such story, or a store has lost its part of it. */
export async function loadWhole(
  transaction: StoryTransaction,
  id: StoryId,
): Promise<WholeStory | null> {
  const [story, summary, entry] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('summaries').get(id),
    transaction.objectStore('terms').get(id),
  ]);
  return story && summary && entry ? { story, summary, entry } : null;
}

/** The requests that put a story in, for `allOrNothing`. */
export function putWhole(
  transaction: StoryTransaction,
  { story, summary, entry }: WholeStory,
): (() => Promise<unknown>)[] {
  return [
    () => transaction.objectStore('stories').put(story),
    () => transaction.objectStore('summaries').put(summary),
    () => transaction.objectStore('terms').put(entry),
  ];
}

/** The requests that take a story out, its corrections apart. */
export function deleteWhole(
  transaction: StoryTransaction,
  id: StoryId,
): (() => Promise<unknown>)[] {
  return STORY_STORES.map((store) => () => transaction.objectStore(store).delete(id));
}
