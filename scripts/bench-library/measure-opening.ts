import { createRelatedIndex, type RelatedIndex } from '../../lib/search/related-index.ts';
import { TextIndex } from '../../lib/search/text/text-index.ts';
import type { Indexes } from './fill-indexes.ts';
import { arrayBytes, objectBytes, timed } from './measure.ts';

/** What taking the stored indexes up costs. */
export interface Opening {
  /** Milliseconds: into the form in which browsers store them and out of it (the structured clone), and made ready for a query. */
  readonly text: number;
  readonly related: number;
  /** Bytes that the index of related stories then takes; the text index tells its own (`byteLength`). */
  readonly relatedBytes: number;
}

/** The disk is not measured. */
export function measureOpening({ text, related }: Indexes): Opening {
  const packed = text.pack();
  const textTime = timed(() => new TextIndex(structuredClone(packed)));
  const snapshot = related.snapshot();
  const opened: RelatedIndex[] = [];
  const before = objectBytes();
  const relatedTime = timed(() => {
    const index = createRelatedIndex([], structuredClone(snapshot));
    if (index.end > 0) opened.push(index);
  });
  const relatedBytes = objectBytes() - before + arrayBytes(snapshot);
  // Read after the measuring, so that it is not freed before.
  if (opened.length !== 1) throw new Error('the stored index is empty');
  return { text: textTime, related: relatedTime, relatedBytes };
}
