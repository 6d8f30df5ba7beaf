import type {
  PersonLine,
  QuotationLine,
  Scope,
  StoryOrder,
} from '../../components/library/library-view.ts';
import type { StorySummary } from '../../lib/model/story-record.ts';

/** The stories that the scope leaves, in the order asked for. They come newest kept first. */
export function filterStories(
  stories: readonly StorySummary[],
  scope: Scope,
  order: StoryOrder,
): readonly StorySummary[] {
  const kept = stories.filter(
    (story) => scope === 'all' || story.bundled === (scope === 'bundled'),
  );
  switch (order) {
    case 'kept':
      return kept;
    case 'published':
      return kept.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
    case 'title':
      return kept.sort((a, b) => a.title.localeCompare(b.title));
    default:
      return order satisfies never;
  }
}

export function filterPeople(people: readonly PersonLine[], query: string): readonly PersonLine[] {
  return people.filter(({ name }) => holds([name], query));
}

export function filterQuotations(
  quotations: readonly QuotationLine[],
  query: string,
): readonly QuotationLine[] {
  return quotations.filter(({ paragraphs, speakers }) =>
    holds([...paragraphs, ...speakers.map(({ name }) => name)], query),
  );
}

/** True where every word of the query stands in the texts, accents and case disregarded. */
function holds(texts: readonly string[], query: string): boolean {
  const text = fold(texts.join(' '));
  return fold(query)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
}
