import { bylineOf, byStory, linkOf, placeOf, titleOf, type ExportWords } from './export-words.ts';
import type { QuotationRow } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** Quotations as plain text, story by story. */
export function quotationsText(rows: readonly QuotationRow[], words: ExportWords): string {
  const sections = byStory(rows).map(({ story, rows: quoted }) => {
    const head = [titleOf(story, words), placeOf(story, words).join(', '), linkOf(story) ?? ''];
    return [
      head.filter((line) => line !== '').join('\n'),
      ...quoted.map((row) => `${wellFormed(row.paragraphs.join('\n'))}\n– ${bylineOf(row, words)}`),
    ].join('\n\n');
  });
  return `${sections.join('\n\n\n')}\n`;
}
