import type { BlockKind } from './article.ts';
import type { Span } from './span.ts';

/** Made from the canonical address, else from the text: equal input gives an equal id. */
export type StoryId = string;

export interface Paragraph extends Span {
  readonly kind: BlockKind;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

export interface Sentence extends Span {
  /** Index into `Story.paragraphs`. */
  readonly paragraph: number;
}

/** An article as one text. `text` is the blocks' texts joined by a blank line (or the text given, unchanged). */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly byline: readonly string[];
  readonly text: string;
  /** In order, not overlapping; the separators lie in none. */
  readonly paragraphs: readonly Paragraph[];
}
