import type { People, PersonId } from '../../model/people.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { isHonorific, isRoleNoun } from './name-words.ts';
import { isReportingForm } from '../lexicon/cue-verbs.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { lastBefore, personIndex, type PersonIndex, type PlacedMention } from './person-index.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { resolveIt } from './resolve-organisation.ts';
import type { Resolution, SourceContext, SourceResolver } from './resolution.ts';
import { sentenceSubjects } from './sentence-subjects.ts';
import { segmentsOf, tokensOf, type Segment } from './source-segments.ts';

/** Prepares a story's people for resolving sources. `quoted` are the spans inside quotation marks, in order. */
export function createResolver(
  tagged: TaggedStory,
  people: People,
  quoted: readonly Span[],
): SourceResolver {
  const index = personIndex(tagged, people, quoted);
  const subjects = sentenceSubjects(index);
  return { resolve: (source, context) => resolveSource(index, subjects, source, context) };
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
  const segments = segmentsOf(index, first, end);
  const named = resolveNames(index, segments);
  return named ?? resolveNominal(index, subjects, segments, context);
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
      return resolveRelative(index, at);
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

/** "Reed, who called it": the name nearest before, in the same sentence. */
function resolveRelative(index: PersonIndex, at: number): Resolution {
  const mention = index.mentions[lastBefore(index, at)];
  const near =
    mention !== undefined && index.text.sentence[mention.first] === index.text.sentence[at];
  return {
    persons: near ? [mention.person.id] : [],
    kind: 'pronoun',
    rule: near ? 'relative' : 'pronoun-unclear',
    confidence: near ? 0.85 : 0.5,
    candidates: [],
  };
}

/** The names that head the source's parts: one, or several joined by "and". */
function resolveNames(index: PersonIndex, segments: readonly Segment[]): Resolution | null {
  const chosen: PlacedMention[] = [];
  let apposition = false;
  for (const [i, segment] of segments.entries()) {
    if (closesNames(index, segment)) break;
    const head = headMention(index, segment);
    if (head === null) {
      if (chosen.length === 0 && isGroup(segment) && segments[i + 1]?.joined === true) break;
      apposition = chosen.length > 0;
      continue;
    }
    const another = segment.joined && (!apposition || segment.afterComma);
    if (chosen.length === 0 || another || listGoesOn(index, segments, i)) chosen.push(head);
    else apposition = true;
  }
  if (chosen.length === 0) return unclearName(index, segments);
  const ids = [...new Set(chosen.map((mention) => mention.person.id))];
  const organisation = chosen.every((mention) => mention.person.kind === 'organisation');
  return {
    persons: ids,
    kind: organisation ? 'organisation' : 'name',
    rule: ids.length > 1 ? 'joint-names' : organisation ? 'organisation-name' : 'name',
    confidence: ids.length > 1 ? 0.9 : 0.97,
    candidates: [],
  };
}

/** "like Reed", "including Shaw", "who met Reed": names from here on are not the source. */
function closesNames(index: PersonIndex, segment: Segment): boolean {
  return /^(?:like|such|including|especially|particularly|who|whom|whose|which|that|along|where|nor|neither|when|while|with|but|not)$/.test(
    index.text.folded[segment.first]!,
  );
}

/** "aides to the mayor and Reed": several nobody names, and a tail in which a name may stand. */
function isGroup(segment: Segment): boolean {
  return segment.headEnd < segment.end;
}

/** A part of "X, Y and Z": every part up to the last is a name, and the last is joined by "and". */
function listGoesOn(index: PersonIndex, segments: readonly Segment[], i: number): boolean {
  if (i === 0 || segments.length < 3 || !segments.at(-1)!.joined) return false;
  return segments.every((segment) => headMention(index, segment) !== null);
}

/** The mention that ends the head part of a segment and is no possessor. */
function headMention(index: PersonIndex, segment: Segment): PlacedMention | null {
  const titled = nameAfterOffice(index, segment);
  if (titled !== null) return titled;
  for (let i = lastBefore(index, segment.headEnd); i >= 0; i -= 1) {
    const mention = index.mentions[i]!;
    if (mention.first < segment.first || !leadsToName(index, segment, mention.first)) return null;
    if (mention.end === segment.headEnd || isTail(index, mention.end, segment.headEnd))
      return mention;
    return null;
  }
  return null;
}

/** "Secretary of State Jo Holt": a name that ends the part, with words of its title between it and the "of". */
function nameAfterOffice(index: PersonIndex, segment: Segment): PlacedMention | null {
  const { folded, tagged } = index.text;
  if (folded[segment.headEnd] !== 'of' || !isRoleNoun(folded[segment.headEnd - 1]!)) return null;
  const mention = index.mentions[lastBefore(index, segment.end)];
  if (mention === undefined || mention.end !== segment.end || mention.first < segment.headEnd + 2)
    return null;
  const before = folded[mention.first - 1]!;
  const titled =
    /^\p{Lu}/u.test(tagged.tokens[mention.first - 1]!.text) &&
    !isHonorific(before) &&
    !isRoleNoun(before);
  return titled ? mention : null;
}

/** Titles and modifiers may stand before a name; reporting verbs may not, and in a joined part no verb. */
function leadsToName(index: PersonIndex, segment: Segment, name: number): boolean {
  for (let i = segment.first; i < name; i += 1) {
    const { text, norm, tags } = index.text.tagged.tokens[i]!;
    if (/^\p{Lu}/u.test(text)) continue;
    if (isReportingForm(norm) && !tags.has('Noun')) return false;
    if (segment.joined && (tags.has('Adverb') || tags.has('PastTense')) && !tags.has('Adjective'))
      return false;
  }
  return true;
}

/** Words after a name that do not make it a modifier: "Reed himself", "Reed Jr.", "Reed later". */
function isTail(index: PersonIndex, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const token = index.text.tagged.tokens[i]!;
    const word = index.text.folded[i]!;
    if (
      !/^(?:himself|herself|itself|jr|sr|ii|iii|kc|qc|mp|md|phd|too|also|alone|later|then|now|still|once|both|all)$/.test(
        word,
      ) &&
      !token.tags.has('Adverb')
    ) {
      return false;
    }
  }
  return true;
}

/** A source headed by a name that fits several persons. */
function unclearName(index: PersonIndex, segments: readonly Segment[]): Resolution | null {
  const { tokens } = index.text.tagged;
  for (const segment of segments) {
    const last = tokens[segment.headEnd - 1];
    if (last === undefined) continue;
    if (!index.openEnds.has(last.end)) continue;
    const name = index.text.folded[segment.headEnd - 1]!;
    const fitting = index.people.persons.filter((person) =>
      [person.name, ...person.aliases].some((form) => form.toLowerCase().endsWith(name)),
    );
    return {
      persons: [],
      kind: 'name',
      rule: 'shared-name',
      confidence: 0.5,
      candidates: fitting.slice(0, 3).map(({ id }) => ({ person: id, rule: 'shared-name' })),
    };
  }
  return null;
}
