import type { RelatedReason } from '../model/related.ts';
import type { Reading } from '../model/reading.ts';
import type { StoryTerms } from '../model/story-record.ts';
import { foldName } from './fold-name.ts';
import { GENERAL_NAMES } from './lexicon/general-names.ts';
import type { MatchNames } from './same-person.ts';
import { sharedQuotation, type StoryQuotation } from './shared-quotation.ts';
import { wordsOf } from './words.ts';

/** One of the two stories compared. */
export interface ComparedStory {
  readonly reading: Reading;
  readonly terms: StoryTerms;
  /** Asked for only where the two may share one, as it takes most of the time. */
  readonly quotations: () => readonly StoryQuotation[];
}

/** What two stories have in common, in the words of the open one. */
export interface CommonGround {
  /** At most three, strongest first; each true of both stories. */
  readonly reasons: readonly RelatedReason[];
  /** The most telling thing that is shared: general names count for nothing. `null`: no reason at all. */
  readonly strongest: 'quotation' | 'quoted' | 'name' | 'words' | null;
}

/** Names, and words, told in one reason. */
const MAX_NAMES = 3;

/** Words shared that make a reason when no name is. */
const MIN_WORDS = 3;

/** How much more two words on end tell a reader than one, which must not come before the pair that holds it. */
const PAIR_VALUE = 3;

const GENERAL: ReadonlySet<string> = new Set(GENERAL_NAMES);

/** Compares two stories. `likeEnough`: words alone may be a reason. `matchNames` is made of the open story's people, `rarity` is that of the library (`RelatedIndex.rarity`). */
export function commonGround(
  open: ComparedStory,
  other: ComparedStory,
  likeEnough: boolean,
  matchNames: MatchNames,
  rarity: { readonly entity: (key: string) => number; readonly term: (term: string) => number },
): CommonGround {
  const theirs = new Map(other.terms.entities.map((entity) => [entity.key, entity]));
  const names = matchNames(other.reading.people.persons);
  const shared = open.terms.entities
    .filter(({ key }) => theirs.has(key) && names.has(key))
    .map((entity) => ({
      ...entity,
      bothSpeak: entity.speaks && theirs.get(entity.key)!.speaks,
      general: isGeneral(entity.key, rarity.entity),
      value: rarity.entity(entity.key) * (entity.salience + theirs.get(entity.key)!.salience),
    }))
    .sort((a, b) => Number(a.general) - Number(b.general) || b.value - a.value);
  const quoted = shared.filter((entity) => entity.bothSpeak).slice(0, MAX_NAMES);
  const told = new Set(quoted.map((entity) => entity.key));
  const about = shared.filter(({ key, general }) => !general && !told.has(key)).slice(0, MAX_NAMES);
  const quotation = mayShareQuotation(open.terms, other.terms)
    ? sharedQuotation(open.quotations(), other.quotations())
    : null;
  const reasons: RelatedReason[] = [];
  if (quotation !== null) {
    reasons.push({ kind: 'same-quotation', name: quotation.name, text: quotation.text });
  }
  if (quoted.length > 0) reasons.push({ kind: 'both-quote', names: quoted.map((e) => e.name) });
  if (about.length > 0) reasons.push({ kind: 'both-about', names: about.map((e) => e.name) });
  const strongest = strongestOf(quotation !== null, shared);
  if (strongest !== null) return { reasons, strongest };
  const words = likeEnough ? sharedWords(open, other, rarity.term) : [];
  if (words.length < MIN_WORDS) return { reasons: [], strongest: null };
  return { reasons: [...reasons, { kind: 'same-words', words }], strongest: 'words' };
}

/** True where a print is in both, or somebody is quoted in both, perhaps by a fragment too short for prints. */
function mayShareQuotation(ours: StoryTerms, theirs: StoryTerms): boolean {
  const prints = new Set(theirs.quotations.flatMap((quotation) => quotation.prints));
  const speakers = new Set(theirs.quotations.map((quotation) => quotation.speaker));
  return ours.quotations.some(
    (quotation) =>
      (quotation.speaker !== null && speakers.has(quotation.speaker)) ||
      quotation.prints.some((print) => prints.has(print)),
  );
}

function strongestOf(
  quotation: boolean,
  shared: readonly { readonly general: boolean; readonly bothSpeak: boolean }[],
): CommonGround['strongest'] {
  if (quotation) return 'quotation';
  const specific = shared.filter((entity) => !entity.general);
  if (specific.some((entity) => entity.bothSpeak)) return 'quoted';
  return specific.length > 0 ? 'name' : null;
}

/** Below this rarity, ln(stories / stories that name them), a name is shared by chance (reading.md 4.3). */
const LEAST_RARITY = 2;

function isGeneral(key: string, rarity: (key: string) => number): boolean {
  return GENERAL.has(key) || rarity(key) < LEAST_RARITY;
}

/** The rarest words of both, as the open story writes them; a pair of words stands for its parts. */
function sharedWords(
  open: ComparedStory,
  other: ComparedStory,
  rarity: (term: string) => number,
): string[] {
  const theirs = new Map(other.terms.terms);
  const shared = open.terms.terms
    .filter(([term]) => theirs.has(term) && !GENERAL.has(foldName(term)))
    .map(([term, weight]) => {
      const telling = term.includes(' ') ? PAIR_VALUE : 1;
      return { term, value: weight * theirs.get(term)! * rarity(term) * telling };
    })
    .sort((a, b) => b.value - a.value);
  const chosen: string[] = [];
  for (const { term } of shared) {
    if (chosen.length === MAX_NAMES) break;
    if (!chosen.some((other) => ` ${other} `.includes(` ${term} `))) chosen.push(term);
  }
  return chosen.map((term) => asWritten(open.reading, term));
}

/** The first place of the text or title where the folded words stand, with a short word between them if need be. */
function asWritten({ story }: Reading, term: string): string {
  const [first, second] = term.split(' ');
  for (const text of [story.text, story.title]) {
    const words = wordsOf(text);
    for (const [i, word] of words.entries()) {
      if (word.form !== first) continue;
      const last =
        second === undefined ? word : words.slice(i + 1, i + 3).find((w) => w.form === second);
      if (last !== undefined) return text.slice(word.start, last.end);
    }
  }
  return term;
}
