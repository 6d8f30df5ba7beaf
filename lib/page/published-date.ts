import type { PageStatements } from './page-statements.ts';

/** Keys under which sites state the time of publication, from the surest to the least sure. */
export const DATE_KEYS: readonly string[] = [
  'article:published_time',
  'article:published',
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
  for (const element of [...page.querySelectorAll(WRITTEN)].slice(0, MAX_WRITTEN)) {
    const date = writtenDay(element.textContent ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** Elements that are called after the date; the first few, as later ones belong to other stories. */
const WRITTEN =
  '[class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="byline" i]';
const MAX_WRITTEN = 4;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The first day named in a text, as ISO 8601: "Updated Feb. 4, 2031, 9 am" or "4 February 2031". */
function writtenDay(text: string): string | null {
  const found =
    /\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8}),? (\d{4})\b/.exec(
      text.slice(0, 300).replace(/\s+/g, ' '),
    );
  if (found === null) return null;
  const month = MONTHS.indexOf((found[1] ?? found[5]!).slice(0, 3).toLowerCase()) + 1;
  const day = Number(found[2] ?? found[4]);
  if (month === 0 || day < 1 || day > 31) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${found[3] ?? found[6]}-${pad(month)}-${pad(day)}`;
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
