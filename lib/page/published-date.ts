/** Where sites state the time of publication, from the surest to the least sure. */
const STATEMENTS: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[property="og:article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"], meta[name="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  ['[itemprop="datePublished"][content]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="sailthru.date"]', 'content'],
  ['meta[name="article.published"], meta[name="publish-date"], meta[name="pub_date"]', 'content'],
  ['meta[name="pubdate"], meta[name="publishdate"], meta[name="PublishDate"]', 'content'],
  ['meta[name="DC.date.issued"], meta[name="dcterms.created"], meta[name="DC.date"]', 'content'],
  ['meta[name="date"], meta[property="date"]', 'content'],
  ['time[pubdate][datetime]', 'datetime'],
  ['article time[datetime], [class*="date" i] time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** When the story appeared, ISO 8601 as precise as the page states it; `null` where it states nothing readable. */
export function publishedDate(page: Document, structured: string | null): string | null {
  const stated = structured === null ? null : isoDate(structured);
  if (stated !== null) return stated;
  for (const [selector, attribute] of STATEMENTS) {
    const date = isoDate(page.querySelector(selector)?.getAttribute(attribute) ?? '');
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
  const parsed = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}
