import { createRelatedIndex } from '../../lib/search/related-index.ts';
import { TextIndex } from '../../lib/search/text/text-index.ts';
import type { Indexes } from './fill-indexes.ts';
import { arrayBytes, timed } from './measure.ts';

/** What taking the stored indexes up costs. */
export interface Opening {
  /** Milliseconds: into the form in which browsers store them and out of it (the structured clone), and made ready for a query. */
  readonly text: number;
  readonly related: number;
  /** Bytes of the arrays of the index of related stories; ids and dates come on top. */
  readonly relatedBytes: number;
}

/** The disk is not measured. */
export function measureOpening({ text, related }: Indexes): Opening {
  const packed = text.pack();
  const textTime = timed(() => new TextIndex(structuredClone(packed)));
  const snapshot = related.snapshot();
  const relatedTime = timed(() => createRelatedIndex([], structuredClone(snapshot)).end);
  const relatedBytes = arrayBytes(snapshot);
  return { text: textTime, related: relatedTime, relatedBytes };
}
