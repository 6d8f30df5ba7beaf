import type { Span } from '../../lib/model/span.ts';
import type { Analysis, ResolvedProposal } from '../../lib/reading/analyse-story.ts';
import {
  proposalFeatures,
  type ProposalFeatures,
} from '../../lib/reading/confidence/proposal-features.ts';
import { featuresOfChoices } from '../../lib/reading/confidence/choose-source.ts';
import { finishPeople } from '../../lib/reading/people/finish-people.ts';
import { resolvedPronouns } from '../../lib/reading/resolved-pronouns.ts';
import type { Resolution } from '../../lib/reading/people/resolution.ts';
import type { GoldArticle, GoldAttribution, GoldSpan, GoldTokens } from './gold.ts';

/** One proposal of the rules with what the annotators say about it. */
export interface Example {
  readonly article: number;
  readonly features: ProposalFeatures;
  readonly quoted: boolean;
  readonly rule: string;
  /** Quoted: some quotation in it is attributed content. Others: matched by content (Jaccard of at least 0.5). */
  readonly said: boolean;
  /** Everything near that may name the source of a quotation; empty where the rule's own source is the only one. */
  readonly choices: readonly LabelledChoice[];
  /** The source is right (it touches the annotated head); `null` where nothing annotated tells. */
  readonly sourceRight: boolean | null;
}

export interface LabelledChoice {
  readonly features: readonly string[];
  readonly right: boolean;
}

interface GoldContent {
  readonly attribution: GoldAttribution;
  readonly tokens: Set<number>;
}

/** Labels every proposal of an article; inner speakers are left out, since the annotation names the outer ones. */
export function labelProposals(
  gold: GoldArticle,
  article: number,
  tokens: GoldTokens,
  analysis: Analysis,
): Example[] {
  const all = tokens.wsTokens(gold.text);
  const inside = (spans: readonly GoldSpan[]) => tokens.tokensIn(gold.text, all, spans);
  const contents = gold.attributions.map((attribution) => ({
    attribution,
    tokens: inside(attribution.content),
  }));
  const union = new Set(contents.flatMap((content) => [...content.tokens]));
  const { tagged, people, found } = analysis;
  const { persons } = finishPeople(people, tagged, resolvedPronouns(found));
  const mentions = new Map(persons.map((person) => [person.id, person.mentions]));
  const spans = found.map((f) =>
    f.proposal.content.map(({ start, end }): GoldSpan => [start, end]),
  );
  const matched = match(spans.map(inside), contents);
  return found.flatMap((resolved, i): Example[] => {
    const { proposal, resolution } = resolved;
    if (proposal.via !== null) return [];
    const quoted = proposal.runs.length > 0;
    const runs = inside(proposal.runs.map(({ start, end }): GoldSpan => [start, end]));
    const best = bestOf(inside(spans[i]!), contents);
    const features = proposalFeatures(tagged, proposal, resolution);
    const example: Example = {
      article,
      features,
      quoted,
      rule: proposal.rule,
      said: quoted ? [...runs].some((token) => union.has(token)) : matched.has(i),
      choices: best === null ? [] : labelChoices(resolved, best.attribution, mentions, features),
      sourceRight:
        best === null || proposal.source === null
          ? null
          : isRight({ source: proposal.source, resolution }, best.attribution, mentions),
    };
    return [example];
  });
}

function labelChoices(
  found: ResolvedProposal,
  gold: GoldAttribution,
  mentions: ReadonlyMap<string, readonly Span[]>,
  { attribution }: ProposalFeatures,
): LabelledChoice[] {
  const { choices } = found;
  if (choices === null) return [];
  return featuresOfChoices(found, choices, attribution).flatMap((features, i) => {
    const { choice, resolution } = choices.all[i]!;
    const right = isRight({ source: choice.source, resolution }, gold, mentions);
    return right === null ? [] : [{ features, right }];
  });
}

/** `null` where the annotation names no source. */
function isRight(
  { source, resolution }: { readonly source: Span; readonly resolution: Resolution | null },
  gold: GoldAttribution,
  mentions: ReadonlyMap<string, readonly Span[]>,
): boolean | null {
  if (gold.source.length === 0) return null;
  const target = gold.sourceHead === undefined ? gold.source : [gold.sourceHead];
  const hits = (span: Span) => target.some(([start, end]) => span.start < end && start < span.end);
  if (hits(source)) return true;
  const person = resolution?.persons[0];
  return person !== undefined && (mentions.get(person) ?? []).some(hits);
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count += 1;
  return count;
}

function bestOf(tokens: ReadonlySet<number>, contents: readonly GoldContent[]): GoldContent | null {
  let best: GoldContent | null = null;
  let most = 0;
  for (const content of contents) {
    const shared = overlap(tokens, content.tokens);
    if (shared > most) {
      most = shared;
      best = content;
    }
  }
  return best;
}

/** One to one, greedy by falling Jaccard, as the scorer matches. */
function match(
  proposals: readonly ReadonlySet<number>[],
  contents: readonly GoldContent[],
): Set<number> {
  const pairs: { jaccard: number; proposal: number; content: number }[] = [];
  for (const [proposal, tokens] of proposals.entries()) {
    for (const [content, gold] of contents.entries()) {
      const shared = overlap(tokens, gold.tokens);
      const jaccard = shared === 0 ? 0 : shared / (tokens.size + gold.tokens.size - shared);
      if (jaccard >= 0.5) pairs.push({ jaccard, proposal, content });
    }
  }
  pairs.sort((a, b) => b.jaccard - a.jaccard || a.content - b.content || a.proposal - b.proposal);
  const takenProposals = new Set<number>();
  const takenContents = new Set<number>();
  for (const { proposal, content } of pairs) {
    if (takenProposals.has(proposal) || takenContents.has(content)) continue;
    takenProposals.add(proposal);
    takenContents.add(content);
  }
  return takenProposals;
}
