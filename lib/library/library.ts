import type { CorrectionRecord } from '../model/corrections.ts';
import type { IndexEntry, StoryRecord } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import type { ImportStore } from './import-store.ts';
import type { LibraryMeta, StoredSummary, StoryVersion } from './schema.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import type { UndoStore } from './undo-store.ts';

/**
 * The stories kept on this machine, the reader's own and the bundled ones. Every method rejects with a
 * `LibraryError` where storage fails; what was stored before is then unchanged.
 */
export interface Library {
  /**
   * Adds the story, or replaces the one with the same id, in one transaction. Where its words changed, what stood there
   * stays as an earlier version. `moved`: another story that this one is a later version of, at another address: it
   * becomes an earlier version too, and its corrections are this one's.
   */
  save(record: StoryRecord, moved?: StoryId | null): Promise<void>;
  /** Puts another reading of a kept story in; `false`: the story was kept anew, or removed, since it was loaded. */
  saveReading(record: StoryRecord): Promise<boolean>;
  /** Earlier versions of a story, newest first. */
  versions(id: StoryId): Promise<StoryVersion[]>;
  /** The reader's other stories of the same site that have some words on end in common with this one, most first. */
  alike(record: StoryRecord): Promise<StoryId[]>;
  /** `null`: no such story. Rejects with `corrupt` where the stored story cannot be understood. */
  get(id: StoryId): Promise<StoryRecord | null>;
  /** The stories found, in the order asked for; unknown and corrupt ones are left out. */
  getAll(ids: readonly StoryId[]): Promise<StoryRecord[]>;
  /** Removes a story with its corrections. Removing an unknown one does nothing. */
  remove(id: StoryId): Promise<void>;
  /** Removes the reader's stories and all corrections; bundled stories stay. */
  removeOwn(): Promise<void>;
  /** All stories, newest saved first. */
  summaries(): Promise<StoredSummary[]>;
  /** What the index is built from, one entry a story, in no stated order. */
  allTerms(): Promise<IndexEntry[]>;
  /** Adds the correction, or replaces the one with the same id. */
  addCorrection(record: CorrectionRecord): Promise<void>;
  removeCorrection(id: string): Promise<void>;
  /** All corrections, in no stated order. */
  allCorrections(): Promise<CorrectionRecord[]>;
  /** Corrections of one story, oldest first. */
  corrections(story: StoryId): Promise<CorrectionRecord[]>;
  /** `null`: nothing remembered under this key. */
  meta<K extends keyof LibraryMeta>(key: K): Promise<LibraryMeta[K] | null>;
  setMeta<K extends keyof LibraryMeta>(key: K, value: LibraryMeta[K]): Promise<void>;
  /** Up to `count` entries with ids after `after` (`null`: from the first), in order of id. */
  termsAfter(after: StoryId | null, count: number): Promise<IndexEntry[]>;
  /** The entries of these stories; unknown ones are left out. */
  termsOf(ids: readonly StoryId[]): Promise<IndexEntry[]>;
  readonly snapshots: SnapshotStore;
  readonly imports: ImportStore;
  readonly undo: UndoStore;
  /** Ends the connection; a later call opens it again. */
  close(): void;
}
