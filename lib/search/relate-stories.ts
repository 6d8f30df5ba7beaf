import type { Related } from '../model/related.ts';
import type { Reading } from '../model/reading.ts';
import type { StoryRecord, StoryTerms } from '../model/story-record.ts';
import type { StoryId } from '../model/story.ts';
import { borrowSpeakers } from './borrow-speakers.ts';
import { foldReports, type CheckedStory } from './fold-reports.ts';
import { peopleElsewhere, storiesByPerson } from './people-elsewhere.ts';
import {
  nearStories,
  rankStories,
  type NearStory,
  type RankedStory,
  type RankQuery,
} from './rank-stories.ts';
import { entityKey, termKey } from './index-keys.ts';
import {
  matchStatements,
  metQuotations,
  quotationsElsewhere,
  type StatementMatch,
} from './quotations-elsewhere.ts';
import type { RelatedIndex } from './related-index.ts';
import { commonGround, type ComparedStory } from './related-reasons.ts';
import { createNameMatcher, type MatchNames } from './same-person.ts';
import { storyQuotations, type StoryQuotation } from './shared-quotation.ts';
import { NO_LINKS, type PersonLinks } from './person-links.ts';
import { storiesByQuotation } from './stories-by-quotation.ts';
import { storyStatements, type StoryStatement } from './story-statements.ts';

/** The story on the screen; it need not be in the library. */
export interface OpenStory {
  readonly reading: Reading;
  readonly terms: StoryTerms;
  /** ISO 8601; `null`: not known. */
  readonly published: string | null;
  /** When it was read, ISO 8601: what was read before counts as met. Absent: nothing does. */
  readonly savedAt?: string;
  /** Earlier versions of it, newest first; absent: none. */
  readonly earlier?: readonly StoryRecord[];
}

export interface RelateOptions {
  /** Whether bundled stories may show (`Settings.bundledStories`). */
  readonly bundled: boolean;
  /** Who is who, as the reader said; absent: nothing was said. */
  readonly links?: PersonLinks;
}

/** Loads stories of the library; unknown ones are left out, the order does not matter. */
export type LoadStories = (ids: readonly StoryId[]) => Promise<readonly StoryRecord[]>;

/** Related stories shown at most. */
const MAX_SHOWN = 10;

/** Ranked stories whose reasons are looked for: some of them have none to show. */
const MAX_CHECKED = 20;

/**
 * Least likeness of a shown story by the strongest thing it shares: the same quotation, somebody both quote, a specific name,
 * or words only. Chosen on ECB+ dev: below these, stories of other events begin to come (`npm run bench -- related`).
 */
const LEAST_LIKENESS = { quotation: 0.02, quoted: 0.05, name: 0.12, words: 0.17 } as const;

/**
 * What the library holds around the open story: related stories with their reasons, and where else its people were
 * met. Both may be empty. Loads at most a hundred stories, in two calls.
 */
export async function relateStories(
  index: RelatedIndex,
  open: OpenStory,
  options: RelateOptions,
  load: LoadStories,
): Promise<Related> {
  const near = nearStories(index, queryOf(open, options)).map(({ id }) => id);
  const first = near.length === 0 ? [] : await load(near);
  const plan = planRelated(index, open, options, first);
  const missing = plan.wanted.filter((id) => !first.some((record) => record.id === id));
  return plan.finish([...first, ...(missing.length === 0 ? [] : await load(missing))]);
}

/** The later part of `relateStories`, for a caller that holds the stories in memory. */
export interface RelatedPlan {
  readonly ranked: readonly RankedStory[];
  readonly wanted: readonly StoryId[];
  readonly finish: (records: readonly StoryRecord[]) => Related;
}

/**
 * Says which stories must be loaded to relate the open one. `loaded` holds those that `nearStories` names. A change of
 * the index before `finish` does no harm.
 */
export function planRelated(
  index: RelatedIndex,
  open: OpenStory,
  options: RelateOptions,
  loaded: readonly Pick<StoryRecord, 'id' | 'terms'>[],
): RelatedPlan {
  const query = queryOf(open, options);
  const near = nearStories(index, query).flatMap((story: NearStory) => {
    const record = loaded.find(({ id }) => id === story.id);
    return record === undefined ? [] : [{ ...story, terms: record.terms }];
  });
  const ranked = rankStories(index, query, near);
  const likely = ranked
    .filter((story) => story.likeness >= LEAST_LIKENESS.quotation)
    .slice(0, MAX_CHECKED);
  const statements = storyStatements(open.reading, open.published);
  const isKnown = new Set([query.id, ...likely.map((story) => story.id)]);
  const checked = [
    ...likely,
    ...storiesByQuotation(
      index,
      statements,
      (id, bundled) => !isKnown.has(id) && (options.bundled || !bundled),
    ).map(
      (id) =>
        ranked.find((story) => story.id === id) ??
        ({ id, likeness: LEAST_LIKENESS.quotation, score: 0 } satisfies RankedStory),
    ),
  ];
  const met = storiesByPerson(index, open, options.bundled, options.links);
  const rarities = raritiesIn(index);
  const wanted = new Set([...checked.map((story) => story.id), ...[...met.values()].flat()]);
  return {
    ranked,
    wanted: [...wanted],
    finish(records) {
      const found = new Map(records.map((record) => [record.id, record]));
      const { persons } = open.reading.people;
      const matchNames = createNameMatcher(persons);
      const matches = matchStatements(statements, [...found.values()]);
      const stories = relatedStories(rarities, open, checked, found, (record) =>
        namesShared(open, record, matchNames, options.links),
      );
      return {
        stories: foldReports(open, statements, stories, matches),
        people: peopleElsewhere(met, found, matchNames, options.links),
        quotations: quotationsElsewhere(matches),
        met: metBefore(open, statements, matches),
        borrowed: borrowSpeakers(matches, persons, matchNames),
      };
    },
  };
}

function queryOf({ reading, terms, published }: OpenStory, options: RelateOptions): RankQuery {
  return { id: reading.story.id, published, terms, bundled: options.bundled };
}

/** What the reader met in other stories, or in an earlier version of this one. */
function metBefore(
  { savedAt, earlier = [] }: OpenStory,
  statements: readonly StoryStatement[],
  matches: readonly StatementMatch[],
): string[] {
  if (savedAt === undefined) return [];
  return metQuotations([...matches, ...matchStatements(statements, earlier)], savedAt);
}

/** Names that mean the same people in both, without those whom the reader set apart. */
function namesShared(
  open: OpenStory,
  { id, reading }: StoryRecord,
  matchNames: MatchNames,
  links: PersonLinks = NO_LINKS,
): ReadonlySet<string> {
  const apart = (key: string) =>
    links.isApart(key, id) || links.isApart(key, open.reading.story.id);
  return new Set([...matchNames(reading.people.persons)].filter((key) => !apart(key)));
}

interface Rarities {
  readonly entity: (key: string) => number;
  readonly term: (term: string) => number;
}

function raritiesIn(index: RelatedIndex): Rarities {
  return {
    entity: (key) => index.rarity(entityKey(key)),
    term: (term) => index.rarity(termKey(term)),
  };
}

function relatedStories(
  rarities: Rarities,
  open: OpenStory,
  ranked: readonly RankedStory[],
  loaded: ReadonlyMap<StoryId, StoryRecord>,
  namesIn: (record: StoryRecord) => ReadonlySet<string>,
): CheckedStory[] {
  const ours = compared(open);
  const shown: CheckedStory[] = [];
  for (const { id, likeness } of ranked) {
    const record = loaded.get(id);
    if (record === undefined || shown.length === MAX_SHOWN) continue;
    const { reasons, strongest } = commonGround(
      ours,
      compared({ ...record, published: record.article.published }),
      likeness >= LEAST_LIKENESS.words,
      () => namesIn(record),
      rarities,
    );
    if (strongest === null || likeness < LEAST_LIKENESS[strongest]) continue;
    shown.push({ record, reasons });
  }
  return shown;
}

function compared({ reading, terms, published }: OpenStory): ComparedStory {
  let quotations: readonly StoryQuotation[] | null = null;
  return {
    reading,
    terms,
    quotations: () => (quotations ??= storyQuotations(reading, published)),
  };
}
