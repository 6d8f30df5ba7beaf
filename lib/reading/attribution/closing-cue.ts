import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import { findSource } from './find-source.ts';
import { isComma, isQuotation } from './word-class.ts';

/** The cue of an attribution that closes its sentence ("…, Reed said.", "…, according to the report."), or `null`. */
export function closingCue(items: readonly Item[], cues: readonly Cue[]): Cue | null {
  const cue =
    cues.findLast(
      (c) => (c.cueClass === 'say' || c.cueClass === 'accord') && !c.infinite && !c.passive,
    ) ?? null;
  if (cue === null) return null;
  const source = findSource(items, cue);
  if (
    source === null ||
    (source.place !== 'before' && source.place !== 'after' && source.place !== 'apposed')
  )
    return null;
  const start = Math.min(source.start, cue.from);
  if (start < 3 || !(endsInComma(items[start - 1]) || (cue.cueClass === 'accord' && start > 3)))
    return null;
  const rest = items.slice(Math.max(source.end, cue.to));
  const participle = isComma(rest[0]) && rest[1]?.pos === 'gerund';
  if (
    !participle &&
    rest.some((item) => item.pos === 'verb' || item.pos === 'auxiliary' || isQuotation(item)) &&
    cue.cueClass !== 'accord'
  )
    return null;
  return cue.cueClass === 'accord' && rest.length > 12 ? null : cue;
}

/** After the last item of a closing attribution. */
export function endOfClosing(items: readonly Item[], closing: Cue): number {
  return Math.max(closing.to, findSource(items, closing)?.end ?? 0);
}

/** A comma, or a quotation with its comma inside the marks. */
function endsInComma(item: Item | undefined): boolean {
  return isComma(item) || (isQuotation(item) && item!.text === ',');
}

/** Where the closing attribution's words begin if another attribution stands before them ("Reed said A, but B, she added"). */
export function coordinationBefore(
  items: readonly Item[],
  cues: readonly Cue[],
  closing: Cue,
): number {
  const strong = cues.find(
    (cue) =>
      cue.cueClass === 'say' &&
      cue.form !== 'gerund' &&
      cue.to < closing.from - 3 &&
      findSource(items, cue) !== null,
  );
  if (strong === undefined) return 0;
  for (let i = closing.from - 1; i > strong.to; i -= 1) {
    if (
      /^(?:and|but|while|though|although|;)$/.test(items[i]!.norm) &&
      (endsInComma(items[i - 1]) || items[i]!.norm === ';')
    )
      return i;
    if (items[i]!.norm === ':' && isQuotation(items[i + 1])) return i;
  }
  return 0;
}
