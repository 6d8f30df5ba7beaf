import type { People, PersonId } from '../../model/people.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { lastBefore, personIndex, type PersonIndex } from './person-index.ts';
import { nameAfterSource, resolveNames } from './resolve-names.ts';
import { peopleText } from './people-text.ts';
import { resolveLabel, type Labels } from './resolve-label.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { resolveIt } from './resolve-organisation.ts';
import type { Resolution, SourceContext, SourceResolver } from './resolution.ts';
import { sentenceSubjects } from './sentence-subjects.ts';
import { segmentsOf, tokensOf } from './source-segments.ts';

/** Prepares a story's people for resolving sources. `quoted` are the spans inside quotation marks, in order. */
export function createResolver(
  tagged: TaggedStory,
  people: People,
  quoted: readonly Span[],
): SourceResolver {
  const index = personIndex(peopleText(tagged, quoted), people);
  const subjects = sentenceSubjects(index);
  const labels: Labels = new Map();
  return { resolve: (source, context) => resolveSource(index, subjects, labels, source, context) };
}

const UNKNOWN: Resolution = {
  persons: [],
  kind: 'unnamed',
  rule: 'no-source',
  confidence: 0.5,
  candidates: [],
};

function resolveSource(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  labels: Labels,
  source: Span,
  context: SourceContext,
): Resolution {
  const { first, end } = tokensOf(index, source);
  if (end <= first) return UNKNOWN;
  const word = index.text.folded[first]!;
  if (end - first === 1 || isPronounPhrase(index, first, end)) {
    const told = resolvePronounWord(index, subjects, first, word, context);
    if (told !== null) return told;
  }
  const label = resolveLabel(index, labels, first, end);
  if (label !== null) return label;
  const segments = segmentsOf(index, first, end);
  const named = resolveNames(index, segments);
  if (named !== null) return named;
  const answer = resolveNominal(index, subjects, segments, context);
  const after = answer.persons.length > 0 ? null : nameAfterSource(index, segments[0], end);
  return after ?? answer;
}

/** "he himself", "she too". */
function isPronounPhrase(index: PersonIndex, first: number, end: number): boolean {
  return (
    end - first === 2 &&
    /^(?:himself|herself|themselves|too|also|both)$/.test(index.text.folded[first + 1]!)
  );
}

function resolvePronounWord(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  at: number,
  word: string,
  context: SourceContext,
): Resolution | null {
  switch (word) {
    case 'he':
    case 'his':
    case 'him':
      return resolvePronoun(index, subjects, at, 'he', context);
    case 'she':
    case 'her':
    case 'hers':
      return resolvePronoun(index, subjects, at, 'she', context);
    case 'it':
    case 'its':
      return resolveIt(index, at, context);
    case 'who':
      return resolveRelative(index, at, FAR);
    case 'which':
    case 'that':
    case 'whose':
      return resolveRelative(index, at, NEAR);
    case 'i':
    case 'we':
    case 'you':
    case 'they':
      return {
        persons: [],
        kind: 'pronoun',
        rule: 'pronoun-open',
        confidence: 0.6,
        candidates: [],
      };
    default:
      return null;
  }
}

/** How far before a relative pronoun its name may stand, in tokens: "Reed, the mayor of X, who", but "Reed, which". */
const FAR = 25;
const NEAR = 1;

/** "Reed, who called it": the name nearest before, in the same sentence. */
function resolveRelative(index: PersonIndex, at: number, reach: number): Resolution {
  const mention = index.mentions[lastBefore(index, at)];
  const near =
    mention !== undefined &&
    index.text.sentence[mention.first] === index.text.sentence[at] &&
    at - mention.end <= reach;
  return {
    persons: near ? [mention.person.id] : [],
    kind: 'pronoun',
    rule: near ? 'relative' : 'pronoun-unclear',
    confidence: near ? 0.85 : 0.5,
    candidates: [],
  };
}
