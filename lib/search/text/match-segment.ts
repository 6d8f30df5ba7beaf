import { dayNumber, IN_QUOTATIONS, MOST_IMPACT } from './index-story.ts';
import { keepQuoted } from './keep-quoted.ts';
import { clearWhere, keepOnly, keepPhrase, phraseIn } from './match-phrase.ts';
import type { SearchPlan, WeightedTerm } from './search-plan.ts';
import { documentsOf, eachPosting, placeOf, type TextSegment } from './text-segment.ts';

/** What a segment holds for a query. */
export interface SegmentMatches {
  /** By document; 0: not found. */
  readonly scores: Float32Array;
  /** By document: where it was found, bits as in `StoryTerm.fields`. */
  readonly fields: Uint8Array;
}

/** Weight of the day, so that of equal stories the newer comes first and nothing else changes. */
const DAY_WEIGHT = 1e-10;

/** Days before are not told apart: numbers above 2^24 are rounded in a `Float32Array`. */
const FIRST_DAY = 19_000_000;

/**
 * Finds the stories of one segment. All phrases and filters must hold; with `all` every word must be there too, else
 * at least one. In quotations there must be one, by one of the speakers asked for, that holds everything.
 */
export function matchSegment(segment: TextSegment, plan: SearchPlan, all: boolean): SegmentMatches {
  const count = documentsOf(segment);
  const allowed = new Uint8Array(count);
  for (let document = 0; document < count; document += 1) {
    allowed[document] = 1 - segment.dead[document]!;
  }
  const fields = new Uint8Array(count);
  const scores = new Float32Array(count);
  filterByDay(segment, plan, allowed);
  if (!plan.bundled) clearWhere(allowed, (document) => segment.bundled[document] === 1);
  for (const unit of plan.sources) keepOnly(allowed, phraseIn(segment, unit, allowed));
  const speaking = plan.speakers.map((unit) => phraseIn(segment, unit, allowed));
  for (const spoken of speaking) keepOnly(allowed, spoken);

  for (const unit of plan.phrases) {
    keepPhrase(segment, unit, allowed);
    for (const slot of unit.slots) addScores(segment, slot, { allowed, scores, fields });
  }
  const held = new Uint8Array(count);
  const needed = plan.inQuotations ? IN_QUOTATIONS : 0;
  for (const [i, unit] of plan.words.entries()) {
    if (all) clearWhere(allowed, (document) => held[document] !== i);
    addScores(segment, unit.slots[0]!, { allowed, scores, fields, held, needed });
  }
  if (all) clearWhere(allowed, (document) => held[document] !== plan.words.length);
  else if (plan.words.length > 0) clearWhere(allowed, (document) => held[document] === 0);
  if (plan.inQuotations) keepQuoted(segment, plan, allowed, speaking);
  finishScores(segment, plan, { allowed, held, scores });
  return { scores, fields };
}

function filterByDay(
  { days }: TextSegment,
  { from, before }: SearchPlan,
  allowed: Uint8Array,
): void {
  if (from === null && before === null) return;
  const [first, end] = [dayNumber(from), before === null ? Infinity : dayNumber(before)];
  clearWhere(allowed, (document) => {
    const day = days[document]!;
    return day === 0 || day < first || day >= end;
  });
}

interface Tally extends SegmentMatches {
  readonly allowed: Uint8Array;
  /** By document: words found so far. */
  readonly held?: Uint8Array;
  /** Fields in which the term must stand. */
  readonly needed?: number;
}

/** Adds what the best of the terms earns each allowed story, and counts the stories that hold one. */
function addScores(
  segment: TextSegment,
  slot: readonly WeightedTerm[],
  { allowed, scores, fields, held, needed = 0 }: Tally,
): void {
  const best = new Float32Array(allowed.length);
  for (const { id, weight } of slot) {
    const place = placeOf(segment, id);
    if (place < 0) continue;
    eachPosting(segment, place, (document, impact, where) => {
      if (allowed[document] === 0 || (where & needed) !== needed) return;
      fields[document]! |= where;
      const score = (weight * impact) / MOST_IMPACT;
      if (score > best[document]!) best[document] = score;
    });
  }
  for (let document = 0; document < best.length; document += 1) {
    if (best[document] === 0) continue;
    scores[document]! += best[document]!;
    if (held !== undefined) held[document]! += 1;
  }
}

/** Stories that are not allowed lose their score; those without all words some of it; the day breaks ties. */
function finishScores(
  { days }: TextSegment,
  { words, phrases }: SearchPlan,
  { allowed, held, scores }: Record<'allowed' | 'held', Uint8Array> & { scores: Float32Array },
): void {
  const units = words.length + phrases.length;
  for (let document = 0; document < scores.length; document += 1) {
    const day = days[document]!;
    if (allowed[document] === 0) scores[document] = 0;
    else if (units === 0) scores[document] = Math.max(1, day - FIRST_DAY);
    else scores[document]! *= (held[document]! + phrases.length) / units + DAY_WEIGHT * day;
  }
}
