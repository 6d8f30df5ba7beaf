import type { Span } from '../../model/span.ts';
import type { Item } from './carrier.ts';
import type { ChoicePlace } from './choice-place.ts';
import { findCues, type Cue } from './find-cues.ts';
import { findSource, sourceSpan } from './find-source.ts';
import { mainSubject, subjectOf } from './find-subject.ts';
import { phraseAt, phraseBefore, type Phrase } from './noun-phrase.ts';
import type { Proposal } from './proposal.ts';
import { isAuxiliary, isNominal, isObjectPronoun, isPreposition, isTime } from './word-class.ts';

/** How a possible source was found, from the surest way to the widest net. */
export type Way =
  'rule' | 'cue' | 'subject' | 'main' | 'beside' | 'gerund' | 'phrase' | 'before' | 'last';

/** Words that may name the source of a quotation. */
export interface SourceChoice {
  readonly source: Span;
  /** What attributes the words to it; `null` where nothing does. */
  readonly cue: Pick<Proposal, 'cue' | 'lemma' | 'cueClass'> | null;
  /** Every way that led to it, without order. */
  readonly ways: ReadonlySet<Way>;
  /** The items of the carrier that it covers; `null` in another sentence. */
  readonly place: Phrase | null;
  /** The item that it is about ("spokesman" of "a spokesman for Reed"); `null` in another sentence. */
  readonly head: number | null;
}

/** A sentence of more possible sources is a list or a table. */
const MAX_CHOICES = 14;

/**
 * Everything near a quotation that may name its source: first what the rule found, each noun phrase once. Of an inner
 * speaker ("X said Y had told him") only the rule's own.
 */
export function sourceChoices(proposal: Proposal, place: ChoicePlace): SourceChoice[] {
  const { items } = place.carrier;
  const found = new Map<string, Draft>();
  const add = (way: Way, phrase: Phrase | null, cue: Cue | null = null): void => {
    if (phrase === null || !mayName(items, phrase)) return;
    put(found, way, choiceAt(items, phrase, cue));
  };
  if (proposal.source !== null) put(found, 'rule', ofRule(proposal, items));
  if (proposal.via !== null) return [...found.values()];
  for (const cue of findCues(items)) {
    add('cue', findSource(items, cue)?.phrase ?? null, cue);
    add('beside', phraseAt(items, cue.to, true), cue);
    add('beside', phraseBefore(items, cue.from), cue);
  }
  for (const [i, item] of items.entries()) {
    if (item.pos === 'verb' || item.pos === 'auxiliary')
      add('subject', isAuxiliary(items[i - 1]) ? null : (subjectOf(items, i)?.phrase ?? null));
    if (item.pos === 'gerund') add('gerund', phraseBefore(items, i));
  }
  add('main', mainSubject(items));
  for (let i = 0; i < items.length; i += 1) {
    const phrase = phraseAt(items, i, false);
    if (phrase === null) continue;
    add('phrase', phrase);
    i = phrase.to - 1;
  }
  addOutside(found, place);
  return [...found.values()].slice(0, MAX_CHOICES);
}

interface Draft extends SourceChoice {
  readonly ways: Set<Way>;
}

function put(found: Map<string, Draft>, way: Way, choice: Omit<Draft, 'ways'>): void {
  const key = choice.head === null ? `@${choice.source.start}` : String(choice.head);
  const known = found.get(key);
  if (known === undefined) found.set(key, { ...choice, ways: new Set([way]) });
  else {
    known.ways.add(way);
    if (known.cue === null && choice.cue !== null) found.set(key, { ...known, cue: choice.cue });
  }
}

function choiceAt(items: readonly Item[], phrase: Phrase, cue: Cue | null): Omit<Draft, 'ways'> {
  const attributed =
    cue === null
      ? null
      : {
          cue: { start: items[cue.from]!.start, end: items[cue.to - 1]!.end },
          lemma: cue.lemma,
          cueClass: cue.cueClass,
        };
  return {
    source: sourceSpan(items, phrase),
    cue: attributed,
    place: phrase,
    head: headOf(items, phrase),
  };
}

function ofRule(
  { source, cue, lemma, cueClass }: Proposal,
  items: readonly Item[],
): Omit<Draft, 'ways'> {
  const from = items.findIndex((item) => item.start === source!.start);
  const to = items.findIndex((item) => item.end >= source!.end) + 1;
  const place = from < 0 || to <= from ? null : { from, to };
  return {
    source: source!,
    cue: { cue, lemma, cueClass },
    place,
    head: place === null ? null : headOf(items, place),
  };
}

/** The last noun before any complement. */
function headOf(items: readonly Item[], { from, to }: Phrase): number {
  let head = from;
  for (let i = from; i < to && (isNominal(items[i]) || i === from); i += 1)
    if (!isPreposition(items[i])) head = i;
  return head;
}

/** Not a day, and no object ("him"). */
function mayName(items: readonly Item[], phrase: Phrase): boolean {
  const first = items[phrase.from]!;
  return (
    !isObjectPronoun(first) &&
    first.norm !== 'there' &&
    !isTime(items[headOf(items, phrase)]) &&
    /\p{L}/u.test(items[headOf(items, phrase)]!.text)
  );
}

/** Who spoke last, and whom the sentence before is about. */
function addOutside(found: Map<string, Draft>, place: ChoicePlace): void {
  const { last, before } = place;
  if (last !== null && last.source !== null && last.source.start < place.carrier.start)
    put(found, 'last', outside(last.source));
  if (before === null) return;
  const subject = mainSubject(before.items);
  if (subject !== null && mayName(before.items, subject))
    put(found, 'before', outside(sourceSpan(before.items, subject)));
}

function outside(source: Span): Omit<Draft, 'ways'> {
  return { source, cue: null, place: null, head: null };
}
