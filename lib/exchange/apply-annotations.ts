import type { CorrectionRecord } from '../model/corrections.ts';
import { passagesOf, type Passage } from '../model/passage.ts';
import type { Reading } from '../model/reading.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { ImportFault } from '../model/import-fault.ts';
import { codePoints, type TextPassage } from './quotation-row.ts';
import type { QuotationAnnotation } from './web-annotation.ts';

/**
 * What an annotation sets right in the reading of its story: a correction of the speaker; `null` where the reading
 * already says the same. Fails where its words do not stand in the story, or stand there in several places that
 * its surroundings do not tell apart. `madeAt` is ISO 8601 in UTC.
 */
export function correctionOf(
  annotation: QuotationAnnotation,
  reading: Reading,
  madeAt: string,
): Result<CorrectionRecord | null, ImportFault> {
  const { story, people, attributions } = reading;
  const spans = annotation.passages.map((passage) => findSpan(story.text, passage));
  const [first] = spans;
  if (!first || spans.includes(null)) return failed({ kind: 'not-in-story' });
  const name = annotation.speakers[0]?.name ?? null;
  const present = attributions.find(({ quote, negated }) => {
    return !negated && quote.content.some((part) => overlaps(part, first));
  });
  const speaker = people.persons.find(({ id }) => id === present?.speaker);
  const known = [speaker?.name, ...(speaker?.aliases ?? [])];
  if (present !== undefined && (name === null ? speaker === undefined : known.includes(name))) {
    return ok(null);
  }
  const quote: Passage | undefined = passagesOf(story, first)[0];
  if (quote === undefined) return failed({ kind: 'not-in-story' });
  const id = `annotation:${annotation.id}`;
  const correction = { kind: 'speaker', quote, name } as const;
  return ok({ id, storyId: story.id, madeAt, correction });
}

/** The place of a passage: where its position says, else the one place that its surroundings fit best. */
function findSpan(text: string, passage: TextPassage): Span | null {
  const { exact, prefix, suffix } = passage;
  const places: { readonly start: number; readonly fits: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).endsWith(prefix) ? 1 : 0;
    const after = text.startsWith(suffix, at + exact.length) ? 1 : 0;
    const there = codePoints(text.slice(0, at)) === passage.start ? 3 : 0;
    places.push({ start: at, fits: before + after + there });
    if (places.length > MAX_PLACES) return null;
  }
  places.sort((a, b) => b.fits - a.fits);
  const [best, next] = places;
  if (best === undefined || best.fits === next?.fits) return null;
  return { start: best.start, end: best.start + exact.length };
}

/** Words that stand in more places than this are no quotation. */
const MAX_PLACES = 200;
