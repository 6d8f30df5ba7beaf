import type { CorrectedWord, QueryPart } from '../../model/search.ts';
import type { Span } from '../../model/span.ts';
import { otherNumbers } from './match-terms.ts';
import type { TextQuery } from './parse-query.ts';
import { textWords, type TextWord } from './text-words.ts';

/** Knows the words of a query again in a text. */
export interface QueryMarks {
  /** What to mark, in order, not overlapping; and how many words and phrases of the query are among it. */
  marksIn(words: readonly TextWord[]): { readonly marks: Span[]; readonly units: number };
  /** True where one of the speakers, given by all their names, is the one asked for. */
  speakers(names: readonly (readonly string[])[]): boolean;
}

type FormTest = (form: string) => boolean;

/** `corrected`: what the index took for words that hardly a story holds. */
export function queryMarks(
  { parts, open }: TextQuery,
  corrected: readonly CorrectedWord[],
): QueryMarks {
  const tests = (kinds: readonly QueryPart['kind'][]) =>
    parts.flatMap((part, i) => {
      if (!kinds.includes(part.kind) || !('forms' in part)) return [];
      const loose = part.kind !== 'phrase';
      const last = part.forms.length - 1;
      return [
        part.forms.map((form, k) => formTest(form, i === open && k === last, loose, corrected)),
      ];
    });
  const units = tests(['word', 'phrase']);
  const names = tests(['speaker']);
  return {
    marksIn(words) {
      const marks: Span[] = [];
      const held = new Set<number>();
      for (let at = 0; at < words.length; at += 1) {
        for (const [i, unit] of units.entries()) {
          if (!stands(words, at, unit)) continue;
          held.add(i);
          marks.push({ start: words[at]!.start, end: words[at + unit.length - 1]!.end });
        }
      }
      return { marks: joined(marks), units: held.size };
    },
    speakers: (all) =>
      names.every((unit) =>
        all.some((each) =>
          each.some((name) => {
            const words = textWords(name);
            return words.some((_, at) => stands(words, at, unit));
          }),
        ),
      ),
  };
}

function formTest(
  form: string,
  open: boolean,
  loose: boolean,
  corrected: readonly CorrectedWord[],
): FormTest {
  const others = corrected.filter(({ word }) => word === form).flatMap(({ forms }) => forms);
  const known = new Set([form, ...(loose ? [...otherNumbers(form), ...others] : [])]);
  return (other) => known.has(other) || (open && other.startsWith(form));
}

function stands(words: readonly TextWord[], at: number, unit: readonly FormTest[]): boolean {
  return unit.every((test, i) => {
    const word = words[at + i];
    return word !== undefined && test(word.form);
  });
}

/** Marks that overlap become one. They come ordered by their start. */
function joined(marks: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last !== undefined && mark.start < last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else {
      kept.push(mark);
    }
  }
  return kept;
}
