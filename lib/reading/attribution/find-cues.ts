import { CUE_NOUNS, CUE_NOUNS_TO } from '../lexicon/cue-nouns.ts';
import { CUE_VERBS, type CueClass, type CueForm } from '../lexicon/cue-verbs.ts';
import type { Item } from './carrier.ts';
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCapital,
  isComma,
  isHave,
  isModal,
  isNegation,
  isQuotation,
} from './word-class.ts';

/** A verb or phrase that may attribute words to somebody, as indices into a carrier's items. */
export interface Cue {
  /** First item of the verb group ("had" of "had also said"). */
  readonly from: number;
  /** After the last item of the verb group. */
  readonly to: number;
  /** The reporting verb itself; of "according to" its first word. */
  readonly verb: number;
  readonly lemma: string;
  readonly cueClass: CueClass | 'accord' | 'open' | 'noun';
  readonly form: CueForm;
  readonly negated: boolean;
  /** "would say", "if she says": no statement was made. */
  readonly hypothetical: boolean;
  /** "was told by": the subject is not the speaker. */
  readonly passive: boolean;
  /** "to say", "by saying": without a subject of its own. */
  readonly infinite: boolean;
}

/** Finds what may attribute words in a carrier sentence, in order. */
export function findCues(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const cue = accordingTo(items, i) ?? putIt(items, i) ?? nounCue(items, i) ?? verbCue(items, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function accordingTo(items: readonly Item[], i: number): Cue | null {
  if (items[i]!.norm !== 'according' || items[i + 1]?.norm !== 'to') return null;
  return {
    from: i,
    to: i + 2,
    verb: i,
    lemma: 'according to',
    cueClass: 'accord',
    form: 'gerund',
    negated: false,
    hypothetical: false,
    passive: false,
    infinite: false,
  };
}

/** "as Reed put it". */
function putIt(items: readonly Item[], i: number): Cue | null {
  if (!/^puts?$/.test(items[i]!.norm) || items[i + 1]?.norm !== 'it') return null;
  const from = groupStart(items, i);
  return {
    from,
    to: i + 2,
    verb: i,
    lemma: 'put it',
    cueClass: 'say',
    form: 'past',
    negated: false,
    hypothetical: false,
    passive: false,
    infinite: false,
  };
}

/** "her claim that", "his promise to", "Reed's words: …". */
function nounCue(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  if (item.pos !== 'noun' || !CUE_NOUNS.has(item.norm)) return null;
  let next = i + 1;
  if (/^(?:is|was|are|were)$/.test(items[next]?.norm ?? '')) next += 1;
  const after = items[next];
  const opens =
    after !== undefined &&
    (after.norm === 'that' ||
      isQuotation(after) ||
      (/^(?:of|:|as)$/.test(after.norm) && isQuotation(items[next + 1])));
  const infinitive =
    CUE_NOUNS_TO.has(item.norm) &&
    after?.norm === 'to' &&
    (items[next + 1]?.pos === 'base' || items[next + 1]?.norm === 'be');
  const call = /^calls?$/.test(item.norm) && after?.norm === 'for';
  if (!opens && !infinitive && !call) return null;
  return {
    from: i,
    to: i + 1,
    verb: i,
    lemma: item.norm.replace(/(?<=[^s])s$/, ''),
    cueClass: 'noun',
    form: 'base',
    negated: false,
    hypothetical: false,
    passive: false,
    infinite: false,
  };
}

function verbCue(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  const entry = CUE_VERBS.get(item.norm);
  if (entry === undefined) return openCue(items, i);
  if (isCapital(item) && item.pos === 'base') return null;
  if (isNoun(items, i)) return null;
  if (entry.lemma === 'ask' && items[i + 1]?.norm === 'not') return null;
  if (i === 0 && entry.lemma === 'add' && /^(?:together|to|up)$/.test(items[1]?.norm ?? ''))
    return null;
  const from = groupStart(items, i);
  const group = items.slice(from, i);
  const perfect = entry.cueClass === 'say' && group.some((g) => g.norm === "'s");
  const be = !perfect && (group.some(isBe) || items[i - 1]?.norm === 'being');
  const passive =
    (entry.form === 'past' || entry.form === 'participle') &&
    (be || reducedPassive(items, i, from));
  const infinite =
    entry.form === 'gerund' ? !be : items[from - 1]?.norm === 'to' || items[i - 1]?.norm === 'to';
  if (entry.form === 'participle' && !passive && !group.some(isHave)) return null;
  const end = particleEnd(items, i, entry.lemma);
  if (end === i + 1 && WITH_PARTICLE.test(entry.lemma)) return null;
  return {
    from,
    to: end,
    verb: i,
    lemma: entry.lemma,
    cueClass: entry.cueClass,
    form: entry.form,
    negated:
      group.some(isNegation) ||
      isNegation(items[from - 1]) ||
      /^(?:nobody|none|neither)$/.test(items[from - 1]?.norm ?? ''),
    hypothetical: group.some((g) => isModal(g) && !/^(?:can|can't|will|'ll)$/.test(g.norm)),
    passive,
    infinite,
  };
}

/** The particles that belong to a verb of reporting: "point out", "hit back". */
const PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  chime: 'in',
  sum: 'up',
  hit: 'back out',
  lash: 'out',
  clap: 'back',
  weigh: 'in',
};

/** Verbs that report words with their particle alone: "hit back", not "hit". */
const WITH_PARTICLE = /^(?:hit|lash|clap|weigh)$/;

function particleEnd(items: readonly Item[], i: number, lemma: string): number {
  const next = items[i + 1]?.norm ?? '';
  return PARTICLES[lemma]?.split(' ').includes(next) === true ? i + 2 : i + 1;
}

/** Any verb form that touches a quotation may be a cue ("he gushed, 'It works'"). */
function openCue(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  if (item.kind !== 'word' || isCapital(item) || isAuxiliary(item) || isAdverb(item)) return null;
  if (item.pos !== 'verb' && item.pos !== 'gerund') return null;
  if (
    /^(?:quot|cit)/.test(item.norm) &&
    items
      .slice(i, i + 10)
      .some((next, k, all) => next.norm === 'as' && all[k + 1]?.norm === 'saying')
  )
    return null;
  const form = item.pos === 'gerund' ? 'gerund' : /[^s]s$/.test(item.norm) ? 'third' : 'past';
  if (isNoun(items, i)) return null;
  const from = groupStart(items, i);
  const group = items.slice(from, i);
  return {
    from,
    to: /^(?:on|back|in|out|off|up)$/.test(items[i + 1]?.norm ?? '') ? i + 2 : i + 1,
    verb: i,
    lemma: item.norm,
    cueClass: 'open',
    form,
    negated: group.some(isNegation),
    hypothetical: group.some((g) => isModal(g)),
    passive: form === 'past' && group.some(isBe),
    infinite: form === 'gerund' && !group.some(isBe),
  };
}

function groupStart(items: readonly Item[], verb: number): number {
  let from = verb;
  while (
    from > 0 &&
    verb - from < 6 &&
    (isAuxiliary(items[from - 1]) || isAdverb(items[from - 1]) || isNegation(items[from - 1]))
  )
    from -= 1;
  while (from < verb && isAdverb(items[from]) && !isAuxiliary(items[from])) from += 1;
  return from;
}

/** A form that is a noun or adjective here ("her claims", "the called election"). */
function isNoun(items: readonly Item[], i: number): boolean {
  const { pos } = items[i]!;
  return pos !== 'verb' && pos !== 'gerund' && pos !== 'base';
}

/** "a film called 'Q'": a name, and nobody who says it. */
const NAMING =
  /^(?:called|titled|entitled|named|dubbed|labelled|labeled|branded|termed|headlined|nicknamed)$/;

/** "what Reed called 'Q'": the noun before the verb is its subject after all. */
function inRelative(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i -= 1) {
    if (/^(?:what|which|whom|who|that|as)$/.test(items[i]!.norm)) return true;
    if (items[i]!.pos !== 'noun' && items[i]!.pos !== 'adjective' && items[i]!.pos !== 'determiner')
      return false;
  }
  return false;
}

/** Verbs whose bare participle means that somebody was asked or told ("asked about the wall, Reed said"). */
const PUT_TO = /^(?:asked|told|questioned|reminded|informed|pressed|quizzed|urged)$/;

/** "said by telephone" names no speaker. */
const BY_MEANS = /^(?:phone|telephone|email|e-mail|text|mail|letter|video|fax|way|skype)$/;

/** "the plan announced by Reed", "when asked about the wall". */
function reducedPassive(items: readonly Item[], i: number, from: number): boolean {
  if (from !== i || isHave(items[i - 1])) return false;
  if (isQuotation(items[i + 1]) && NAMING.test(items[i]!.norm) && items[i - 1]?.pos === 'noun')
    return !inRelative(items, i);
  const after = items[i + 1]?.norm ?? '';
  if (after === 'by')
    return items[i + 2]?.pos !== 'gerund' && !BY_MEANS.test(items[i + 2]?.norm ?? '');
  const opens =
    i === 0 || isComma(items[i - 1]) || /^(?:when|if|as|once|though|and)$/.test(items[i - 1]!.norm);
  return (
    PUT_TO.test(items[i]!.norm) &&
    opens &&
    /^(?:about|in|to|whether|if|why|how|what|that|on|at|for|directly|who|which)$/.test(after)
  );
}
