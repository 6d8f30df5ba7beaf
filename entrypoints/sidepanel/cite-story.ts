import { citeBibtex } from '../../lib/exchange/cite-bibtex.ts';
import { citeCsl } from '../../lib/exchange/cite-csl.ts';
import { citedStory } from '../../lib/exchange/quotation-row.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { ReferenceFormat } from '../../lib/panel/citation-format.ts';

/** The entry of a story for a list of references. `address` is the passage cited; `null`: the story as a whole. */
export function citeStory(
  record: StoryRecord,
  format: ReferenceFormat,
  address: string | null,
): string {
  const story = citedStory(record);
  const cited = address === null ? story : { ...story, url: address };
  switch (format) {
    case 'bibtex':
      return citeBibtex([cited]);
    case 'csl':
      return JSON.stringify(citeCsl([cited]), null, 2);
    default:
      return format satisfies never;
  }
}
