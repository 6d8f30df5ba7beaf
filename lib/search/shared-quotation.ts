import { mayMatch } from './may-match.ts';
import type { Reading } from '../model/reading.ts';
import { fingerprint } from './fingerprint.ts';
import {
  compareSpeakers,
  isContained,
  matchQuotation,
  type ComparedQuotation,
} from './match-quotation.ts';
import { isShownQuotation, quotedWords } from './quotation-text.ts';
import { quotationWords } from './quotation-words.ts';
import { NEWS_EVIDENCE } from './word-evidence.ts';

/** A shown quotation of a story, ready to be compared. */
export interface StoryQuotation {
  /** Name of the speaker as the story gives it; `null` where nobody is named. */
  readonly name: string | null;
  /** What stands in its marks. */
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
    const text = quotedWords(reading, attribution);
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

/** Words that stand in quotation marks in two stories. */
export interface SharedQuotation {
  /** Whom both stories give as speaker, as the first one writes it; `null`: one names nobody, or somebody else. */
  readonly name: string | null;
  /** The shorter wording, which the longer one holds whole. */
  readonly text: string;
}

/** The longest quotation that both hold word for word, whole or in part; `null`: none. Changed ones do not count. */
export function sharedQuotation(
  ours: readonly StoryQuotation[],
  theirs: readonly StoryQuotation[],
): SharedQuotation | null {
  let best: SharedQuotation | null = null;
  for (const our of ours) {
    for (const their of theirs) {
      const { text } = our.text.length <= their.text.length ? our : their;
      if (best !== null && best.text.length >= text.length) continue;
      if (!mayMatch(our, their) || !isSame(our, their)) continue;
      const agreed = compareSpeakers(our.name, their.name) === 'same';
      best = { name: agreed ? our.name : null, text };
    }
  }
  return best;
}

function isSame({ compared: one }: StoryQuotation, { compared: other }: StoryQuotation): boolean {
  const match = matchQuotation(one, other, NEWS_EVIDENCE);
  if (match === 'verbatim') return true;
  const held =
    isContained(one.words, other.words.words) || isContained(other.words, one.words.words);
  return match === 'partial' && held;
}
