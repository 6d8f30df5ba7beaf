/** A place in a text node. */
export interface TextPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The text under a point of the window, in CSS pixels, or `null`. The nearest text counts, even beside its line. */
export function textAtPoint(page: Document, x: number, y: number): TextPlace | null {
  if (typeof page.caretPositionFromPoint === 'function') {
    const caret = page.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** Room around a line of text that still counts as on it, in CSS pixels: names are thin targets. */
const SLACK = 3;

/** True where the point lies on the range's text and not merely nearest to it. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK &&
      x <= box.right + SLACK &&
      y >= box.top - SLACK &&
      y <= box.bottom + SLACK,
  );
}
