import { deserialize, serialize } from 'node:v8';
import { createRelatedIndex, type IndexSnapshot } from '../../lib/search/related-index.ts';
import { TextIndex, type PackedTextIndex } from '../../lib/search/text/text-index.ts';
import type { Indexes } from './fill-indexes.ts';
import { timed } from './measure.ts';

/**
 * Milliseconds to take the stored indexes up: out of the form in which browsers store them (the structured clone), and made
 * ready for a query. The disk is not measured.
 */
export function measureOpening({ text, related }: Indexes): Record<'text' | 'related', number> {
  const storedText = serialize(text.pack());
  const textTime = timed(() => new TextIndex(deserialize(storedText) as PackedTextIndex));
  const storedRelated = serialize(related.snapshot());
  const relatedTime = timed(
    () => createRelatedIndex([], deserialize(storedRelated) as IndexSnapshot).end,
  );
  return { text: textTime, related: relatedTime };
}
