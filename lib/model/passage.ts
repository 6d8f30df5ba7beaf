import type { Span } from './span.ts';
import type { Story } from './story.ts';

/** How many characters of context are kept on each side. */
const CONTEXT = 40;

/**
 * A stretch of a story that can be found again in its page, as a W3C `TextQuoteSelector` with a position hint.
 * A passage never crosses a block.
 */
export interface Passage {
  readonly exact: string;
  /** Up to 40 characters before and after, within the block. */
  readonly prefix: string;
  readonly suffix: string;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Offset of `exact` in the block's text. */
  readonly start: number;
}

/** The passages that a span covers, one for each paragraph it touches; empty where it touches none. */
export function passagesOf(story: Story, span: Span): Passage[] {
  const found: Passage[] = [];
  for (const paragraph of story.paragraphs) {
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    if (start >= end) continue;
    found.push({
      exact: story.text.slice(start, end),
      prefix: story.text.slice(Math.max(paragraph.start, start - CONTEXT), start),
      suffix: story.text.slice(end, Math.min(paragraph.end, end + CONTEXT)),
      block: paragraph.block,
      start: start - paragraph.start,
    });
  }
  return found;
}
