import type { CarrierToRead, Item } from './carrier.ts';
import { rightContent } from './content-right.ts';
import type { ContentType } from './content-type.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { leftOfCue } from './content-left.ts';
import {
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isPreposition,
  isQuotation,
  isSubordinator,
} from './word-class.ts';

/** Where the content stands: after the cue, before it, or on both sides. */
export type ContentPlace = 'right' | 'left' | 'both';

/** A stretch of items, `[from, to)`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

export interface FoundContent {
  readonly place: ContentPlace;
  readonly type: ContentType;
  /** In order, closing punctuation left out. */
  readonly parts: readonly Part[];
}

/**
 * Finds what is said. `floor` is the first item that may belong to content on the left; `cues` are all cues of the
 * sentence, of which one to the right may end the content.
 */
export function findContent(
  carrier: CarrierToRead,
  cue: Cue,
  source: FoundSource | null,
  floor: number,
  cues: readonly Cue[],
): FoundContent | null {
  const { items } = carrier;
  const start =
    source === null || source.place === 'shared' ? cue.from : Math.min(source.start, cue.from);
  const end = source === null ? cue.to : Math.max(source.end, cue.to);
  const right = rightContent(carrier, end, cue, cues, source);
  const left = mayStandLeft(items, cue, source) ? leftOfCue(items, start, floor, cue) : null;
  if (left === null)
    return right === null || right.type === 'tail'
      ? null
      : { place: 'right', type: right.type, parts: [right.part] };
  const quoted = isQuotation(items[left.to - 1]);
  const type = quoted ? 'quotation' : 'clause';
  const later = quoted ? laterQuotation(items, end, cues, cue) : null;
  if (later !== null) return { place: 'both', type, parts: [left, later] };
  if (right === null) return isSaid(items, left) ? { place: 'left', type, parts: [left] } : null;
  if (quoted) {
    return goesOn(items, right.part.from, source)
      ? { place: 'both', type, parts: [left, right.part] }
      : { place: 'left', type, parts: [left] };
  }
  const around = right.separated && isParenthesis(items, left, right.part, source);
  if (around) return { place: 'both', type, parts: [left, right.part] };
  if ((source?.place === 'after' || right.type === 'tail') && isSaid(items, left))
    return { place: 'left', type, parts: [left] };
  return right.type === 'tail' ? null : { place: 'right', type: right.type, parts: [right.part] };
}

/** '"Q," said Ana Ruiz, a nurse from Larkfield, "and Q"': the quotation that goes on after an apposition. */
function laterQuotation(
  items: readonly Item[],
  end: number,
  cues: readonly Cue[],
  cue: Cue,
): Part | null {
  for (let i = end; i < items.length; i += 1) {
    if (!isQuotation(items[i])) continue;
    if (!isComma(items[i - 1]) && !isDash(items[i - 1])) return null;
    const other = cues.some(
      (c) => c.from > cue.verb && c.from < i && c.cueClass !== 'open' && c.cueClass !== 'belief',
    );
    return other ||
      items
        .slice(end, i)
        .some(
          (item) =>
            /^(?:and|but|while|although)$/.test(item.norm) &&
            isComma(items[i - 1]) &&
            item === items[i - 2],
        )
      ? null
      : { from: i, to: i + 1 };
  }
  return null;
}

function mayStandLeft(items: readonly Item[], cue: Cue, source: FoundSource | null): boolean {
  if (cue.cueClass === 'accord') return true;
  if (cue.cueClass === 'noun') return false;
  return (
    source !== null &&
    (!cue.infinite || items[cue.from - 1]?.norm === 'as') &&
    source.place !== 'shared' &&
    source.place !== 'relative' &&
    source.place !== 'agent'
  );
}

/** Enough for a statement: a verb, a quotation. */
function isSaid(items: readonly Item[], part: Part): boolean {
  const words = items.slice(part.from, part.to);
  const first = words[0]!;
  if (words.some(isQuotation)) return true;
  if (
    isSubordinator(first) &&
    !/^(?:and|but|what|how|if|as|whether|why|where|yet|so|nor)$/.test(first.norm) &&
    !words.some(isComma)
  )
    return false;
  return words.some(isFiniteVerb) || (words.length >= ENOUGH && isNominal(first));
}

/** So many words from a noun to the comma before "said" are a clause, whatever became of its verb's tag. */
const ENOUGH = 6;

/** After '"Q," S said': another quotation, or the rest of the clause after a comma. */
function goesOn(items: readonly Item[], at: number, source: FoundSource | null): boolean {
  if (isQuotation(items[at])) return true;
  if (source?.place === 'after' || !isComma(items[at - 1])) return false;
  return (
    !opensOther(items[at]!) &&
    items.slice(at).some((item) => isFiniteVerb(item) || isQuotation(item))
  );
}

const opensOther = (item: Item) =>
  item.pos === 'gerund' ||
  item.pos === 'relative' ||
  /^(?:and|but|as|while|who|whose|which|where|although|though|when|after|before|because|since|until|in|at|on|during|a|an|the)$/.test(
    item.norm,
  );

const VENUE =
  /^(?:interview|interviews|statement|speech|email|e-mail|letter|tweet|post|remarks|address|debate|conference|memo|call|appearance|blog|column|essay|article|op-ed|report|hearing|rally|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/;

/** "The wall, Reed said, would hold": both sides belong to one statement. */
function isParenthesis(
  items: readonly Item[],
  left: Part,
  right: Part,
  source: FoundSource | null,
): boolean {
  const first = items[right.from]!;
  if (
    first.pos === 'gerund' ||
    first.pos === 'relative' ||
    /^(?:as|while|who|which|although|though|when|after|and|but)$/.test(first.norm)
  )
    return false;
  const words = items.slice(left.from, left.to);
  if (
    /^(?:asked|pressed|questioned|told|speaking|responding|citing|referring)$/.test(words[0]!.norm)
  )
    return false;
  if (source?.place === 'after' && words.some(isFiniteVerb)) return false;
  const adverbial = isPreposition(words[0]) || isSubordinator(words[0]);
  if (adverbial && (isQuotation(first) || words.some((item) => VENUE.test(item.norm))))
    return false;
  return (
    words.length > 1 ||
    !/^(?:and|but|so|then|still|also|however|indeed|instead|later|now|yet)$/.test(words[0]!.norm)
  );
}
