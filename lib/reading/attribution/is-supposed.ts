import type { Item } from './carrier.ts';
import type { Cue } from './find-cues.ts';
import type { FoundSource } from './find-source.ts';
import { isAdverb, isAuxiliary } from './word-class.ts';

/** Verbs before "to say" and "saying" that leave it unsaid. */
const UNSAID =
  /^(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|fail(?:s|ed|ing)?|decid(?:e[sd]?|ing)|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|yet|without|instead|rather|unable|unwilling|reluctant|forced|expected|likely|set|due|about|going|want(?:s|ed)?|plan(?:s|ned)?|hope[sd]?|prepar(?:e[sd]?|ing)|intend(?:s|ed)?|threaten(?:s|ed)?)$/;

/**
 * True where a sentence only supposes, asks or leaves out that something was said: "if Reed says", "Did Reed say …?",
 * "refused to say", "without saying". What the verb group itself shows ("would say") is told by the cue.
 */
export function isSupposed(items: readonly Item[], cue: Cue, source: FoundSource | null): boolean {
  if (cue.infinite) return isUnsaid(items, cue);
  if (source === null) return false;
  let at = source.start - 1;
  while (isAdverb(items[at])) at -= 1;
  const before = items[at];
  if (before === undefined) return false;
  if (/^(?:if|unless|whether|lest)$/.test(before.norm)) return source.start < cue.from;
  return isAuxiliary(before) && at === 0 && items.at(-1)!.norm === '?';
}

/** "to say" or "saying" after a verb that leaves it unsaid, with nothing but "of" and the like between. */
function isUnsaid(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 3); i -= 1) {
    const { norm, kind } = items[i]!;
    if (kind !== 'word') return false;
    if (UNSAID.test(norm)) return true;
    if (!/^(?:to|of|short|from|not|than)$/.test(norm) && !isAdverb(items[i])) return false;
  }
  return false;
}
