import type { BlockKind } from '../model/article.ts';

/** A stretch of a block's text that stands, character by character, in one text node of the page. */
export interface TextRun {
  readonly node: Text;
  /** Offset in `node.data`. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** A block as the page shows it, with the place of each of its characters. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** White space folded, no line breaks, trimmed. */
  readonly text: string;
  /** In order. A character that lies in no run (a space made from a line break) stands nowhere in the page. */
  readonly runs: readonly TextRun[];
  readonly words: number;
  /** True where it reads like sentences. */
  readonly prose: boolean;
  /** The innermost block element that holds it. */
  readonly element: Element;
  /** How many of its characters the extractor took for the article. */
  readonly taken: number;
  /** How many of its characters are in links. */
  readonly linked: number;
}
