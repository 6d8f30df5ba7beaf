import type { Span } from '../../lib/model/span.ts';

export interface MarkedProps {
  readonly text: string;
  /** Spans of the text, in order, not overlapping. */
  readonly marks: readonly Span[];
}

/** A text with some of its words marked. */
export function Marked({ text, marks }: MarkedProps) {
  const starts = marks.map(({ end }) => end);
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <>
          {text.slice(starts[i - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(starts.at(-1) ?? 0)}
    </>
  );
}
