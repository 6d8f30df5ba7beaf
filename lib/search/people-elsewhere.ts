import type { Person } from '../model/people.ts';
import type { ElsewhereQuotation, PersonElsewhere } from '../model/related.ts';
import type { Reading } from '../model/reading.ts';
import { summaryOf, type StoryRecord, type StorySummary } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { personKey } from './fold-name.ts';
import { entityKey, speakerKey } from './index-keys.ts';
import { isShownQuotation, quotationText } from './quotation-text.ts';
import { NO_LINKS, type PersonLinks } from './person-links.ts';
import type { RelatedIndex } from './related-index.ts';
import type { MatchNames } from './same-person.ts';

/** Stories looked at for one person: the newest that quote them, and the newest that name them. */
const MAX_QUOTING = 6;
const MAX_NAMING = 10;

/** Stories looked at for all people of a story; those who speak in it come first. */
const MAX_STORIES = 60;

/** For each person of the open story who can be known again, other stories that name them, newest first. */
export function storiesByPerson(
  index: RelatedIndex,
  { reading }: { readonly reading: Reading },
  bundled: boolean,
  links: PersonLinks = NO_LINKS,
): ReadonlyMap<Person, readonly StoryId[]> {
  const met = new Map<Person, readonly StoryId[]>();
  const wanted = new Set<StoryId>();
  const newest = (name: string, key: number, most: number) =>
    newestStories(index, key, most, (id, isBundled) => {
      return id !== reading.story.id && (bundled || !isBundled) && !links.isApart(name, id);
    });
  for (const person of bySpeech(reading)) {
    const key = personKey(person);
    if (key === null || wanted.size >= MAX_STORIES) continue;
    if (links.isApart(key, reading.story.id)) continue;
    const found = new Map(
      links
        .namesOf(key)
        .flatMap((name) => [
          ...newest(name, speakerKey(name), MAX_QUOTING),
          ...newest(name, entityKey(name), MAX_NAMING),
        ])
        .map((story) => [story.id, story]),
    );
    if (found.size === 0) continue;
    const stories = [...found.values()].sort(byNewest).slice(0, MAX_QUOTING + MAX_NAMING);
    met.set(
      person,
      stories.map((story) => story.id),
    );
    for (const { id } of stories) wanted.add(id);
  }
  return met;
}

/** Quotations and stories of those people, among the stories loaded, in the order of the open story. */
export function peopleElsewhere(
  met: ReadonlyMap<Person, readonly StoryId[]>,
  loaded: ReadonlyMap<StoryId, StoryRecord>,
  matchNames: MatchNames,
  links: PersonLinks = NO_LINKS,
): PersonElsewhere[] {
  const found: PersonElsewhere[] = [];
  for (const [person, ids] of met) {
    const stories: StorySummary[] = [];
    const quotations: ElsewhereQuotation[] = [];
    for (const id of ids) {
      const record = loaded.get(id);
      const same = record === undefined ? [] : theSame(person, record, matchNames, links);
      if (record === undefined || same.length === 0) continue;
      const story = summaryOf(record);
      stories.push(story);
      for (const text of quotationsOf(record, same)) quotations.push({ story, text });
    }
    if (stories.length > 0) found.push({ person: person.id, quotations, stories });
  }
  return found.sort((a, b) => personNumber(a) - personNumber(b));
}

/** Those of the other story who are this person: of the same name, or of one that the reader said is theirs. */
function theSame(
  person: Person,
  { id, reading }: StoryRecord,
  matchNames: MatchNames,
  links: PersonLinks,
): Person[] {
  const key = personKey(person);
  if (key === null) return [];
  const { persons } = reading.people;
  const names = new Set(links.namesOf(key).filter((name) => !links.isApart(name, id)));
  if (!matchNames(persons).has(key)) names.delete(key);
  return persons.filter((other) => names.has(personKey(other) ?? ''));
}

function quotationsOf({ reading }: StoryRecord, persons: readonly Person[]): string[] {
  const ids = new Set(persons.map((person) => person.id));
  return reading.attributions
    .filter((attribution) => isShownQuotation(attribution))
    .filter((attribution) => attribution.speakers.some((speaker) => ids.has(speaker)))
    .map((attribution) => quotationText(reading, attribution));
}

/** Those who speak first, then those who are mentioned most. */
function bySpeech({ people, attributions }: Reading): Person[] {
  const speaking = new Set(
    attributions.filter(isShownQuotation).flatMap(({ speakers }) => speakers),
  );
  const rank = ({ id, mentions }: Person) => (speaking.has(id) ? 1e6 : 0) + mentions.length;
  return [...people.persons].sort((a, b) => rank(b) - rank(a));
}

interface DatedStory {
  readonly id: StoryId;
  /** Empty where it is not known. */
  readonly published: string;
}

function byNewest(a: DatedStory, b: DatedStory): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** The newest stories that hold a key, without sorting the thousands that may hold it. */
function newestStories(
  index: RelatedIndex,
  key: number,
  most: number,
  counts: (id: StoryId, bundled: boolean) => boolean,
): DatedStory[] {
  const kept: DatedStory[] = [];
  index.each(key, (document) => {
    const { id, published, bundled } = index.story(document);
    const story = { id, published: published ?? '' };
    if (kept.length === most && byNewest(story, kept.at(-1)!) > 0) return;
    if (!counts(id, bundled)) return;
    kept.push(story);
    kept.sort(byNewest);
    if (kept.length > most) kept.pop();
  });
  return kept;
}

/** Ids of people are `p0`, `p1` … in order of first mention. */
function personNumber({ person }: PersonElsewhere): number {
  return Number(person.slice(1));
}
