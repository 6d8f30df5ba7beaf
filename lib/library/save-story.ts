import type { Article } from '../model/article.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { allOrNothing } from './all-or-nothing.ts';
import {
  REMOVAL_STORES,
  type LibraryDatabase,
  type StoredStory,
  type StoryVersion,
} from './schema.ts';
import {
  deleteWhole,
  marksOf,
  putWhole,
  splitRecord,
  versionsOf,
  type StoryTransaction,
} from './whole-story.ts';

/** Earlier versions kept of a story; a live page would otherwise fill the library. */
const MAX_VERSIONS = 3;

/** Keeps a story, as `Library.save` says. */
export async function saveStory(
  database: LibraryDatabase,
  record: StoryRecord,
  moved: StoryId | null,
): Promise<void> {
  const transaction = database.transaction([...REMOVAL_STORES], 'readwrite');
  const { id } = record;
  const stories = transaction.objectStore('stories');
  const [present, gone, versions, before] = await Promise.all([
    stories.get(id),
    moved === null ? undefined : stories.get(moved),
    transaction.objectStore('versions').getAll(versionsOf(id)),
    moved === null ? [] : transaction.objectStore('versions').getAll(versionsOf(moved)),
  ]);
  const earlier = [present, gone].filter((story) => story !== undefined && !story.bundled);
  const kept = [...versions, ...before, ...earlier.filter((story) => differs(story!, record))]
    .map((version) => versionOf(id, version!))
    .sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
  await allOrNothing(transaction as StoryTransaction, [
    ...(moved === null ? [] : await moveAway(transaction as StoryTransaction, moved, id)),
    ...putWhole(transaction as StoryTransaction, splitRecord(record)),
    ...keepVersions(transaction as StoryTransaction, versions, kept),
  ]);
}

/** As `Library.saveReading` says. */
export async function saveReading(
  database: LibraryDatabase,
  record: StoryRecord,
): Promise<boolean> {
  const transaction = database.transaction([...REMOVAL_STORES], 'readwrite') as StoryTransaction;
  const present = await transaction.objectStore('stories').get(record.id);
  const isSame = present?.savedAt === record.savedAt;
  await allOrNothing(transaction, isSame ? putWhole(transaction, splitRecord(record)) : []);
  return isSame;
}

function versionOf(
  id: StoryId,
  { savedAt, article, reading }: StoredStory | StoryVersion,
): StoryVersion {
  return { id, savedAt, article, reading };
}

/** True where a reader would see another story. What else a page says of itself changes with every visit. */
function differs({ article }: StoredStory, { article: now }: StoryRecord): boolean {
  return wording(article) !== wording(now);
}

function wording({ title, standfirst, blocks }: Article): string {
  return JSON.stringify([title, standfirst, blocks.map(({ text }) => text)]);
}

/** The newest stay. Nothing is written where nothing was added. */
function keepVersions(
  transaction: StoryTransaction,
  before: readonly StoryVersion[],
  now: readonly StoryVersion[],
): (() => Promise<unknown>)[] {
  if (now.length === before.length) return [];
  const store = transaction.objectStore('versions');
  const dropped = now.slice(0, -MAX_VERSIONS).map(({ id, savedAt }) => [id, savedAt] as const);
  return [
    ...now.slice(-MAX_VERSIONS).map((version) => () => store.put(version)),
    ...dropped.map(
      ([id, savedAt]) =>
        () =>
          store.delete([id, savedAt]),
    ),
  ];
}

/** The requests that take a story out and give its corrections to another. */
async function moveAway(
  transaction: StoryTransaction,
  from: StoryId,
  to: StoryId,
): Promise<(() => Promise<unknown>)[]> {
  const corrections = transaction.objectStore('corrections');
  const made = await corrections.index('story').getAll(from);
  return [
    ...deleteWhole(transaction, from),
    ...made.map((correction) => () => corrections.put({ ...correction, storyId: to })),
  ];
}

/** As `Library.alike` says. */
export async function storiesAlike(
  database: LibraryDatabase,
  record: StoryRecord,
): Promise<StoryId[]> {
  const { marks = [] } = marksOf(record);
  const index = database.transaction('summaries').store.index('marks');
  const found = await Promise.all(marks.map((mark) => index.getAllKeys(mark)));
  const shared = new Map<StoryId, number>();
  for (const id of found.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  shared.delete(record.id);
  return [...shared].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
