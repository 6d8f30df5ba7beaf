import type { Agreement } from './name-words.ts';
import type { NameRun } from './name-run.ts';

/** A person while being put together: the full names seen, and every run that is taken for a mention. */
export interface PersonDraft {
  /** Words of each full form, the first seen first; of somebody known by one word, that word. */
  readonly forms: readonly (readonly string[])[];
  readonly runs: readonly NameRun[];
  /** What forms of address and given names tell. */
  readonly agreement: Agreement;
}
