import type { Attribution, Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import { FORMATS, type Analysis, type ResolvedProposal } from './analyse-story.ts';
import type { Proposal } from './attribution/proposal.ts';
import { canSpeak } from './confidence/can-speak.ts';
import { chooseSource, type ChosenSource } from './confidence/choose-source.ts';
import { namesWithin } from './confidence/names-within.ts';
import { isTitle } from './confidence/is-title.ts';
import { probability } from './confidence/logistic.ts';
import type { Models } from './confidence/models.ts';
import { proposalFeatures } from './confidence/proposal-features.ts';
import { withMarks } from './quotes/quoted-run.ts';
import type { TaggedStory } from './token.ts';

/** Where probabilities become decisions. Chosen by 5-fold cross-validation on train. */
export interface Thresholds {
  /** Below this a quotation is a title, a term or a scare quote. */
  readonly speech: number;
  /** Below this a proposal without quotation marks is dropped. */
  readonly statement: number;
  /** From this on a speaker is stated. */
  readonly stated: number;
  /** Below this nobody is named. */
  readonly likely: number;
  /** Below this not even the words that may name the source are given. */
  readonly source: number;
}

export const THRESHOLDS: Thresholds = {
  speech: 0.65,
  statement: 0.08,
  stated: 0.905,
  likely: 0.62,
  source: 0.55,
};

/** How often a label, a signature, a name line or a dash and a name is right, which is rare in what the models were fitted on: an estimate. */
const FORMAT_RIGHT = 0.95;

/** A quotation of this many characters is never taken for a title or a term. */
const LONG = 60;

/** A proposal that is kept as a statement, with its most probable source. */
export type Statement = ChosenSource;

/** Decides which proposals are statements, and what their sources are. In text order. */
export function statementsOf(
  { tagged, found }: Analysis,
  models: Models,
  thresholds = THRESHOLDS,
): Statement[] {
  return found.flatMap((one): Statement[] => {
    const { proposal, choices } = one;
    const features = proposalFeatures(tagged, proposal, one.resolution);
    const quoted = proposal.runs.length > 0;
    if (FORMATS.has(proposal.rule)) return [{ found: one, right: FORMAT_RIGHT }];
    const said = probability(quoted ? models.speech : models.statement, features.speech);
    const enough = quoted ? thresholds.speech : thresholds.statement;
    if (isWork(tagged, proposal)) return [];
    if (said < enough && !isLong(proposal) && !isSpoken(tagged, proposal)) return [];
    if (choices !== null) return [chooseSource(models.choice, one, choices, features.attribution)];
    return [{ found: one, right: probability(models.plainSource, features.attribution) }];
  });
}

/** How sure the speakers are, and who is shown. Ids are given here, in order. */
export function decide(
  tagged: TaggedStory,
  statements: readonly Statement[],
  thresholds = THRESHOLDS,
): Attribution[] {
  const names = namesWithin(tagged);
  return statements.map(({ found, right }, i) =>
    attributionOf(tagged, found, names, `q${i}`, right, thresholds),
  );
}

/** "She left 'Dancing with the Tide'": under a verb that reports no words a title is what it looks like. */
function isWork({ story }: TaggedStory, { rule, runs }: Proposal): boolean {
  return rule === 'governed' && runs.every((run) => isTitle(story.text.slice(run.start, run.end)));
}

/** Titles and terms are short; so long a quotation is speech whoever said it. */
function isLong(proposal: Proposal): boolean {
  return proposal.runs.some((run) => run.end - run.start >= LONG);
}

/** Rules of a reporting verb that stands right beside the marks. */
const TOUCHING: ReadonlySet<string> = new Set(['quotation-verb-source', 'quotation-source-verb']);

/** A floating quotation of so many characters that ends like a sentence is one. */
const SENTENCE = 25;

/**
 * A quotation that begins its sentence and ends in a comma, a question or an exclamation mark, with "said" and its like
 * right behind it: however short, it is speech. So is a paragraph that is a whole sentence in marks.
 */
function isSpoken({ story }: TaggedStory, { rule, runs, cueClass }: Proposal): boolean {
  if (rule.startsWith('floating'))
    return runs.some(
      ({ start, end }) => end - start >= SENTENCE && /[.!?]$/.test(story.text.slice(start, end)),
    );
  if (!TOUCHING.has(rule) || cueClass === 'open' || cueClass === 'none') return false;
  return runs.some(
    (run) =>
      /[,?!]$/.test(story.text.slice(run.start, run.end)) &&
      beginsSentence(story.text, withMarks(run).start),
  );
}

/** True where a place stands at the start of its text or paragraph, or after the end of a sentence. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return before.trim() === '' || before.includes('\n') || /[.!?:”"'’]\s*$/.test(before);
}

function attributionOf(
  tagged: TaggedStory,
  found: ResolvedProposal,
  names: ReadonlySet<string>,
  id: string,
  right: number,
  thresholds: Thresholds,
): Attribution {
  const { proposal, resolution } = found;
  const persons = resolution?.persons ?? [];
  const sourceIsSure = proposal.source !== null && right >= thresholds.source;
  const confidence = proposal.source === null ? 0 : right * resolved(found);
  const certainty =
    isNobody(found) || isThing(tagged, found, names) || !sourceIsSure
      ? 'unclear'
      : certaintyOf(confidence, thresholds);
  const named = certainty === 'unclear' ? [] : persons;
  const hidden = certainty === 'unclear' ? persons : [];
  return {
    quote: { id, kind: kindOf(tagged, proposal), content: proposal.content },
    cue: proposal.cue,
    source: sourceIsSure ? proposal.source : null,
    speaker: named[0] ?? null,
    speakers: named,
    via: found.via,
    channel: proposal.channel,
    rule: proposal.rule,
    confidence,
    certainty,
    evidence: [proposal.cue, proposal.source]
      .filter((span) => span !== null)
      .sort((a, b) => a.start - b.start),
    candidates: [
      ...hidden.map((person) => ({ person, rule: resolution!.rule })),
      ...(resolution?.candidates ?? []),
    ],
    negated: proposal.negated,
  };
}

/** "he", and nobody knows who: the words are sure, the person is not. */
function isNobody({ resolution }: ResolvedProposal): boolean {
  return resolution?.kind === 'pronoun' && resolution.persons.length === 0;
}

/** "The deal had cost", "a scan showed a 'ground glass' pattern": a thing is not shown as a speaker. */
function isThing(
  { story }: TaggedStory,
  { proposal, resolution }: ResolvedProposal,
  names: ReadonlySet<string>,
): boolean {
  const { source, rule } = proposal;
  if (source === null || FORMATS.has(rule) || (resolution?.persons ?? []).length > 0) return false;
  return !canSpeak(story.text.slice(source.start, source.end), names);
}

/** How sure it is who the source's words stand for; 1 where they name nobody. */
function resolved({ resolution }: ResolvedProposal): number {
  if (resolution === null || resolution.persons.length === 0) return 1;
  return resolution.confidence;
}

function certaintyOf(confidence: number, { stated, likely }: Thresholds): Certainty {
  if (confidence >= stated) return 'stated';
  return confidence >= likely ? 'likely' : 'unclear';
}

/** Direct: every word of the content stands in quotation marks, or is a turn of a transcript or a post; mixed: some; indirect: none. */
function kindOf(tagged: TaggedStory, proposal: Proposal): QuoteKind {
  if (proposal.rule === 'transcript' || proposal.rule === 'post') return 'direct';
  if (proposal.runs.length === 0) return 'indirect';
  const { text } = tagged.story;
  const outside = proposal.content.some((span) => {
    let at = span.start;
    for (const run of proposal.runs) {
      if (run.end <= span.start || run.start >= span.end) continue;
      if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, run.start)))) return true;
      at = run.end;
    }
    return /[\p{L}\p{N}]/u.test(text.slice(Math.min(at, span.end), span.end));
  });
  return outside ? 'mixed' : 'direct';
}
