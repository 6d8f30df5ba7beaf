import type { Span } from './span.ts';

/** Content wholly inside quotation marks (or a turn of a transcript or a post, which need none), partly, or without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What is said. */
export interface Quote {
  /** `q0`, `q1` … in text order; `r` and its start for one that the reader pointed out. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** In order; the quotation marks at the ends are left out. Several where the attribution splits the quotation. */
  readonly content: readonly Span[];
}
