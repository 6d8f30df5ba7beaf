import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { phraseAt } from './noun-phrase.ts';
import {
  isAdverb,
  isComma,
  isDash,
  isFiniteVerb,
  isPreposition,
  isPronoun,
  isQuotation,
  isRelative,
} from './word-class.ts';

/**
 * Where content that begins at items[at] ends at the latest: with the clause that the attribution stands in, where another
 * clause goes on after it; else with the sentence.
 */
export function endOfClause(
  items: readonly Item[],
  at: number,
  cue: Cue,
  source: FoundSource | null,
): number {
  let to = items.length;
  if (source?.place === 'relative' && isComma(items[source.start - 1]))
    to = parenthesisEnd(items, at);
  return hangs(items, source, cue) ? Math.min(to, mainClause(items, at)) : to;
}

/** Where content that begins at items[at] ends by the rules: at the next attribution, or where the reporter goes on. */
export function ruledEnd(
  items: readonly Item[],
  at: number,
  cue: Cue,
  cues: readonly Cue[],
  latest: number,
): number {
  let to = Math.min(latest, quotationEnd(items, at, latest));
  to = Math.min(to, background(items, at, to));
  for (const other of cues) {
    if (other.verb <= cue.verb || other.from >= to || other.from <= at) continue;
    const stop = stopBefore(items, other, at);
    if (stop !== null && stop < to && stop > at + 1) to = stop;
  }
  while (to > at && !isQuotation(items[to - 1]) && /^[.,;:!?–—-]+$|^…$/.test(items[to - 1]!.norm))
    to -= 1;
  return to;
}

/** Words this few before it, and the clause is too short to do without what follows. */
const SHORT = 3;

/** ", which was built in 2009", ", compared with last year": what the reporter adds after the statement. */
function background(items: readonly Item[], at: number, to: number): number {
  for (let i = at + SHORT; i < to - 1; i += 1) {
    if (!isComma(items[i])) continue;
    const next = items[i + 1]!;
    const relative =
      next.pos === 'relative' ||
      next.norm === 'where' ||
      (isPreposition(next) && /^(?:whom|which|whose)$/.test(items[i + 2]?.norm ?? ''));
    const compared =
      next.norm === 'compared' || (next.norm === 'according' && items[i + 2]?.norm === 'to');
    const concession =
      /^(?:though|although|while|whereas)$/.test(next.norm) ||
      (next.norm === 'even' && items[i + 2]?.norm === 'though');
    if (
      (relative || compared || concession || newClause(items, i, at)) &&
      !items.slice(i, to).some(isQuotation)
    )
      return i;
  }
  return to;
}

/**
 * ", and Dunn was late", ", and left", ", he was late": another clause, with a subject of its own or the main one's, is the
 * reporter's; "and that" is not, nor is what follows a condition ("if it rains, he").
 */
function newClause(items: readonly Item[], comma: number, at: number): boolean {
  const joined = /^(?:and|but|so)$/.test(items[comma + 1]!.norm);
  const start = joined ? comma + 2 : comma + 1;
  if (joined && verbAt(items, start)) return items.slice(at, comma).some(isFiniteVerb);
  if (
    !joined &&
    (!isPronoun(items[start]) || items.slice(at, comma).some((item) => CONDITION.test(item.norm)))
  )
    return false;
  const phrase = phraseAt(items, start, true);
  return phrase !== null && verbAt(items, phrase.to);
}

const CONDITION =
  /^(?:if|when|while|because|although|though|as|since|after|before|unless|once|whenever|in|despite|with)$/;

function verbAt(items: readonly Item[], at: number): boolean {
  let next = at;
  while (isAdverb(items[next])) next += 1;
  return isFiniteVerb(items[next]);
}

/** A relative clause between commas ends at the comma before the main verb ("Reed, who said it was late, left"). */
function parenthesisEnd(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length; i += 1) {
    if (!isComma(items[i]) && !isDash(items[i])) continue;
    let next = i + 1;
    while (isAdverb(items[next])) next += 1;
    if (isFiniteVerb(items[next])) return i;
  }
  return items.length;
}

/** True where the attribution stands in a clause that hangs on a later one ("While Reed said A, Shaw left"). */
function hangs(items: readonly Item[], source: FoundSource | null, cue: Cue): boolean {
  if (source === null && cue.passive && cue.from === 0) return true;
  const first =
    source === null || source.place === 'shared' ? cue.from : Math.min(source.start, cue.from);
  for (let i = first; i >= Math.max(0, first - 2); i -= 1) {
    if (
      /^(?:while|although|though|when|after|before|since|if|because|as|by|despite|without|besides|whereas|in)$/.test(
        items[i]!.norm,
      )
    ) {
      return i === 0 || isComma(items[i - 1]) || i < first;
    }
  }
  return cue.form === 'gerund' && cue.from === 0;
}

/** The first comma after which a subject and its verb follow. */
function mainClause(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length - 1; i += 1) {
    if (!isComma(items[i]) && !(isQuotation(items[i]) && items[i]!.text === ',')) continue;
    const start = i + 1;
    const phrase = phraseAt(items, start, true);
    if (phrase === null) continue;
    let next = phrase.to;
    while (isAdverb(items[next])) next += 1;
    if (isFiniteVerb(items[next]) || isComma(items[next])) return isComma(items[i]) ? i : i + 1;
  }
  return items.length;
}

/** Content ends with a quotation that closes a clause; a fragment goes on with the words after it. */
function quotationEnd(items: readonly Item[], at: number, end: number): number {
  for (let i = at; i < end; i += 1) {
    if (!isQuotation(items[i])) continue;
    const next = items[i + 1];
    if (next === undefined) return i + 1;
    const more = items.slice(i + 1, end).findIndex(isQuotation);
    if (/^[.;:!?)]$/.test(next.norm)) return i === at || next.norm !== ')' ? i + 1 : end;
    const closes = isComma(next) || isDash(next) || /^[,.!?]$/.test(items[i]!.text);
    if (!closes) continue;
    if (more < 0 || more > 5) return i + 1;
    if (items.slice(i + 1, i + 1 + more).some(isFiniteVerb)) return i + 1;
  }
  return end;
}

/** The index at which another attribution's words begin: ", and she added", ", saying", ", according to". */
function stopBefore(items: readonly Item[], other: Cue, at: number): number | null {
  const comma = isComma(items[other.from - 1]) || isDash(items[other.from - 1]);
  if (other.cueClass === 'accord') return comma ? other.from - 1 : other.from;
  if (other.form === 'gerund') {
    if (comma && other.cueClass !== 'open' && other.cueClass !== 'belief') return other.from - 1;
    const joined =
      /^(?:and|but)$/.test(items[other.from - 1]?.norm ?? '') &&
      (other.cueClass === 'say' || other.cueClass === 'ask' || other.cueClass === 'label');
    return joined ? other.from - 1 : null;
  }
  if (other.cueClass === 'open' || other.cueClass === 'evidence' || other.infinite) return null;
  for (let i = other.from - 1; i > at && other.from - i < 8; i -= 1) {
    const item = items[i]!;
    if (/^(?:and|but|while|although|though)$/.test(item.norm)) return coordination(items, i, other);
    if (
      isFiniteVerb(item) ||
      isRelative(item) ||
      isComma(item) ||
      item.norm === 'that' ||
      isPreposition(item)
    )
      return null;
  }
  return null;
}

/** "…, and she added": before the conjunction, if the words after it are the other attribution's own. */
function coordination(items: readonly Item[], at: number, other: Cue): number | null {
  const comma = isComma(items[at - 1]);
  if (at === other.from - 1)
    return comma
      ? at - 1
      : other.cueClass === 'say' || other.cueClass === 'ask' || other.cueClass === 'label'
        ? at
        : null;
  if (comma || isPronoun(items[at + 1])) return comma ? at - 1 : at;
  return null;
}
