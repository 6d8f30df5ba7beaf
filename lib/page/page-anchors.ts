import type { TextRun } from './page-block.ts';

/** One block of an article and where its characters stand in the page. */
export interface BlockAnchor {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** For each block of an article, in order. */
export type PageAnchors = readonly BlockAnchor[];
