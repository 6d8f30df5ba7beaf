/**
 * What a term stands for: a word of the text or title, a word of the name of somebody quoted, a word of the name or
 * address of the source. The kind is the first character of a term, so that words of different kinds never meet.
 */
export type TermKind = 'text' | 'speaker' | 'source';

/** Control characters are in no word. */
const MARKS: Readonly<Record<TermKind, string>> = {
  text: '',
  speaker: '\u0001',
  source: '\u0002',
};

export function termOf(kind: TermKind, form: string): string {
  return MARKS[kind] + form;
}
