import type { IDBPTransaction, StoreNames } from 'idb';
import { summaryOf, type IndexEntry, type StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import {
  STORY_STORES,
  type LibrarySchema,
  type StoredStory,
  type StoredSummary,
  type WholeStory,
} from './schema.ts';

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
    summary: { ...summaryOf(record), ...marksOf(record), stamp },
    entry: { ...entryOf(record), stamp },
  };
}

/** Marks of a story: few enough to be cheap, many enough that two versions share one. */
const MARKS = 8;

/** The site with each of the first hashes of the text. Bundled stories are never read again. */
export function marksOf({ article, terms, bundled }: StoryRecord): Pick<StoredSummary, 'marks'> {
  const site = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(article.url)?.[1]?.toLowerCase();
  if (site === undefined || bundled || terms.sketch === undefined) return {};
  return { marks: terms.sketch.slice(0, MARKS).map((hash) => `${site} ${hash.toString(36)}`) };
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
  const [story, summary, entry, versions] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('summaries').get(id),
    transaction.objectStore('terms').get(id),
    transaction.objectStore('versions').getAll(versionsOf(id)),
  ]);
  return story && summary && entry ? { story, summary, entry, versions } : null;
}

/** All keys of the versions of a story, oldest first. */
export function versionsOf(id: StoryId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** The requests that put a story in, for `allOrNothing`. */
export function putWhole(
  transaction: StoryTransaction,
  { story, summary, entry, versions = [] }: WholeStory,
): (() => Promise<unknown>)[] {
  return [
    () => transaction.objectStore('stories').put(story),
    () => transaction.objectStore('summaries').put(summary),
    () => transaction.objectStore('terms').put(entry),
    ...versions.map((version) => () => transaction.objectStore('versions').put(version)),
  ];
}

/** The requests that take a story out with its earlier versions, its corrections apart. */
export function deleteWhole(
  transaction: StoryTransaction,
  id: StoryId,
): (() => Promise<unknown>)[] {
  return [
    ...STORY_STORES.map((store) => () => transaction.objectStore(store).delete(id)),
    () => transaction.objectStore('versions').delete(versionsOf(id)),
  ];
}
