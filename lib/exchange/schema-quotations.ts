import { linkOf } from './export-words.ts';
import type { CitedStory, NamedSpeaker, QuotationRow } from './quotation-row.ts';

/** Quotations as schema.org `Quotation`s, a JSON-LD document. */
export function schemaQuotations(rows: readonly QuotationRow[]): object {
  return { '@context': 'https://schema.org', '@graph': rows.map(quotation) };
}

function quotation({ story, paragraphs, speakers }: QuotationRow): object {
  const said = speakers.map(speaker);
  return {
    '@type': 'Quotation',
    text: paragraphs.join('\n\n'),
    ...(said.length === 0 ? {} : { spokenByCharacter: said.length === 1 ? said[0] : said }),
    isPartOf: newsArticle(story),
  };
}

function speaker({ name, role, kind }: NamedSpeaker): object {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(role === null ? {} : kind === 'person' ? { jobTitle: role } : { description: role }),
  };
}

function newsArticle(story: CitedStory): object {
  const { title, byline, siteName, published } = story;
  const url = linkOf(story);
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { datePublished: published }),
    ...(byline.length === 0 ? {} : { author: byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(siteName === null ? {} : { publisher: { '@type': 'Organization', name: siteName } }),
  };
}
