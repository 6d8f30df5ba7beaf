import type { Span } from '../../model/span.ts';
import type { Proposal } from '../attribution/proposal.ts';
import type { Resolution } from '../people/resolution.ts';
import type { TaggedStory, Token } from '../token.ts';
import { runFeatures } from './run-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { sentenceAt, tokenAt } from './token-at.ts';

/** What the models know about a proposal, as names of features that are present. */
export interface ProposalFeatures {
  /** For the models of sources, and of statements without quotation marks. */
  readonly attribution: readonly string[];
  /** For the model of speech: those of the attribution and those of the quotation itself. */
  readonly speech: readonly string[];
}

/** Words in features are in lower case and never names; a feature says nothing about who speaks or what about. */
export function proposalFeatures(
  tagged: TaggedStory,
  proposal: Proposal,
  resolution: Resolution | null,
): ProposalFeatures {
  const { rule, lemma, cueClass, type } = proposal;
  const features = [
    `rule=${rule}`,
    `lemma=${lemma}`,
    `class=${cueClass}`,
    `type=${type}`,
    `rule&lemma=${rule}&${lemma}`,
    `rule&type=${rule}&${type}`,
    `lemma&type=${lemma}&${type}`,
    `negated=${proposal.negated}`,
    `kind=${tagged.paragraphs[proposal.paragraph]!.kind}`,
    `runs=${Math.min(proposal.runs.length, 3)}`,
    `parts=${Math.min(proposal.content.length, 3)}`,
    `words=${bucket(wordsIn(tagged, proposal.content))}`,
  ];
  features.push(
    ...sourceFeatures(tagged, proposal, resolution),
    ...cueFeatures(tagged, proposal),
    ...sentenceFeatures(tagged, proposal),
  );
  if (proposal.runs.length > 0) {
    const longest = Math.max(...proposal.runs.map((run) => wordsIn(tagged, [run])));
    features.push(`longest=${bucket(longest)}`, `rule&longest=${rule}&${bucket(longest)}`);
  }
  const run = proposal.runs[0];
  const speech = run === undefined ? features : [...features, ...runFeatures(tagged, run, rule)];
  return { attribution: features, speech };
}

function sourceFeatures(
  tagged: TaggedStory,
  proposal: Proposal,
  resolution: Resolution | null,
): string[] {
  const { source, rule } = proposal;
  if (source === null) return ['source=none', `rule&source=${rule}&none`];
  const words = tokensIn(tagged, source);
  const shape = shapeOf(words);
  const core = coreOf(words);
  const head = core.findLast((word) => word.tags.has('Noun')) ?? core.at(-1)!;
  const before = tagged.tokens[tokenAt(tagged, source.start) - 1];
  const features = [
    `source=${shape}`,
    `rule&source=${rule}&${shape}`,
    `sourceWords=${Math.min(core.length, 8)}`,
    `rule&sourceWords=${rule}&${Math.min(core.length, 8)}`,
    `complement=${words.length > core.length ? words[core.length]!.norm : 'none'}`,
    `coreShape=${shapeOf(core)}`,
    `resolved=${resolution?.kind ?? 'none'}&${(resolution?.persons.length ?? 0) > 0}`,
    `rule&resolved=${rule}&${resolution?.kind ?? 'none'}`,
    `resolver=${resolution?.rule ?? 'none'}`,
    `sourceFirst=${lower(words[0])}`,
    `beforeSource=${lower(before)}`,
    `rule&beforeSource=${rule}&${lower(before)}`,
    `sourceFar=${distance(proposal)}`,
    `sentenceStart=${sentenceAt(tagged, source.start)?.start === source.start}`,
  ];
  if (shape !== 'name') features.push(`head=${lower(head)}`);
  return features;
}

/** "a spokesman" of "a spokesman for the port": the words before the first complement. */
function coreOf(words: readonly Token[]): readonly Token[] {
  const cut = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|from|at|in|with|on|to)$/.test(word.norm),
  );
  return cut < 0 ? words : words.slice(0, cut);
}

/** How many characters lie between source and cue, in steps. */
function distance(proposal: Proposal): string {
  if (proposal.cue === null || proposal.source === null) return 'none';
  const gap = Math.max(
    proposal.cue.start - proposal.source.end,
    proposal.source.start - proposal.cue.end,
  );
  return gap <= 2 ? '0' : gap <= 10 ? '1' : gap <= 40 ? '2' : gap <= 100 ? '3' : '4';
}

function shapeOf(words: readonly Token[]): string {
  if (words.length === 1 && words[0]!.tags.has('Pronoun')) return `pronoun-${words[0]!.norm}`;
  if (/^(?:he|she|they|it|i|we|you|who)$/.test(words[0]!.norm) && words.length === 1)
    return `pronoun-${words[0]!.norm}`;
  const last = words.at(-1)!.norm;
  if (/^(?:who|which|that)$/.test(last)) return `relative-${last}`;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  const lowers = words.filter((word) => /^\p{Ll}/u.test(word.text)).length;
  if (lowers === 0) return capitals > 1 ? 'name' : 'word';
  return capitals > 0 ? 'mixed' : 'nominal';
}

function cueFeatures(tagged: TaggedStory, proposal: Proposal): string[] {
  const { cue, content, rule } = proposal;
  if (cue === null) return ['cue=none'];
  const first = tokenAt(tagged, cue.start);
  const afterCue = tagged.tokens[tokenAt(tagged, cue.end)];
  const beforeCue = tagged.tokens[first - 1];
  const form = tagged.tokens[tokenAt(tagged, cue.end) - 1];
  const start = tagged.tokens[tokenAt(tagged, content[0]!.start)];
  const beforeContent = tagged.tokens[tokenAt(tagged, content[0]!.start) - 1];
  const afterContent = tagged.tokens[tokenAt(tagged, content.at(-1)!.end)];
  return [
    `form=${lower(form)}`,
    `cueLength=${Math.min(4, tokensIn(tagged, cue).length)}`,
    `afterCue=${lower(afterCue)}`,
    `beforeCue=${lower(beforeCue)}`,
    `rule&beforeCue=${rule}&${lower(beforeCue)}`,
    `rule&afterCue=${rule}&${lower(afterCue)}`,
    `contentFirst=${lower(start)}`,
    `beforeContent=${lower(beforeContent)}`,
    `afterContent=${lower(afterContent)}`,
  ];
}

/** Marks differ by house style and say the same. */
const QUOTATION_MARK = /^["“”„«»'’‘`]+$/;

/** The word in lower case; names and other capitalised words as one class. */
function lower(token: Token | undefined): string {
  if (token === undefined) return 'none';
  if (/^\p{Lu}/u.test(token.text)) return 'capital';
  if (/\d/.test(token.text)) return 'number';
  return QUOTATION_MARK.test(token.text) ? 'mark' : token.norm;
}

function tokensIn(tagged: TaggedStory, span: Span): readonly Token[] {
  return tagged.tokens.slice(
    tokenAt(tagged, span.start),
    Math.max(tokenAt(tagged, span.end), tokenAt(tagged, span.start) + 1),
  );
}

function wordsIn(tagged: TaggedStory, spans: readonly Span[]): number {
  let count = 0;
  for (const span of spans) {
    for (
      let i = tokenAt(tagged, span.start);
      i < tagged.tokens.length && tagged.tokens[i]!.start < span.end;
      i += 1
    ) {
      if (/[\p{L}\p{N}]/u.test(tagged.tokens[i]!.text)) count += 1;
    }
  }
  return count;
}

/** Numbers of words in steps that matter: single words to whole paragraphs. */
export function bucket(count: number): string {
  if (count <= 5) return String(count);
  return count <= 8
    ? '6-8'
    : count <= 12
      ? '9-12'
      : count <= 20
        ? '13-20'
        : count <= 40
          ? '21-40'
          : '41+';
}
