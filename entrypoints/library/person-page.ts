import type { Period, PersonPage } from '../../components/library/library-view.ts';
import type { Library } from '../../lib/library/library.ts';
import type { PersonKind } from '../../lib/model/people.ts';
import type { StoryRecord, StorySummary } from '../../lib/model/story-record.ts';
import { personKey } from '../../lib/search/fold-name.ts';
import { createPersonLinks, type PersonLinks } from '../../lib/search/person-links.ts';
import { apartBy, joinedNames } from './person-corrections.ts';
import { quotationLines } from './quotation-lines.ts';

/** Stories loaded at one go. */
const PART = 20;
/** More stories than this of one person are not read through. */
const MAX_STORIES = 400;

/** One person over all stories; `undefined`: no story names anybody of this key. */
export async function personPage(
  library: Library,
  summaries: readonly StorySummary[],
  wanted: string,
): Promise<PersonPage | undefined> {
  const corrections = await library.allCorrections();
  const links = createPersonLinks(corrections);
  const key = links.namesOf(wanted)[0]!;
  const named = await storiesNaming(library, key, links);
  const day = ({ published, savedAt }: StorySummary) => published ?? savedAt;
  const stories = summaries
    .filter(({ id }) => named.has(id))
    .sort((a, b) => (day(a) < day(b) ? 1 : -1))
    .slice(0, MAX_STORIES);
  const gathered: PersonPage['stories'][number][] = [];
  const roles = new Map<string, Period>();
  const outlets = new Map<string, Period>();
  let name = '';
  let kind: PersonKind = 'person';
  for (let from = 0; from < stories.length; from += PART) {
    const part = stories.slice(from, from + PART);
    for (const record of await library.getAll(part.map(({ id }) => id))) {
      const persons = record.reading.people.persons.filter((each) => {
        const own = personKey(each);
        return own !== null && links.keyOf(own, record.id) === key;
      });
      const story = stories.find(({ id }) => id === record.id)!;
      for (const person of persons) {
        if (personKey(person) === key || person.name.length > name.length)
          ({ name, kind } = person);
        if (person.role !== null) addPeriod(roles, person.role, story);
      }
      if (story.siteName !== null) addPeriod(outlets, story.siteName, story);
      gathered.push({ story, quotations: saidBy(record, key, links) });
    }
  }
  if (gathered.length === 0) return undefined;
  return {
    key,
    name,
    kind,
    roles: [...roles.values()],
    outlets: [...outlets.values()],
    stories: gathered,
    joined: joinedNames(corrections, links.namesOf(key)),
    apart: apartBy(corrections, key),
  };
}

async function storiesNaming(
  library: Library,
  key: string,
  links: PersonLinks,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let last: string | null = null; ;) {
    const entries = await library.termsAfter(last, PART * 10);
    for (const { id, terms } of entries) {
      if (terms.entities.some((entity) => links.keyOf(entity.key, id) === key)) found.add(id);
    }
    last = entries.at(-1)?.id ?? null;
    if (entries.length < PART * 10) return found;
  }
}

function saidBy(record: StoryRecord, key: string, links: PersonLinks) {
  return quotationLines(record).filter(({ speakers }) =>
    speakers.some((speaker) => speaker.key !== null && links.keyOf(speaker.key, record.id) === key),
  );
}

/** Roles and outlets that differ only in case are one. */
function addPeriod(periods: Map<string, Period>, text: string, { published }: StorySummary): void {
  const folded = text.toLowerCase();
  const before = periods.get(folded);
  const dates = [before?.first ?? null, before?.last ?? null, published]
    .filter((date) => date !== null)
    .sort();
  periods.set(folded, {
    text: before?.text ?? text,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    stories: (before?.stories ?? 0) + 1,
  });
}
