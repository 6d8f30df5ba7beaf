import type { Paragraph, Sentence, Story } from '../model/story.ts';
import type { Span } from '../model/span.ts';
import type { QuotedRun } from './quotes/quoted-run.ts';

/** One word, number or punctuation mark, as the tagger sees it. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly norm: string;
  /** Part-of-speech and class tags of the tagger ("Verb", "PastTense", "ProperNoun", "Person", "Pronoun" …). */
  readonly tags: ReadonlySet<string>;
}

/** A sentence with its tokens: `tokens.slice(firstToken, endToken)` of the story. */
export interface TaggedSentence extends Sentence {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A story cut and tagged, once. Every later stage works on this and never sees the tagger. */
export interface TaggedStory {
  readonly story: Story;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly TaggedSentence[];
  readonly tokens: readonly Token[];
  /** What stands between quotation marks, in order, nested quotations left out. */
  readonly quoted: readonly QuotedRun[];
}
