import type { QuotationLine } from '../../components/library/library-view.ts';
import { summaryOf, type StoryRecord } from '../../lib/model/story-record.ts';
import { quoteParagraphs } from '../../lib/panel/quote-paragraphs.ts';
import { shownAttributions, UNCLEAR, voiceIds, voicesOf } from '../../lib/panel/voices.ts';
import { personKey } from '../../lib/search/fold-name.ts';

/** The quotations of a story that readers are shown, in text order. */
export function quotationLines(record: StoryRecord): QuotationLine[] {
  const { reading } = record;
  const story = summaryOf(record);
  const voices = new Map(voicesOf(reading).map((voice) => [voice.id, voice]));
  const ids = voiceIds(reading);
  return shownAttributions(reading).map((attribution) => {
    const { quote, certainty } = attribution;
    const speakers = (ids.get(quote.id) ?? [])
      .filter((id) => id !== UNCLEAR)
      .flatMap((id) => voices.get(id) ?? [])
      .map(({ name, person }) => ({ name, key: person === null ? null : personKey(person) }));
    return {
      story,
      id: quote.id,
      kind: quote.kind,
      paragraphs: quoteParagraphs(record, attribution),
      speakers,
      certainty: speakers.length === 0 ? 'unclear' : certainty,
    };
  });
}
