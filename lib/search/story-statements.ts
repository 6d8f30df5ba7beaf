import type { Attribution } from '../model/attribution.ts';
import type { Person } from '../model/people.ts';
import type { Reading } from '../model/reading.ts';
import { slice } from '../model/span.ts';
import { fingerprint } from './fingerprint.ts';
import type { ComparedQuotation } from './match-quotation.ts';
import { quotationText, quotedWords } from './quotation-text.ts';
import { quotationWords } from './quotation-words.ts';

/** Something that a story says somebody said, in marks or not, ready to be compared. */
export interface StoryStatement {
  readonly attribution: Attribution;
  /** Who says it; `null`: nobody is named, or it is not clear who. */
  readonly person: Person | null;
  /** As a reader sees it, with its marks. */
  readonly text: string;
  readonly compared: ComparedQuotation;
  /** Different words, for a quick look. */
  readonly words: ReadonlySet<string>;
  readonly prints: ReadonlySet<number>;
}

/** Statements of fewer words than this say nothing that could be found again. */
const LEAST_WORDS = 3;

/** What a story has people say, in text order; what they did not say, and scraps, left out. `wanted` spares the others the work. */
export function storyStatements(
  reading: Reading,
  published: string | null,
  wanted: (attribution: Attribution) => boolean = () => true,
): StoryStatement[] {
  const persons = new Map(reading.people.persons.map((person) => [person.id, person]));
  return reading.attributions.flatMap((attribution) => {
    if (attribution.negated || !wanted(attribution)) return [];
    const words = quotationWords(saidWords(reading, attribution));
    if (words.words.length < LEAST_WORDS) return [];
    const { speaker } = attribution;
    const person = speaker === null ? null : (persons.get(speaker) ?? null);
    return {
      attribution,
      person,
      text: quotationText(reading, attribution),
      compared: { words, speaker: person?.name ?? null, published },
      words: new Set(words.words),
      prints: new Set(fingerprint(words.words)),
    };
  });
}

/** Of speech in marks what stands in them, of other speech all of it. */
function saidWords(reading: Reading, attribution: Attribution): string {
  const { quote } = attribution;
  if (quote.kind !== 'indirect') return quotedWords(reading, attribution);
  return quote.content.map((span) => slice(reading.story.text, span)).join(' ');
}
