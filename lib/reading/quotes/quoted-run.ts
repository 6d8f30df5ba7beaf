import type { Span } from '../../model/span.ts';

/** A stretch between quotation marks, within one paragraph. `start` and `end` leave the marks out. */
export interface QuotedRun extends Span {
  /** The opening mark; `null` where a paragraph continues a quotation without one. */
  readonly open: Span | null;
  /** The closing mark; `null` where the quotation is left open at the end of its paragraph. */
  readonly close: Span | null;
  /** Which marks: single ones count as much as double ones only where the story uses them first. */
  readonly marks: 'double' | 'single';
  /** True for the marks that the story uses for its quotations; the others are mostly titles and phrases. */
  readonly main: boolean;
  /** Index into `Story.paragraphs`. */
  readonly paragraph: number;
  /** True where it goes on from the paragraph before, which left its quotation open. */
  readonly continues: boolean;
}

/** The run with its marks. */
export function withMarks(run: QuotedRun): Span {
  return { start: run.open?.start ?? run.start, end: run.close?.end ?? run.end };
}
