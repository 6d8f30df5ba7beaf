import type { Item } from './carrier.ts';
import type { Part } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import { isCapital, isComma, isDash, isFiniteVerb, isQuotation, isTime } from './word-class.ts';

/** Punctuation and conjunctions that content on the left does not begin with. */
const LEADING = /^(?:,|and|but|;|–|—|-|:|\)|\.|yet|so|then)$/;

/** What may be content before the attribution that begins at items[start]: a quotation that touches it, or words and a comma. */
export function leftOfCue(
  items: readonly Item[],
  start: number,
  floor: number,
  cue: Cue,
): Part | null {
  let end = items[start - 1]?.norm === 'as' && isComma(items[start - 2]) ? start - 1 : start;
  const separator = isComma(items[end - 1]) || isDash(items[end - 1]);
  if (separator) end -= 1;
  if (end <= floor) return null;
  if (isQuotation(items[end - 1])) return quotation(items, end, floor, separator, cue);
  if (cue.cueClass === 'accord') return trimmed(items, lastRelative(items, floor, end), end);
  if (!separator || cue.cueClass === 'open') return null;
  return trimmed(items, floor, end);
}

/** Of "the wall, which fell in May, according to …" the relative clause alone is what the source said. */
function lastRelative(items: readonly Item[], floor: number, end: number): number {
  for (let i = end - 1; i > floor + 1; i -= 1) {
    if (isQuotation(items[i]) || isComma(items[i])) {
      const next = items[i + 1];
      return isComma(items[i]) && (next?.pos === 'relative' || next?.norm === 'where')
        ? i + 1
        : floor;
    }
  }
  return floor;
}

/** "(Reuters) – ", "LONDON (AP) — ": where a story was filed is no part of what was said. */
function afterDateline(items: readonly Item[], floor: number, end: number): number {
  if (floor > 0) return floor;
  for (let i = 1; i < Math.min(end, MAX_DATELINE); i += 1) {
    if (!isDash(items[i])) continue;
    const words = items.slice(0, i).filter((item) => item.kind === 'word');
    const capital = words.every((item) => isCapital(item) || isTime(item) || /^\d/.test(item.norm));
    return capital && (items[i - 1]!.norm === ')' || isShouted(items[0]!)) ? i + 1 : floor;
  }
  return floor;
}

/** How many items a dateline may take. */
const MAX_DATELINE = 12;

const isShouted = (item: Item) => /^\p{Lu}{3,}/u.test(item.text);

function trimmed(items: readonly Item[], floor: number, end: number): Part | null {
  let from = afterDateline(items, floor, end);
  while (from < end && LEADING.test(items[from]!.norm)) from += 1;
  return from < end ? { from, to: end } : null;
}

/** '"Q," said S' and 'the plan is "Q," S said': the whole clause if words stand before the quotation in it. */
function quotation(
  items: readonly Item[],
  end: number,
  floor: number,
  separator: boolean,
  cue: Cue,
): Part | null {
  const item = items[end - 1]!;
  const opening = end - 1 === floor && item.run!.end - item.run!.start > 12;
  const closes =
    opening ||
    item.run!.close === null ||
    separator ||
    cue.from === end ||
    /[,.!?…–—-]$/.test(item.text);
  if (!closes) return null;
  let from = end - 1;
  while (from > floor && !/^[;:]$/.test(items[from - 1]!.norm)) from -= 1;
  while (from < end - 1 && LEADING.test(items[from]!.norm)) from += 1;
  const lead = items.slice(from, end - 1);
  const words = lead.filter((word) => word.kind === 'word');
  if (
    words.length > 0 &&
    words.length < 3 &&
    !lead.some((word) => isFiniteVerb(word) || isQuotation(word))
  ) {
    return { from: end - 1, to: end };
  }
  return { from, to: end };
}
