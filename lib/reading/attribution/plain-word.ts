/**
 * What a word does in its sentence: name or noun, adjective, determiner, pronoun, finite verb, auxiliary, gerund,
 * base form, adverb, preposition, subordinator or conjunction, relative pronoun, anything else.
 */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'determiner'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'gerund'
  | 'base'
  | 'adverb'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'other';

/** What is needed of a word to tell its part of speech. */
export interface PlainWord {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly norm: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}
