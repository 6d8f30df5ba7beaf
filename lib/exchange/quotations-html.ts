import { bylineOf, byStory, linkOf, placeOf, titleOf, type ExportWords } from './export-words.ts';
import type { QuotationRow } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** Quotations as an HTML document to be saved: `blockquote` with its `cite`, no script, no style, nothing loaded. */
export function quotationsHtml(
  rows: readonly QuotationRow[],
  words: ExportWords,
  head: { readonly title: string; readonly language: string },
): string {
  const sections = byStory(rows).map(({ story, rows: quoted }) => {
    const url = linkOf(story);
    const title = escapeHtml(titleOf(story, words));
    const place = placeOf(story, words).map(escapeHtml).join(', ');
    const cite = url === null ? '' : ` cite="${escapeHtml(url)}"`;
    return [
      '<section>',
      `<h2>${url === null ? title : `<a href="${escapeHtml(url)}">${title}</a>`}</h2>`,
      ...(place === '' ? [] : [`<p>${place}</p>`]),
      ...quoted.map(
        (row) =>
          `<figure><blockquote${cite}>${row.paragraphs
            .map((paragraph) => `<p dir="auto">${escapeHtml(wellFormed(paragraph))}</p>`)
            .join(
              '',
            )}</blockquote><figcaption>${escapeHtml(bylineOf(row, words))}</figcaption></figure>`,
      ),
      '</section>',
    ].join('\n');
  });
  const title = escapeHtml(head.title);
  return [
    `<!doctype html>\n<html lang="${escapeHtml(head.language)}">`,
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    `<body>\n<h1>${title}</h1>`,
    ...sections,
    '</body>\n</html>\n',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values in double quotation marks. NUL, which HTML does not allow, is left out. */
function escapeHtml(text: string): string {
  return text.replaceAll('\0', '').replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}
