import type { CorrectedWord, QueryPart } from '../../model/search.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import type { TextQuery } from './parse-query.ts';
import type { TermKind } from './term-kind.ts';
import type { TextIndex } from './text-index.ts';

/** A term with what a story earns by it at most. */
export interface WeightedTerm extends TermMatch {
  readonly weight: number;
}

/** A word (one slot) or a phrase (several): what may stand at each place. */
export interface QueryUnit {
  readonly slots: readonly (readonly WeightedTerm[])[];
}

/** A query made ready for the index. */
export interface SearchPlan {
  /** The rarest first, since it leaves the fewest stories for the others. */
  readonly words: readonly QueryUnit[];
  readonly phrases: readonly QueryUnit[];
  readonly speakers: readonly QueryUnit[];
  readonly sources: readonly QueryUnit[];
  /** YYYY-MM-DD; `from` counts, `before` does not. */
  readonly from: string | null;
  readonly before: string | null;
  readonly inQuotations: boolean;
  readonly bundled: boolean;
  /** Words that stand in no story, not even alike. */
  readonly missing: readonly string[];
  readonly corrected: readonly CorrectedWord[];
}

/** `null`: nothing is asked for. */
export function planSearch(
  index: TextIndex,
  { parts, open }: TextQuery,
  bundled: boolean,
): SearchPlan | null {
  if (parts.every((part) => part.kind === 'unclear')) return null;
  const missing: string[] = [];
  const corrected: CorrectedWord[] = [];
  const units = (wanted: QueryPart['kind'], kind: TermKind): QueryUnit[] =>
    parts.flatMap((part, i) => {
      if (part.kind !== wanted || !('forms' in part)) return [];
      const slots = part.forms.map((form, k) => {
        const last = k === part.forms.length - 1;
        const loose = wanted !== 'phrase';
        const matches = matchTerms(index.table, kind, form, { open: last && i === open, loose });
        if (matches.length === 0) missing.push(form);
        const taken = matches.filter((match) => match.how === 'corrected');
        if (taken.length > 0) {
          const forms = taken.map(({ id }) => index.table.text(id).slice(kind === 'text' ? 0 : 1));
          corrected.push({ word: form, forms });
        }
        return matches.map((match) => ({
          ...match,
          weight: match.factor * rarity(index, match.id),
        }));
      });
      return [{ slots }];
    });
  const words = units('word', 'text').sort((a, b) => weightOf(b) - weightOf(a));
  return {
    words,
    phrases: units('phrase', 'text'),
    speakers: units('speaker', 'speaker'),
    sources: units('source', 'source'),
    from: latest(parts, 'from'),
    before: latest(parts, 'before'),
    inQuotations: parts.some((part) => part.kind === 'in' && part.place === 'quotations'),
    bundled,
    missing,
    corrected,
  };
}

function weightOf({ slots }: QueryUnit): number {
  return Math.max(0, ...slots[0]!.map((term) => term.weight));
}

/** The narrowest of several limits. */
function latest(parts: readonly QueryPart[], kind: 'from' | 'before'): string | null {
  const days = parts.flatMap((part) => (part.kind === kind ? [part.day] : [])).sort();
  return (kind === 'from' ? days.at(-1) : days[0]) ?? null;
}

/** Rarity as BM25 counts it (Robertson and Spärck Jones), never below 0. */
function rarity(index: TextIndex, term: number): number {
  const holders = index.table.holders(term);
  return Math.log(1 + (Math.max(index.size, holders) - holders + 0.5) / (holders + 0.5));
}
