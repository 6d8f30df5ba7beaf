import { speakerText, type QuotationRow } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** The columns, in order. Part of the format: they are the same in every language. */
export const CSV_COLUMNS = [
  'quotation',
  'speaker',
  'role',
  'certainty',
  'kind',
  'via',
  'story',
  'source',
  'published',
  'url',
  'kept',
] as const;

export interface CsvOptions {
  /** Begin with U+FEFF: some spreadsheets take the file for another encoding without it. */
  readonly byteOrderMark: boolean;
}

/**
 * Quotations as a table (RFC 4180: CR LF, fields quoted where they need it), a heading line first. A field that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function quotationsCsv(rows: readonly QuotationRow[], options: CsvOptions): string {
  const lines = [CSV_COLUMNS, ...rows.map(fieldsOf)].map((fields) =>
    fields.map(csvField).join(','),
  );
  return `${options.byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function fieldsOf(row: QuotationRow): string[] {
  const { story, paragraphs, speakers, certainty, kind, via } = row;
  const roles = speakers.map(({ role }) => role).filter((role) => role !== null);
  return [
    paragraphs.join('\n'),
    speakerText(row),
    roles.join('; '),
    certainty,
    kind,
    via ?? '',
    story.title,
    story.siteName ?? '',
    story.published ?? '',
    story.url,
    story.savedAt,
  ];
}

/** Leading spaces do not keep a spreadsheet from reading a formula; the wide forms are read as the narrow ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function csvField(text: string): string {
  const sound = wellFormed(text);
  const plain = FORMULA.test(sound) ? `'${sound}` : sound;
  return /[",\r\n]|^\s|\s$|^'/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
