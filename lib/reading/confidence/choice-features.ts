import type { ChoicePlace } from '../attribution/choice-place.ts';
import type { SourceChoice } from '../attribution/source-choices.ts';
import type { Item } from '../attribution/carrier.ts';
import type { Proposal } from '../attribution/proposal.ts';
import { isAuxiliary, isQuotation } from '../attribution/word-class.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Resolution } from '../people/resolution.ts';

/** What is known of a choice beside the choice itself. */
export interface ChoiceContext {
  readonly proposal: Proposal;
  readonly place: ChoicePlace;
  readonly resolution: Resolution | null;
  /** It stands for the person whom the rule's own source stands for. */
  readonly asRule: boolean;
  /** It stands for the person who spoke last. */
  readonly asLast: boolean;
  readonly choices: number;
  /** Features of the proposal with the rule's own source. */
  readonly rule: readonly string[];
}

/** What tells the source of a quotation from the other nouns near it: its verb, and what lies between it and the marks. */
export function choiceFeatures(choice: SourceChoice, context: ChoiceContext): string[] {
  const { proposal, place, resolution } = context;
  const { items } = place.carrier;
  const isRule = choice.ways.has('rule');
  const ways = [...choice.ways].sort().join('+');
  const kind = resolution?.kind ?? 'none';
  const run = items[place.run]!;
  const ending = /[.,!?:]/.test(run.text) ? run.text : 'word';
  const opening = openingOf(items, place.run);
  const features = [
    `way=${ways}`,
    `way&rule=${ways}&${proposal.rule}`,
    `kind=${kind}&${isRule}`,
    `kind&way=${kind}&${ways}`,
    `named=${(resolution?.persons.length ?? 0) > 0}&${kind}`,
    `asLast=${context.asLast}&${choice.place === null}`,
    `asLast&kind=${context.asLast}&${kind}&${isRule}`,
    `asRule=${context.asRule}&${isRule}`,
    `choices=${Math.min(context.choices, 8)}&${isRule}`,
    `ending=${ending}&${opening}&${choice.place === null}`,
  ];
  if (isRule) features.push(...context.rule);
  else features.push(`not=${proposal.rule}&${proposal.cueClass}`);
  if (choice.place === null) {
    features.push(`outside=${ways}&${proposal.rule}`, `outside&alone=${ways}&${items.length <= 2}`);
    return features;
  }
  const side = choice.place.from > place.run ? 'after' : 'before';
  const path = pathOf(items, choice.place, place.run);
  const verb = verbAfter(items, choice.place.to);
  const before = items[choice.place.from - 1];
  features.push(
    `path=${side}&${short(path)}`,
    `path&kind=${side}&${short(path)}&${kind}`,
    `near=${side}&${path.slice(0, 2).join(' ')}&${ending}`,
    `near3=${side}&${path.slice(0, 3).join(' ')}`,
    `far=${side}&${path.slice(-2).join(' ')}&${ending}`,
    `far3=${side}&${path.slice(-3).join(' ')}`,
    `side=${side}&${ending}&${opening}`,
    `side&way=${side}&${ending}&${ways}`,
    `verb=${side}&${verb}`,
    `verbs=${side}&${count(path, /^[vx](?:-|$)/)}&${isRule}`,
    `commas=${side}&${count(path, /^,/)}&${isRule}`,
    `quotes=${side}&${count(path, /^q$/)}&${isRule}`,
    `length=${side}&${Math.min(8, path.length)}&${isRule}`,
    `cue=${side}&${choice.cue?.cueClass ?? 'none'}&${choice.cue?.lemma ?? ''}`,
    `beforeIt=${before === undefined ? 'start' : symbol(before)}`,
    `beforeIt&kind=${before === undefined ? 'start' : symbol(before)}&${kind}&${side}`,
    `word=${kind === 'name' || kind === 'organisation' ? kind : headWord(items, choice)}`,
  );
  return features;
}

function headWord(items: readonly Item[], { head }: SourceChoice): string {
  const item = items[head!]!;
  return /^\p{Lu}/u.test(item.text) ? 'capital' : item.norm;
}

/** What stands just before the marks. */
function openingOf(items: readonly Item[], run: number): string {
  const before = items[run - 1];
  if (before === undefined) return 'start';
  return before.kind === 'word' ? symbol(before) : before.norm;
}

/** The sentence between a choice and the quotation, from the choice on, as a row of classes. */
function pathOf(
  items: readonly Item[],
  place: { from: number; to: number },
  run: number,
): string[] {
  const between =
    place.from > run ? items.slice(run + 1, place.from).reverse() : items.slice(place.to, run);
  const path: string[] = [];
  for (const item of between) {
    const next = symbol(item);
    if (next !== 'a' && path.at(-1) !== next) path.push(next);
  }
  return path;
}

function short(path: readonly string[]): string {
  return path.length <= 6
    ? path.join(' ')
    : `${path.slice(0, 3).join(' ')} … ${path.slice(-2).join(' ')}`;
}

/** The class of a word or mark: reporting verbs by what they report, everything in a noun phrase as one. */
function symbol(item: Item): string {
  if (isQuotation(item)) return 'q';
  switch (item.pos) {
    case 'verb':
      return `v-${CUE_VERBS.get(item.norm)?.cueClass ?? ''}`;
    case 'gerund':
      return `g-${CUE_VERBS.get(item.norm)?.cueClass ?? ''}`;
    case 'base':
      return `b-${CUE_VERBS.get(item.norm)?.cueClass ?? ''}`;
    case 'auxiliary':
      return 'x';
    case 'preposition':
      return item.norm === 'by' || item.norm === 'to' || item.norm === 'of' || item.norm === 'as'
        ? item.norm
        : 'p';
    case 'subordinator':
    case 'relative':
      return item.norm;
    case 'adverb':
      return 'a';
    case 'noun':
    case 'adjective':
    case 'determiner':
    case 'pronoun':
      return 'n';
    case 'other':
      return item.norm;
    default:
      return item.pos satisfies never;
  }
}

/** The verb of which a noun just before it can be the subject. */
function verbAfter(items: readonly Item[], to: number): string {
  let at = to;
  while (items[at]?.pos === 'adverb' || isAuxiliary(items[at])) at += 1;
  const item = items[at];
  if (item === undefined || (item.pos !== 'verb' && item.pos !== 'gerund' && item.pos !== 'base'))
    return at > to ? 'auxiliary' : 'none';
  const cue = CUE_VERBS.get(item.norm);
  return cue === undefined ? item.pos : `${cue.lemma}`;
}

function count(path: readonly string[], kind: RegExp): string {
  const n = path.filter((step) => kind.test(step)).length;
  return n >= 4 ? '4+' : String(n);
}
