import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import { slice } from '../model/span.ts';

/** True where the panel shows the words as somebody's own: in quotation marks at least partly, and neither negated nor unclear. */
export function isShownQuotation({ quote, certainty, negated }: Attribution): boolean {
  return quote.kind !== 'indirect' && certainty !== 'unclear' && !negated;
}

/** What is said, its parts joined by one space. */
export function quotationText(reading: Reading, { quote }: Attribution): string {
  return quote.content.map((span) => slice(reading.story.text, span)).join(' ');
}
