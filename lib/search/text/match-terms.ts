import { termOf, type TermKind } from './term-kind.ts';
import type { TermId, TermTable } from './term-table.ts';

/** A term of the index that a word of the query stands for. */
export interface TermMatch {
  readonly id: TermId;
  /** 0 to 1: how well it stands for the word. */
  readonly factor: number;
  readonly how: 'exact' | 'form' | 'completed' | 'corrected';
}

/** What may stand for a word besides itself. */
export interface MatchOptions {
  /** The word is still being typed: what begins with it counts. */
  readonly open: boolean;
  /** Singular and plural count, and near words where hardly a story holds the word. */
  readonly loose: boolean;
}

/** Completions of a word at most, those that stand in most stories; fewer for one or two letters, which say little. */
const MOST_COMPLETIONS = 40;
const COMPLETIONS_PER_LETTER = 12;

/** Corrections of a word at most: the nearest. */
const MOST_CORRECTIONS = 12;

/** A word in fewer stories may be a slip. */
const FEW = 5;

const FORM = 0.9;
const COMPLETED = 0.8;
const CORRECTED: readonly number[] = [0, 0.45, 0.25];

/** The terms that a folded word may stand for; its own first. Empty: no story holds anything like it. */
export function matchTerms(
  table: TermTable,
  kind: TermKind,
  form: string,
  { open, loose }: MatchOptions,
): TermMatch[] {
  const found = new Map<TermId, TermMatch>();
  const offer = (id: TermId, factor: number, how: TermMatch['how']) => {
    if (id >= 0 && table.holders(id) > 0 && !found.has(id)) found.set(id, { id, factor, how });
  };
  offer(table.idOf(termOf(kind, form)), 1, 'exact');
  if (loose) {
    for (const other of otherNumbers(form)) offer(table.idOf(termOf(kind, other)), FORM, 'form');
  }
  const holdersOf = (ids: Iterable<TermId>) => {
    let sum = 0;
    for (const id of ids) sum += table.holders(id);
    return sum;
  };
  // What it may become when it is typed to its end does not make a word less of a slip.
  const written = holdersOf(found.keys());
  if (open) {
    const most = Math.min(MOST_COMPLETIONS, form.length * COMPLETIONS_PER_LETTER);
    for (const id of table.startingWith(termOf(kind, form), most)) {
      offer(id, COMPLETED, 'completed');
    }
  }
  const distance = slipsIn(form);
  if (loose && distance > 0 && holdersOf(found.keys()) < FEW) {
    const near = table.near(termOf(kind, form), distance, MOST_CORRECTIONS);
    for (const { id, distance } of near) {
      if (table.holders(id) > written) offer(id, CORRECTED[distance]!, 'corrected');
    }
  }
  return [...found.values()];
}

/** How many slips are allowed: none in short words and in numbers, where every letter counts. */
export function slipsIn(form: string): number {
  if (form.length < 4 || /\p{N}/u.test(form)) return 0;
  return form.length < 8 ? 1 : 2;
}

/** Forms that may be the singular or plural of a word; those that no story holds do no harm. */
export function otherNumbers(form: string): string[] {
  if (form.length < 3) return [];
  const others = [`${form}s`, `${form}es`];
  if (form.endsWith('y')) others.push(`${form.slice(0, -1)}ies`);
  if (form.endsWith('ies')) others.push(`${form.slice(0, -3)}y`);
  if (/[^su]s$/u.test(form) && form.length > 3) others.push(form.slice(0, -1));
  if (/(?:s|x|z|ch|sh)es$/u.test(form)) others.push(form.slice(0, -2));
  return others;
}
