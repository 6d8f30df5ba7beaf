import { SPEAKER_ROOM } from './index-story.ts';
import { clearWhere, phraseIn } from './match-phrase.ts';
import { eachPosition, type Occurrences } from './occurrences.ts';
import type { QueryUnit, SearchPlan } from './search-plan.ts';
import { eachStretch, placeOf, type DocumentNumber, type TextSegment } from './text-segment.ts';

/**
 * Clears the allowed documents in which no quotation, by one of the speakers asked for, holds all words and phrases.
 * `speaking`: for each speaker asked for, where the name stands.
 */
export function keepQuoted(
  segment: TextSegment,
  { words, phrases }: SearchPlan,
  allowed: Uint8Array,
  speaking: readonly Occurrences[],
): void {
  const units = [...words, ...phrases];
  if (units.length === 0 && speaking.length === 0) {
    const { quotedStarts } = segment;
    clearWhere(allowed, (document) => quotedStarts[document] === quotedStarts[document + 1]);
    return;
  }
  const quoted = quotedIn(segment, allowed, speaking);
  for (const [i, unit] of units.entries()) {
    const visit = (document: DocumentNumber, at: number) =>
      quoted.mark(document, at, at + unit.slots.length, i);
    eachMatch(segment, unit, allowed, visit);
  }
  clearWhere(allowed, (document) => !quoted.holdsAll(document, units.length));
}

function eachMatch(
  segment: TextSegment,
  unit: QueryUnit,
  allowed: Uint8Array,
  visit: (document: DocumentNumber, position: number) => void,
): void {
  if (unit.slots.length === 1) {
    for (const { id } of unit.slots[0]!) {
      const place = placeOf(segment, id);
      if (place >= 0) eachPosition(segment, place, allowed, visit);
    }
    return;
  }
  const { documents, starts, positions } = phraseIn(segment, unit, allowed);
  for (const [d, document] of documents.entries()) {
    for (let i = starts[d]!; i < starts[d + 1]!; i += 1) visit(document, positions[i]!);
  }
}

/** Which words the quotations of a segment hold; `mark` and `holdsAll` take at most 32 of them. */
interface QuotedWords {
  mark(document: DocumentNumber, start: number, end: number, word: number): void;
  holdsAll(document: DocumentNumber, words: number): boolean;
}

function quotedIn(
  segment: TextSegment,
  allowed: Uint8Array,
  speaking: readonly Occurrences[],
): QuotedWords {
  const speakers = speaking.map(numbersOf);
  const firsts = new Int32Array(allowed.length + 1);
  const ends: number[] = [];
  const starts: number[] = [];
  /** For each stretch the first stretch of its quotation, which holds the bits of all of them. */
  const heads: number[] = [];
  for (let document = 0; document < allowed.length; document += 1) {
    firsts[document] = starts.length;
    if (allowed[document] === 0) continue;
    let [last, head] = [-1, -1];
    const asked = speakers.map((numbers) => numbers.get(document));
    eachStretch(segment, document, (quotation, speaker, start, end) => {
      if (!asked.every((numbers) => numbers?.has(speaker) === true)) return;
      if (quotation !== last) [last, head] = [quotation, starts.length];
      heads.push(head);
      starts.push(start);
      ends.push(end);
    });
  }
  firsts[allowed.length] = starts.length;
  const held = new Uint32Array(starts.length);
  return {
    mark(document, start, end, word) {
      for (let i = firsts[document]!; i < firsts[document + 1]!; i += 1) {
        if (start >= starts[i]! && end <= ends[i]!) held[heads[i]!]! |= 1 << word;
      }
    },
    holdsAll(document, words) {
      const all = words === 0 ? 0 : 0xffffffff >>> (32 - words);
      for (let i = firsts[document]!; i < firsts[document + 1]!; i += 1) {
        const head = heads[i]!;
        if (held[head] === all) return true;
      }
      return false;
    },
  };
}

/** By document the numbers of the speakers whose names were found. */
function numbersOf({
  documents,
  starts,
  positions,
}: Occurrences): Map<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>();
  for (const [d, document] of documents.entries()) {
    const here = positions.subarray(starts[d], starts[d + 1]);
    found.set(document, new Set(Array.from(here, (at) => Math.floor(at / SPEAKER_ROOM))));
  }
  return found;
}
