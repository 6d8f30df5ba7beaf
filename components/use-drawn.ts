import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { QuoteView } from '../lib/panel/quote-view.ts';

/** A list of more quotations than this is drawn bit by bit. */
export const LONG = 60;

/** How many of a long list have been drawn. It outlives the list, which comes back whole to where the reader was. */
export interface Reached {
  current: number;
}

/** As many as fill a tall panel, and as many as are drawn between two frames. */
const FIRST = 30;
const SLICE = 45;

/** A quotation of a list. `listed` is false for one that the filter holds back: it stays drawn, out of sight. */
export interface Drawn {
  readonly quote: QuoteView;
  readonly listed: boolean;
}

/**
 * What is drawn of a list: all of a short one; of a long one the first at once, and the others slice by slice. What was
 * drawn of a long list stays, so that a filter costs no more than hiding and showing.
 */
export function useDrawn(
  quotations: readonly QuoteView[],
  currentId: string | null,
  reached: Reached,
): readonly Drawn[] {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0);
  const kept = useRef(new Map<string, QuoteView>());
  const at = quotations.findIndex(({ id }) => id === currentId);
  const count = Math.max(FIRST, reached.current, at + 1);
  const all = quotations.length <= LONG || count >= quotations.length;
  useEffect(() => {
    if (all) return;
    const frame = requestAnimationFrame(() => {
      reached.current = count + SLICE;
      draw();
    });
    return () => cancelAnimationFrame(frame);
  }, [all, count, reached]);

  const listed = all ? quotations : quotations.slice(0, count);
  for (const quote of listed) kept.current.set(quote.id, quote);
  if (kept.current.size <= LONG) return listed.map((quote) => ({ quote, listed: true }));
  const ids = new Set(listed.map(({ id }) => id));
  const others = [...kept.current.values()].filter(({ id }) => !ids.has(id));
  return [
    ...listed.map((quote) => ({ quote, listed: true })),
    ...others.map((quote) => ({ quote, listed: false })),
  ];
}
