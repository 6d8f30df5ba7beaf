import type { PersonDraft } from './draft.ts';
import type { WordRun } from './find-runs.ts';
import type { NameRun } from './name-run.ts';
import type { PeopleText } from './people-text.ts';

/** A name found inside a run of a headline. */
export interface HeadlineName {
  readonly draft: number;
  readonly run: NameRun;
}

/**
 * Finds known persons in lines where every word has a capital: by a full name, else by a surname that only one of them has.
 * Such lines make nobody known by themselves ("Reed Vows To Fight On").
 */
export function matchHeadlines(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  runs: readonly WordRun[],
): HeadlineName[] {
  const full = new Map<string, number>();
  const surnames = new Map<string, number | null>();
  for (const [i, draft] of drafts.entries()) {
    for (const words of draft.forms) {
      full.set(words.join(' '), i);
      const surname = words.at(-1)!;
      surnames.set(surname, surnames.has(surname) && surnames.get(surname) !== i ? null : i);
    }
  }
  const found: HeadlineName[] = [];
  for (const run of runs) {
    let i = run.first;
    while (i < run.end) {
      const match = matchAt(text, run, i, full, surnames);
      if (match !== null) found.push(match);
      i = match === null ? i + 1 : match.run.end;
    }
  }
  return found;
}

const LONGEST = 4;

function matchAt(
  text: PeopleText,
  run: WordRun,
  first: number,
  full: ReadonlyMap<string, number>,
  surnames: ReadonlyMap<string, number | null>,
): HeadlineName | null {
  for (let end = Math.min(run.end, first + LONGEST); end > first; end -= 1) {
    const words = text.folded.slice(first, end);
    const draft = end - first > 1 ? full.get(words.join(' ')) : surnames.get(words[0]!);
    if (draft !== undefined && draft !== null) {
      return { draft, run: { titleFirst: first, first, end, words } };
    }
  }
  return null;
}
