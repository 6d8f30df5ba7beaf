import type { ExportFormat } from '../../components/library/library-view.ts';
import type { ExportWords } from '../../lib/exchange/export-words.ts';
import type { QuotationRow } from '../../lib/exchange/quotation-row.ts';
import { quotationsCsv } from '../../lib/exchange/quotations-csv.ts';
import { quotationsHtml } from '../../lib/exchange/quotations-html.ts';
import { quotationsMarkdown } from '../../lib/exchange/quotations-markdown.ts';
import { quotationsText } from '../../lib/exchange/quotations-text.ts';
import { schemaQuotations } from '../../lib/exchange/schema-quotations.ts';
import { annotationCollection, annotationOf } from '../../lib/exchange/web-annotation.ts';
import type { Translate } from '../../lib/panel/translate.ts';

/** Formats that are made of quotations. */
export type QuotationFormat = Exclude<ExportFormat, 'library' | 'story' | 'csl' | 'bibtex'>;

/** The file of quotations in a format. */
export function writeQuotations(
  rows: readonly QuotationRow[],
  format: QuotationFormat,
  t: Translate,
): Blob {
  const title = t('libExportTitle');
  const words: ExportWords = {
    likely: t('certaintyLikely'),
    unclear: t('certaintyUnclear'),
    untitled: t('untitled'),
    via: (name) => t('relayedBy', name),
    date: t.date,
  };
  switch (format) {
    case 'csv':
    case 'csv-bom':
      return file(quotationsCsv(rows, { byteOrderMark: format === 'csv-bom' }), 'text/csv');
    case 'markdown':
      return file(quotationsMarkdown(rows, words), 'text/markdown');
    case 'text':
      return file(quotationsText(rows, words), 'text/plain');
    case 'html':
      return file(quotationsHtml(rows, words, { title, language: t('localeTag') }), 'text/html');
    case 'annotations':
      return json(annotationCollection(rows.map(annotationOf), title));
    case 'schema':
      return json(schemaQuotations(rows));
    default:
      return format satisfies never;
  }
}

function file(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function json(value: object): Blob {
  return file(`${JSON.stringify(value, null, 2)}\n`, 'application/ld+json');
}
