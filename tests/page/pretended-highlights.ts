import { vi } from 'vitest';

/** happy-dom has no highlights and no layout: a registry that remembers, and a point that hits what one tells it to. */
export interface PretendedHighlights {
  /** Names in the registry, sorted, with the texts of their ranges. */
  readonly painted: () => Record<string, readonly string[]>;
  readonly restore: () => void;
}

class PretendedHighlight extends Set<Range> {
  priority = 0;
}

export function pretendHighlights(): PretendedHighlights {
  const registry = new Map<string, PretendedHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', PretendedHighlight);
  return {
    painted: () =>
      Object.fromEntries(
        [...registry]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([name, ranges]) => [name, [...ranges].map(String)]),
      ),
    restore: () => void vi.unstubAllGlobals(),
  };
}

/** Makes every point of the window lie on a place in a text node; `null` on no text. */
export function pointAt(place: { readonly node: Text; readonly offset: number } | null): void {
  Object.assign(document, {
    caretPositionFromPoint: () =>
      place === null ? null : { offsetNode: place.node, offset: place.offset },
  });
  Range.prototype.getClientRects = () =>
    [{ left: 0, top: 0, right: 100, bottom: 100 }] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () =>
    ({ left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 }) as DOMRect;
}
