import type { Candidate } from '../../model/attribution.ts';
import type { PersonId } from '../../model/people.ts';
import type { Span } from '../../model/span.ts';
import { countBefore } from './count-before.ts';
import { CUE_VERBS, RECIPIENT_VERBS } from '../lexicon/cue-verbs.ts';
import { isSubjectPosition } from './sentence-subjects.ts';
import { lastBefore, mayAgree, type PersonIndex } from './person-index.ts';
import type { Resolution, SourceContext } from './resolution.ts';

/** Points of each piece of evidence. Starting values after Citron's and BookNLP's features, checked on annotated speakers. */
const POINTS = {
  lastSource: 2.2,
  lastSourceFar: 1,
  previousSubject: 2.4,
  ownSubject: 2,
  sameParagraph: 1,
  paragraphBack: -0.7,
  agreesStated: 1.2,
  agreesListed: 1,
  conflictListed: -4,
  onlyOne: 1.5,
  recipient: -2.5,
  inContent: -2.5,
  possessor: -0.8,
  principal: 0.5,
} as const;

/** How far back a candidate may be named, in paragraphs. */
const WINDOW = 4;
/** Points the best candidate needs, and by how much it must lead. */
const ACCEPT = 1.5;
const MARGIN = 0.5;
/** Points that are enough where nobody else is near. */
const ACCEPT_ALONE = -0.5;

interface Scored {
  readonly person: PersonId;
  readonly points: number;
  readonly rule: string;
}

/** Whom "he" or "she" stands for. `at`: token of the pronoun. */
export function resolvePronoun(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  at: number,
  pronoun: 'he' | 'she',
  context: SourceContext,
): Resolution {
  const scored = scoreCandidates(index, subjects, at, pronoun, context);
  const [best, second] = scored;
  const candidates = (from: number): Candidate[] =>
    scored.slice(from, from + 3).map(({ person, rule }) => ({ person, rule }));
  const margin = best === undefined ? 0 : best.points - (second?.points ?? 0);
  const alone =
    scored.length === 1 &&
    best !== undefined &&
    best.points >= ACCEPT_ALONE &&
    mayAgree(index, best.person, pronoun);
  if (best === undefined || (!alone && (best.points < ACCEPT || margin < MARGIN))) {
    return {
      persons: [],
      kind: 'pronoun',
      rule: 'pronoun-unclear',
      confidence: 0.5,
      candidates: candidates(0),
    };
  }
  return {
    persons: [best.person],
    kind: 'pronoun',
    rule: best.rule,
    confidence: confidenceOf(best.points, margin),
    candidates: candidates(1),
  };
}

/** A logistic curve over the lead, capped by the points. */
function confidenceOf(points: number, margin: number): number {
  const lead = 1 / (1 + Math.exp(-(0.6 + 0.7 * margin)));
  return Math.min(lead, points >= 3 ? 0.95 : 0.85);
}

function scoreCandidates(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  at: number,
  pronoun: 'he' | 'she',
  context: SourceContext,
): Scored[] {
  const { text } = index;
  const here = text.tagged.sentences[text.sentence[at]!]!.paragraph;
  const seen = new Map<PersonId, { points: number; rule: string }>();
  for (const [person, points] of named(index, at, here, context))
    seen.set(person, { points, rule: 'nearest-agreeing' });
  const add = (person: PersonId | null | undefined, points: number, rule: string): void => {
    if (person === null || person === undefined || index.byId.get(person)?.kind !== 'person')
      return;
    const old = seen.get(person) ?? { points: 0, rule };
    seen.set(person, { points: old.points + points, rule: old.points >= points ? old.rule : rule });
  };
  addLastSource(index, at, here, context, add);
  const sentence = text.sentence[at]!;
  const own = ownSubject(index, at);
  if (own !== null) add(own, POINTS.ownSubject, 'same-sentence-subject');
  let before = sentence - 1;
  while (before >= 0 && before >= sentence - 2 && subjects[before] === null) before -= 1;
  if (before >= 0 && text.tagged.sentences[before]!.paragraph >= here - 1) {
    add(subjects[before], POINTS.previousSubject, 'previous-subject');
  }
  return withAgreement(index, seen, pronoun, context);
}

/** Persons named in the paragraphs before the pronoun, with points for nearness and against objects. */
function named(
  index: PersonIndex,
  at: number,
  here: number,
  context: SourceContext,
): Map<PersonId, number> {
  const { text } = index;
  const found = new Map<PersonId, number>();
  for (let i = lastBefore(index, at); i >= 0; i -= 1) {
    const mention = index.mentions[i]!;
    const paragraph = text.tagged.sentences[text.sentence[mention.first]!]!.paragraph;
    if (here - paragraph > WINDOW) break;
    if (mention.person.kind !== 'person' || text.quoted[mention.first]) continue;
    let points =
      paragraph === here ? POINTS.sameParagraph : POINTS.paragraphBack * (here - paragraph);
    if (isRecipient(index, mention.first)) points += POINTS.recipient;
    else if (/^(?:'s|')$/.test(text.folded[mention.end] ?? '')) points += POINTS.possessor;
    else if (!isSubjectPosition(index, mention)) points += POINTS.possessor;
    const old = found.get(mention.person.id);
    found.set(mention.person.id, old === undefined ? points : Math.max(old, points));
  }
  for (const [person, points] of found) {
    if (context.content.some((span) => namedIn(index, person, span))) {
      found.set(person, points + POINTS.inContent);
    }
  }
  return found;
}

function namedIn(index: PersonIndex, person: PersonId, span: Span): boolean {
  const { mentions } = index.byId.get(person)!;
  const next = mentions[countBefore(mentions, (mention) => mention.end, span.start + 1)];
  return next !== undefined && next.start < span.end;
}

/** "told Reed", "asked Mrs Reed": the one spoken to. */
function isRecipient(index: PersonIndex, first: number): boolean {
  for (let i = first - 1; i >= first - 3 && i >= 0; i -= 1) {
    const verb = CUE_VERBS.get(index.text.folded[i]!);
    if (verb !== undefined) return RECIPIENT_VERBS.has(verb.lemma);
    if (!/^\p{Lu}/u.test(index.text.tagged.tokens[i]!.text)) return false;
  }
  return false;
}

function addLastSource(
  index: PersonIndex,
  at: number,
  here: number,
  context: SourceContext,
  add: (person: PersonId | null, points: number, rule: string) => void,
): void {
  const start = index.text.tagged.tokens[at]!.start;
  for (let i = context.earlier.length - 1; i >= 0; i -= 1) {
    const { source, person } = context.earlier[i]!;
    if (source.start >= start) continue;
    const paragraphs = index.text.tagged.paragraphs;
    let paragraph = here;
    while (paragraph > 0 && paragraphs[paragraph]!.start > source.start) paragraph -= 1;
    const near = here - paragraph <= 1;
    if (here - paragraph <= WINDOW + 1) {
      add(person, near ? POINTS.lastSource : POINTS.lastSourceFar, 'last-speaker');
    }
    return;
  }
}

/** The subject of the clause before, in the pronoun's own sentence: "Reed left, but he said". */
function ownSubject(index: PersonIndex, at: number): PersonId | null {
  const { text } = index;
  const first = text.tagged.sentences[text.sentence[at]!]!.firstToken;
  for (let i = lastBefore(index, first) + 1; i < index.mentions.length; i += 1) {
    const mention = index.mentions[i]!;
    if (mention.first >= at) return null;
    if (mention.person.kind !== 'person' || text.quoted[mention.first]) continue;
    if (isSubjectPosition(index, mention) && !isRecipient(index, mention.first))
      return mention.person.id;
  }
  return null;
}

function withAgreement(
  index: PersonIndex,
  seen: ReadonlyMap<PersonId, { readonly points: number; readonly rule: string }>,
  pronoun: 'he' | 'she',
  _context: SourceContext,
): Scored[] {
  const scored: Scored[] = [];
  for (const [person, { points, rule }] of seen) {
    const { told, stated } = index.agreement.get(person)!;
    if (told !== null && told !== pronoun && stated) continue;
    const agreement =
      told === null
        ? 0
        : told !== pronoun
          ? POINTS.conflictListed
          : stated
            ? POINTS.agreesStated
            : POINTS.agreesListed;
    scored.push({ person, points: points + agreement, rule });
  }
  const fitting = scored.filter(({ person }) => {
    const { told } = index.agreement.get(person)!;
    return told === null || told === pronoun;
  });
  const only = fitting.length === 1 ? fitting[0]!.person : null;
  return scored
    .map((one) => (one.person === only ? { ...one, points: one.points + POINTS.onlyOne } : one))
    .sort((a, b) => b.points - a.points);
}
