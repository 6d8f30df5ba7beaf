import type { StoryTerms } from '../model/story-record.ts';
import { hashWord } from './hash-word.ts';
import type { KeyedDocument } from './postings.ts';

/** Weights are kept in one byte, in steps of a thirty-second; none is above 7.9. */
export const WEIGHT_STEP = 32;

/** Hashed keys of a story; the kinds never meet. */
export const termKey = (term: string): number => hashWord(term);
export const entityKey = (name: string): number => hashWord(`entity ${name}`);
export const speakerKey = (name: string): number => hashWord(`speaker ${name}`);
export const printKey = (print: number): number => hashWord(`print ${print}`);

/** Calls back for every key of a story; a key may come twice. */
export function eachWeightedKey(
  { terms, entities, quotations }: StoryTerms,
  visit: (key: number, weight: number) => void,
): void {
  for (const [term, weight] of terms) visit(termKey(term), weight);
  for (const { key, salience, speaks } of entities) {
    visit(entityKey(key), salience);
    if (speaks) visit(speakerKey(key), 1);
  }
  for (const { prints } of quotations) {
    for (const print of prints) visit(printKey(print), 1);
  }
}

/** The same to be packed; of a key that comes twice the heavier weight counts. */
export function keyedDocument(terms: StoryTerms): KeyedDocument {
  const weights = new Map<number, number>();
  eachWeightedKey(terms, (key, weight) => {
    const step = Math.min(255, Math.max(1, Math.round(weight * WEIGHT_STEP)));
    weights.set(key, Math.max(step, weights.get(key) ?? 0));
  });
  return { keys: Uint32Array.from(weights.keys()), weights: Uint8Array.from(weights.values()) };
}
