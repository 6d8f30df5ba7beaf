/** How a quotation is written down outside the panel; `link` is the bare address of its passage. */
export type QuotationFormat = 'text' | 'markdown' | 'html' | 'link';

/** How a story is written down for a list of references: BibTeX, or CSL-JSON for Zotero and its like. */
export type ReferenceFormat = 'bibtex' | 'csl';

/** Every way to copy. */
export type CitationFormat = QuotationFormat | ReferenceFormat;

/** Every format, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  'text',
  'markdown',
  'html',
  'link',
  'bibtex',
  'csl',
];

/** True for a format that cites the story, and not its quotations. */
export function isReference(format: CitationFormat): format is ReferenceFormat {
  return format === 'bibtex' || format === 'csl';
}
