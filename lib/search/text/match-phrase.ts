import { intersection, occurrencesOf, union, type Occurrences } from './occurrences.ts';
import type { QueryUnit, WeightedTerm } from './search-plan.ts';
import { eachPosting, placeOf, type DocumentNumber, type TextSegment } from './text-segment.ts';

/** Where the words of the unit stand next to each other in allowed documents (1 each): positions of the first. */
export function phraseIn(
  segment: TextSegment,
  { slots }: QueryUnit,
  allowed: Uint8Array,
): Occurrences {
  const wanted = allowed.slice();
  for (const slot of slots) {
    const held = holdersOf(segment, slot, allowed.length);
    clearWhere(wanted, (document) => held[document] === 0);
  }
  // The rarest first: it leaves the fewest stories for the others.
  const order = slots
    .map((slot, distance) => ({ slot, distance, weight: Math.max(...slot.map((t) => t.weight)) }))
    .sort((a, b) => b.weight - a.weight);
  let found: Occurrences | null = null;
  for (const { slot, distance } of order) {
    const here = slotIn(segment, slot, wanted, distance);
    found = found === null ? here : intersection(found, here);
    wanted.fill(0);
    for (const document of found.documents) wanted[document] = 1;
  }
  return found ?? union([]);
}

/** Clears the allowed documents that do not hold the phrase; one of a single word needs no positions. */
export function keepPhrase(segment: TextSegment, unit: QueryUnit, allowed: Uint8Array): void {
  const [slot, second] = unit.slots;
  if (slot === undefined || second !== undefined) {
    keepOnly(allowed, phraseIn(segment, unit, allowed));
    return;
  }
  const held = holdersOf(segment, slot, allowed.length);
  clearWhere(allowed, (document) => held[document] === 0);
}

/** Clears the allowed documents that pass the test. */
export function clearWhere(allowed: Uint8Array, test: (document: DocumentNumber) => boolean): void {
  for (let document = 0; document < allowed.length; document += 1) {
    if (allowed[document] === 1 && test(document)) allowed[document] = 0;
  }
}

/** Clears the allowed documents in which nothing was found. */
export function keepOnly(allowed: Uint8Array, { documents }: Occurrences): void {
  const found = new Uint8Array(allowed.length);
  for (const document of documents) found[document] = 1;
  clearWhere(allowed, (document) => found[document] === 0);
}

function holdersOf(
  segment: TextSegment,
  slot: readonly WeightedTerm[],
  documents: number,
): Uint8Array {
  const held = new Uint8Array(documents);
  for (const { id } of slot) {
    const place = placeOf(segment, id);
    if (place < 0) continue;
    eachPosting(segment, place, (document) => {
      held[document] = 1;
    });
  }
  return held;
}

function slotIn(
  segment: TextSegment,
  slot: readonly WeightedTerm[],
  wanted: Uint8Array,
  distance: number,
): Occurrences {
  const places = slot.map(({ id }) => placeOf(segment, id)).filter((place) => place >= 0);
  return union(places.map((place) => occurrencesOf(segment, place, wanted, distance)));
}
