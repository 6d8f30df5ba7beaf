import type { QuotedRun } from '../quotes/quoted-run.ts';
import type { Proposal } from './proposal.ts';

/** The attributions found so far, in text order, with quick ways to look back. Filled by `attributeStory` alone. */
export interface FoundSoFar {
  readonly all: readonly Proposal[];
  /** The attribution that holds a quotation; `null` where none does yet. */
  ownerOf(run: QuotedRun): Proposal | null;
  /** The latest attribution that passes the test and whose words begin before the offset, or `null`. */
  lastBefore(offset: number, test: (proposal: Proposal) => boolean): Proposal | null;
  /** Those whose words begin in `[start, end)`, in order. */
  within(start: number, end: number): readonly Proposal[];
  /** Adds one, in place of `instead` where that is given. */
  add(proposal: Proposal, instead: Proposal | null): void;
}

/** Looks this many attributions back and no further, so that a search does not grow with the story. */
const MAX_BACK = 60;

export function foundSoFar(first: readonly Proposal[]): FoundSoFar {
  const all = [...first].sort((a, b) => startOf(a) - startOf(b));
  const owners = new Map(
    all.flatMap((proposal) => proposal.runs.map((run) => [run, proposal] as const)),
  );
  const indexOf = (offset: number) => lowerBound(all, offset);
  return {
    all,
    ownerOf: (run) => owners.get(run) ?? null,
    lastBefore(offset, test) {
      const from = indexOf(offset) - 1;
      for (let i = from; i >= 0 && from - i < MAX_BACK; i -= 1) if (test(all[i]!)) return all[i]!;
      return null;
    },
    within: (start, end) => all.slice(indexOf(start), indexOf(end)),
    add(proposal, instead) {
      let at = indexOf(startOf(proposal));
      if (instead !== null) while (all[at] !== instead) at += 1;
      all.splice(at, instead === null ? 0 : 1, proposal);
      for (const run of proposal.runs) owners.set(run, proposal);
    },
  };
}

const startOf = (proposal: Proposal): number => proposal.content[0]!.start;

/** Index of the first attribution whose words begin at the offset or after it. */
function lowerBound(all: readonly Proposal[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
