import type { QuotationLine } from '../../components/library/library-view.ts';
import { summaryOf, type StoryRecord } from '../../lib/model/story-record.ts';
import { quoteParagraphs } from '../../lib/panel/quote-paragraphs.ts';
import { shownAttributions } from '../../lib/panel/voices.ts';
import { personKey } from '../../lib/search/fold-name.ts';

/** The quotations of a story that readers are shown, in text order. */
export function quotationLines(record: StoryRecord): QuotationLine[] {
  const story = summaryOf(record);
  const persons = new Map(record.reading.people.persons.map((person) => [person.id, person]));
  return shownAttributions(record.reading).map((attribution) => ({
    story,
    id: attribution.quote.id,
    paragraphs: quoteParagraphs(record, attribution),
    speakers: attribution.speakers
      .flatMap((id) => persons.get(id) ?? [])
      .map((person) => ({ name: person.name, key: personKey(person) })),
    certainty: attribution.certainty,
  }));
}
