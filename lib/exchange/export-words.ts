import type { CitedStory, QuotationRow } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** The few words that a text for readers needs, in their language. */
export interface ExportWords {
  /** "likely" */
  readonly likely: string;
  /** "speaker unclear" */
  readonly unclear: string;
  /** Stands for a missing title. */
  readonly untitled: string;
  /** "as relayed by Tom Reed" */
  via(name: string): string;
  /** A day in words; `null`: the text is no date. */
  date(iso: string): string | null;
}

/** Who says it, how sure that is unless it is stated, and who relays it: "Ana Ruiz, a nurse (likely)". */
export function bylineOf(row: QuotationRow, words: ExportWords): string {
  const { speakers, source, certainty, via } = row;
  const named = speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`));
  const unnamed = certainty === 'unclear' ? null : source;
  const who = named.length > 0 ? named.join('; ') : unnamed;
  if (who === null) return words.unclear;
  const relayed = via === null ? who : `${who}, ${words.via(via)}`;
  return wellFormed(certainty === 'likely' ? `${relayed} (${words.likely})` : relayed);
}

/** Outlet and day, those that are known. */
export function placeOf({ siteName, published }: CitedStory, words: ExportWords): string[] {
  const day = published === null ? null : words.date(published);
  return [siteName, day].filter((part) => part !== null).map(wellFormed);
}

export function titleOf({ title }: CitedStory, words: ExportWords): string {
  return wellFormed(title.trim() || words.untitled);
}

/** The address where it may be followed, `null` otherwise: a story from a file may name anything as its own. */
export function linkOf({ url }: CitedStory): string | null {
  return /^https?:\/\/[^\s]+$/iu.test(url) ? wellFormed(url) : null;
}

/** Rows of the same story together, in the order of the rows. */
export function byStory(
  rows: readonly QuotationRow[],
): { readonly story: CitedStory; readonly rows: readonly QuotationRow[] }[] {
  const groups = new Map<string, QuotationRow[]>();
  for (const row of rows) {
    const group = groups.get(row.story.id);
    if (group === undefined) groups.set(row.story.id, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group) => ({ story: group[0]!.story, rows: group }));
}
