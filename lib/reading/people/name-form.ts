import type { NameRun } from './name-run.ts';

/** What a run of capitalised words names; a `place` stands for everything that is nobody. */
export type NameClass = 'person' | 'organisation' | 'place' | 'acronym' | 'unknown';

/** All runs of one story with the same words. */
export interface NameForm {
  /** The words, folded and parted by spaces. */
  readonly key: string;
  readonly words: readonly string[];
  /** In text order. */
  readonly runs: readonly NameRun[];
}

/** Brings runs with the same words together, in order of first use. */
export function nameForms(runs: readonly NameRun[]): NameForm[] {
  const forms = new Map<string, NameRun[]>();
  for (const run of runs) {
    const key = run.words.join(' ');
    const same = forms.get(key);
    if (same === undefined) forms.set(key, [run]);
    else same.push(run);
  }
  return [...forms].map(([key, same]) => ({ key, words: same[0]!.words, runs: same }));
}
