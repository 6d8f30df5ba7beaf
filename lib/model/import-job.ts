import type { Article } from './article.ts';
import type { CorrectionRecord } from './corrections.ts';
import type { Skipped } from './import-fault.ts';
import type { Settings } from './settings.ts';

/** Where an item of an import came from. */
export interface ImportPlace {
  readonly file: string;
  /** From 1; `null` where the file has no lines that count. */
  readonly line: number | null;
}

/** What is put into the queue of an import: checked, and not yet read. */
export type ImportItem = ImportPlace &
  (
    | {
        readonly kind: 'story';
        readonly article: Article;
        /** `null`: the file does not say; the time of the import then counts. */
        readonly savedAt: string | null;
      }
    | { readonly kind: 'correction'; readonly correction: CorrectionRecord }
  );

/** What became of the items of an import. */
export interface ImportCounts {
  readonly added: number;
  /** An older version of the same story was replaced. */
  readonly replaced: number;
  /** The same story in the same words was there. */
  readonly same: number;
  /** A newer version of the same story was there, and stayed. */
  readonly older: number;
  readonly corrections: number;
  readonly skipped: number;
}

export const NO_COUNTS: ImportCounts = {
  added: 0,
  replaced: 0,
  same: 0,
  older: 0,
  corrections: 0,
  skipped: 0,
};

/**
 * One import, kept so that it goes on after a stop and can be taken back as a whole. `filling`: files are still read
 * into the queue. `running`: the queue is worked off. `undoing`: it is being taken back.
 */
export interface ImportJob {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly files: readonly string[];
  readonly state: 'filling' | 'running' | 'done' | 'undoing' | 'undone';
  /** Items put into the queue, and items dealt with. */
  readonly queued: number;
  readonly done: number;
  readonly counts: ImportCounts;
  /** The first of what was skipped; `counts.skipped` counts all. */
  readonly skipped: readonly Skipped[];
  /** The settings that came with the library; they are taken over only if the reader says so. */
  readonly settings: Settings | null;
}

/** How many of the things skipped are named. */
export const MAX_SKIPPED = 200;

/** The job with more things skipped; whole files are named before single lines. */
export function addSkipped(job: ImportJob, skipped: readonly Skipped[]): ImportJob {
  const all = [...job.skipped, ...skipped];
  const files = all.filter(({ line }) => line === null);
  const lines = all.filter(({ line }) => line !== null);
  return {
    ...job,
    counts: { ...job.counts, skipped: job.counts.skipped + skipped.length },
    skipped: [...files, ...lines].slice(0, MAX_SKIPPED),
  };
}
