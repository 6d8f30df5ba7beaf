import type { Reading } from '../model/reading.ts';
import { fingerprint } from './fingerprint.ts';
import { matchQuotation, type ComparedQuotation } from './match-quotation.ts';
import { isShownQuotation, quotationText } from './quotation-text.ts';
import { quotationWords } from './quotation-words.ts';
import { NEWS_EVIDENCE } from './word-evidence.ts';

/** A shown quotation of a story, ready to be compared. */
export interface StoryQuotation {
  /** Name of the speaker as the story gives it; `null` where nobody is named. */
  readonly name: string | null;
  readonly text: string;
  readonly compared: ComparedQuotation;
  readonly words: ReadonlySet<string>;
  readonly prints: ReadonlySet<number>;
}

/** The shown quotations of a story, in text order. */
export function storyQuotations(reading: Reading, published: string | null): StoryQuotation[] {
  const names = new Map(reading.people.persons.map((person) => [person.id, person.name]));
  return reading.attributions.filter(isShownQuotation).map((attribution) => {
    const { speaker } = attribution;
    const name = speaker === null ? null : (names.get(speaker) ?? null);
    const text = quotationText(reading, attribution);
    const words = quotationWords(text);
    return {
      name,
      text,
      compared: { words, speaker: name, published },
      words: new Set(words.words),
      prints: new Set(fingerprint(words.words)),
    };
  });
}

/** The longest quotation of the first story that the second holds too; `null`: none. Similar statements do not count. */
export function sharedQuotation(
  ours: readonly StoryQuotation[],
  theirs: readonly StoryQuotation[],
): StoryQuotation | null {
  let best: StoryQuotation | null = null;
  for (const our of ours) {
    if (best !== null && best.text.length >= our.text.length) continue;
    if (theirs.some((their) => mayMatch(our, their) && isSame(our, their))) best = our;
  }
  return best;
}

function isSame(one: StoryQuotation, other: StoryQuotation): boolean {
  const match = matchQuotation(one.compared, other.compared, NEWS_EVIDENCE);
  return match !== null && match !== 'similar';
}

/** Share of the shorter one's words that a changed quotation keeps at least, tenses and all. */
const LEAST_COMMON = 0.4;

/** A cheap look that spares nearly all pairs the alignment. */
function mayMatch(one: StoryQuotation, other: StoryQuotation): boolean {
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of short.words) if (long.words.has(word)) common += 1;
  if (common >= LEAST_COMMON * short.words.size) return true;
  for (const print of short.prints) if (long.prints.has(print)) return true;
  return false;
}
