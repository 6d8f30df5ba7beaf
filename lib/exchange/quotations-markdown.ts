import { bylineOf, byStory, linkOf, placeOf, titleOf, type ExportWords } from './export-words.ts';
import type { QuotationRow } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** Quotations in Markdown (CommonMark), a section a story. Everything that could mean something there is escaped. */
export function quotationsMarkdown(rows: readonly QuotationRow[], words: ExportWords): string {
  const sections = byStory(rows).map(({ story, rows: quoted }) => {
    const title = escapeMarkdown(titleOf(story, words));
    const url = linkOf(story);
    const heading = url === null ? title : `[${title}](<${url.replace(/[<>\\]/gu, encodeURI)}>)`;
    const place = placeOf(story, words).map(escapeMarkdown).join(', ');
    return [`## ${heading}`, ...(place === '' ? [] : [place]), ...quoted.map(quoteOf)].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;

  function quoteOf(row: QuotationRow): string {
    const paragraphs = row.paragraphs.flatMap((paragraph) => [
      `> ${escapeMarkdown(wellFormed(paragraph))}`,
      '>',
    ]);
    return [...paragraphs, `> — ${escapeMarkdown(bylineOf(row, words))}`].join('\n');
  }
}

/** Marks are escaped everywhere, the beginnings of lists and headings where a line begins; line ends become spaces. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$]/gu, String.raw`\$&`)
    .replace(/^([-+=])/u, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}
