import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import { phraseAt } from './noun-phrase.ts';
import { isComma, isPreposition, isQuotation } from './word-class.ts';

/**
 * Where the attribution ends that opens a sentence with "According to …" and whose source ends at items[end]: what tells
 * more of the source is no content ("three jurors who spoke outside,", "data released in May,", "Ruiz, a nurse,").
 * `end` itself for every other cue, and where nothing more is told.
 */
export function afterReference(items: readonly Item[], end: number, cue: Cue): number {
  if (cue.cueClass !== 'accord' || cue.from > 1) return end;
  const comma = items.findIndex((item, i) => i >= end && isComma(item));
  if (comma < 0 || items.slice(end, comma).some(isQuotation)) return end;
  if (comma > end) return hangsOn(items[end]!) ? comma : end;
  if (!/^(?:an?|who|whose|which)$/.test(items[end + 1]?.norm ?? '')) return end;
  const next = items.findIndex((item, i) => i > comma + 1 && isComma(item));
  return next > 0 && phraseAt(items, next + 1, true) !== null ? next : end;
}

/** A relative clause, a participle or a preposition right behind a noun. */
function hangsOn(item: Item): boolean {
  return (
    item.pos === 'relative' || item.pos === 'gerund' || item.pos === 'verb' || isPreposition(item)
  );
}
