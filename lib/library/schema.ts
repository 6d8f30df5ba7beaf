import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Article } from '../model/article.ts';
import type { CorrectionRecord } from '../model/corrections.ts';
import type { ImportItem, ImportJob } from '../model/import-job.ts';
import type { Reading } from '../model/reading.ts';
import type { IndexEntry, StorySummary } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';

/** A story without what the other stores hold, so that lists and the index never load whole texts. */
export interface StoredStory {
  readonly id: StoryId;
  readonly article: Article;
  readonly reading: Reading;
  readonly savedAt: string;
  readonly bundled: boolean;
}

/** A light check: what we wrote is trusted in its details, not in its presence. */
export function isWhole(story: StoredStory): boolean {
  return typeof story.reading?.story?.text === 'string' && Array.isArray(story.article?.blocks);
}

/** What the library remembers about itself. One member a key; each value is replaced as a whole. */
export interface LibraryMeta {
  readonly seeds: SeedsState;
  readonly reread: RereadState;
}

/** How far the reader's stories have been read again after an update. */
export interface RereadState {
  readonly readingVersion: number;
  /** Id up to which, in order of ids, stories have been dealt with; empty: none. */
  readonly after: StoryId;
  readonly complete: boolean;
}

/** How far the bundled stories have been put in. */
export interface SeedsState {
  /** Hash of the bundled articles, as the build made it. */
  readonly hash: string;
  /** `READING_VERSION` with which they were read. */
  readonly readingVersion: number;
  /** How many articles, from the first, have been dealt with. */
  readonly done: number;
  /** Ids of the bundled stories put in so far by this run. */
  readonly ids: readonly StoryId[];
  readonly complete: boolean;
}

/** An earlier version of a story, as it was read before its page changed. */
export interface StoryVersion {
  /** Of the story that took its place. */
  readonly id: StoryId;
  readonly savedAt: string;
  readonly article: Article;
  readonly reading: Reading;
}

/** A summary with the stamp of its writing, that of the story's index entry; older ones have none. */
export interface StoredSummary extends StorySummary {
  readonly stamp?: string;
  /** What finds the story again when its page moves to another address of the site; absent where it was read long ago. */
  readonly marks?: readonly string[];
}

/** A story with all that the stores hold of it. */
export interface WholeStory {
  readonly story: StoredStory;
  readonly summary: StoredSummary;
  readonly entry: IndexEntry;
  /** Absent: none. */
  readonly versions?: readonly StoryVersion[];
}

/** One item of an import that waits to be read. */
export interface QueuedItem {
  readonly job: string;
  readonly position: number;
  readonly item: ImportItem;
}

/** What an operation (an import, a deletion) changed in one place, so that it can be taken back. */
export type UndoEntry =
  | {
      readonly operation: string;
      readonly kind: 'story';
      readonly id: StoryId;
      /** `null`: there was none. */
      readonly before: WholeStory | null;
      /** `savedAt` of what the operation put there; `null`: it removed the story. */
      readonly after: string | null;
    }
  | {
      readonly operation: string;
      readonly kind: 'correction';
      readonly id: string;
      readonly before: CorrectionRecord | null;
      /** `madeAt` of what the operation put there; `null`: it removed the correction. */
      readonly after: string | null;
    };

/** The stores. `stories`, `summaries` and `terms` share their keys and are always written in one transaction. */
export interface LibrarySchema extends DBSchema {
  readonly stories: { readonly key: StoryId; readonly value: StoredStory };
  readonly summaries: {
    readonly key: StoryId;
    readonly value: StoredSummary;
    readonly indexes: { readonly marks: string };
  };
  readonly terms: { readonly key: StoryId; readonly value: IndexEntry };
  /** Earlier versions of the reader's stories, by story and time. */
  readonly versions: { readonly key: [StoryId, string]; readonly value: StoryVersion };
  readonly corrections: {
    readonly key: string;
    readonly value: CorrectionRecord;
    readonly indexes: { readonly story: StoryId };
  };
  readonly meta: {
    readonly key: keyof LibraryMeta;
    readonly value: LibraryMeta[keyof LibraryMeta];
  };
  readonly imports: { readonly key: string; readonly value: ImportJob };
  readonly importQueue: { readonly key: [string, number]; readonly value: QueuedItem };
  /** Indexes made of the other stores, as their owners wrote them; each can be made again. */
  readonly snapshots: { readonly key: string; readonly value: unknown };
  readonly undo: { readonly key: [string, string, string]; readonly value: UndoEntry };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Stores that together hold one story. */
export const STORY_STORES = ['stories', 'summaries', 'terms'] as const;

/** The same, with what goes when the story goes. */
export const REMOVAL_STORES = [...STORY_STORES, 'versions', 'corrections'] as const;

/** The transaction in which the browser changes the stores. */
export type UpgradeTransaction = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'versionchange'
>;

/** Step `i` turns a library of version `i` into one of version `i + 1`. Steps are only ever added. */
const STEPS: readonly ((database: LibraryDatabase, transaction: UpgradeTransaction) => void)[] = [
  (database) => {
    database.createObjectStore('stories', { keyPath: 'id' });
    database.createObjectStore('summaries', { keyPath: 'id' });
    database.createObjectStore('terms', { keyPath: 'id' });
    database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('story', 'storyId');
    database.createObjectStore('meta');
  },
  (database) => {
    database.createObjectStore('imports', { keyPath: 'id' });
    database.createObjectStore('importQueue', { keyPath: ['job', 'position'] });
    database.createObjectStore('undo', { keyPath: ['operation', 'kind', 'id'] });
  },
  (database) => {
    database.createObjectStore('snapshots');
  },
  (database, transaction) => {
    database.createObjectStore('versions', { keyPath: ['id', 'savedAt'] });
    transaction.objectStore('summaries').createIndex('marks', 'marks', { multiEntry: true });
  },
];

/** Rises by one with every step. */
export const LIBRARY_VERSION = STEPS.length;

/** Runs the steps from version `from` (0: a new library) to version `to`, inside the browser's upgrade transaction. */
export function upgradeLibrary(
  database: LibraryDatabase,
  from: number,
  transaction: UpgradeTransaction,
  to = LIBRARY_VERSION,
): void {
  for (const step of STEPS.slice(from, to)) step(database, transaction);
}
