import type { PageStatements } from './page-statements.ts';

/** Keys under which sites state the time of publication, from the surest to the least sure. */
export const DATE_KEYS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'pub_date',
  'pubdate',
  'publishdate',
  'publication_date',
  'DC.date.issued',
  'dcterms.created',
  'DC.date',
  'date',
];

/** Places in the text, from the surest to the least sure. */
const PLACES: readonly string[] = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
];

/** When the story appeared, ISO 8601 as precise as the page states it; `null` where it states nothing readable. */
export function publishedDate(
  page: Document,
  statements: PageStatements,
  structured: string | null,
): string | null {
  const stated = [structured, ...DATE_KEYS.map((key) => statements.first(key))];
  for (const text of stated) {
    const date = isoDate(text ?? '');
    if (date !== null) return date;
  }
  for (const place of PLACES) {
    const element = page.querySelector(place);
    const date = isoDate(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '',
    );
    if (date !== null) return date;
  }
  return null;
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/** A date in any usual notation as ISO 8601, or `null`. Keeps the day and the offset that were written. */
export function isoDate(stated: string): string | null {
  const text = stated.trim();
  const iso = ISO.exec(text);
  if (iso !== null && !Number.isNaN(Date.parse(iso[1]!))) {
    const [, day, time, zone = ''] = iso;
    return time === undefined ? day! : `${day}T${time}${zone}`;
  }
  const parsed = /\b\d{4}\b/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
