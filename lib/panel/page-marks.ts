import type { PageMarks, QuoteMarks, VoiceMarks } from '../model/marks.ts';
import { passagesOf } from '../model/passage.ts';
import type { Mention, Person, PersonId } from '../model/people.ts';
import type { Related } from '../model/related.ts';
import type { Story } from '../model/story.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { withBorrowedSpeakers } from './borrowed-speakers.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import { NEUTRAL_STYLE, shownAttributions, voiceIds, voicesOf, type Voice } from './voices.ts';

/** What a card has room for. */
const CARD_QUOTATIONS = 2;
const CARD_STORIES = 3;

/** Mentions below which an organisation that says nothing is not underlined: the page stays quiet. */
const SILENT_ORGANISATION_MENTIONS = 2;

/**
 * What is marked in the page of a story, with the styles that the panel gives its voices: the names of everybody
 * who speaks or is talked about (never pronouns), and every quotation shown. `related` is `null` where it is not
 * looked up (yet): the cards then name no other stories. `card` is true; a setting may take it back.
 */
export function pageMarks(kept: StoryRecord, related: Related | null): PageMarks {
  const record = withBorrowedSpeakers(kept, related);
  const { reading } = record;
  const voices = new Map(voicesOf(reading).map((voice) => [voice.id, voice]));
  const ids = voiceIds(reading);
  const names = namesOf(reading.people.mentions);
  const marked = reading.people.persons.filter(
    (person) =>
      voices.has(person.id) ||
      person.kind === 'person' ||
      person.mentions.length >= SILENT_ORGANISATION_MENTIONS,
  );
  return {
    voices: marked.map((person) =>
      voiceMarks(record, person, voices.get(person.id), names.get(person.id) ?? [], related),
    ),
    quotes: shownAttributions(reading).map(({ quote }): QuoteMarks => ({
      id: quote.id,
      passages: quote.content.flatMap((span) => passagesOf(reading.story, span)),
      style: voices.get(ids.get(quote.id)![0]!)?.style ?? NEUTRAL_STYLE,
    })),
    card: true,
  };
}

function voiceMarks(
  record: StoryRecord,
  person: Person,
  voice: Voice | undefined,
  names: readonly Mention[],
  related: Related | null,
): VoiceMarks {
  const said = voice?.attributions ?? [];
  const met = related?.people.find((candidate) => candidate.person === person.id);
  return {
    person: person.id,
    name: person.name,
    role: person.role,
    style: voice?.style ?? NEUTRAL_STYLE,
    names: namePassages(record.reading.story, names),
    quotations: said
      .slice(0, CARD_QUOTATIONS)
      .map((attribution) => quoteParagraphs(record, attribution).join(' ')),
    quotationCount: said.length,
    stories: (met?.stories ?? []).slice(0, CARD_STORIES).map(({ title }) => title),
  };
}

function namePassages(story: Story, names: readonly Mention[]): VoiceMarks['names'] {
  return names.flatMap((name) => passagesOf(story, name));
}

function namesOf(mentions: readonly Mention[]): ReadonlyMap<PersonId, readonly Mention[]> {
  const found = new Map<PersonId, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.person === null) continue;
    const names = found.get(mention.person);
    if (names === undefined) found.set(mention.person, [mention]);
    else names.push(mention);
  }
  return found;
}
