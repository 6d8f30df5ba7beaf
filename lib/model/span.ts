/**
 * A half-open stretch of text, `[start, end)`, in UTF-16 code units. Unless a comment says otherwise the text is
 * `Story.text`: the one coordinate system of the project.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. Throws `RangeError` when the span does not lie in the text. */
export function slice(text: string, span: Span): string {
  if (span.start < 0 || span.end < span.start || span.end > text.length) {
    throw new RangeError(`span [${span.start}, ${span.end}) outside a text of ${text.length}`);
  }
  return text.slice(span.start, span.end);
}

/** True where `outer` covers all of `inner`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one code unit; touching spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders by start, then the longer first. For `Array.prototype.sort`. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
