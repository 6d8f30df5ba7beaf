import { mayMatch } from './may-match.ts';
import type { Attribution } from '../model/attribution.ts';
import type { QuotationElsewhere, QuotationMatch, QuotationVersion } from '../model/related.ts';
import { summaryOf, type StoryRecord } from '../model/story-record.ts';
import { daysBetween } from './days-between.ts';
import {
  compareSpeakers,
  isContained,
  matchQuotation,
  nameParts,
  partsAgree,
} from './match-quotation.ts';
import { storyStatements, type StoryStatement } from './story-statements.ts';
import { NEWS_EVIDENCE } from './word-evidence.ts';

/** A statement of another story that is the same as one of the open story. */
export interface StatementMatch {
  readonly ours: StoryStatement;
  readonly theirs: StoryStatement;
  readonly record: StoryRecord;
  readonly match: QuotationMatch;
}

/** Stories told for one quotation at most; more are a press review. */
const MAX_VERSIONS = 4;

/** Similar statements are looked for in stories so many days apart at most (see `matchQuotation`). */
const SIMILAR_DAYS = 3;

/** Words that a quotation attributed to somebody else must share: less is a turn of phrase, and no contradiction. */
const CONFLICT_WORDS = 8;

/** All statements of these stories that are the same as one of the open story, in the order of the open story. */
export function matchStatements(
  open: readonly StoryStatement[],
  records: readonly StoryRecord[],
): StatementMatch[] {
  const sought = soughtIn(open);
  const matches = records.flatMap((record) => {
    const theirs = storyStatements(
      record.reading,
      record.article.published,
      worthComparing(record, sought),
    );
    return theirs.length === 0 ? [] : open.flatMap((ours) => bestMatch(ours, theirs, record));
  });
  const order = new Map(open.map((statement, i) => [statement, i]));
  return matches.sort((a, b) => order.get(a.ours)! - order.get(b.ours)!);
}

/** What other stories are looked through for, in a form that costs little a story. */
interface Sought {
  readonly prints: ReadonlySet<number>;
  readonly isSpeaker: (name: string) => boolean;
  /** True where something so short is said that it may have no print in common with its whole. */
  readonly short: boolean;
  readonly published: string | null;
}

/** Quotations of fewer words, and of about so many characters, are looked for by their speaker too. */
const SHORT_WORDS = 8;
const SHORT_LENGTH = 60;

function soughtIn(open: readonly StoryStatement[]): Sought {
  const speakers = new Set(open.flatMap(({ compared }) => compared.speaker ?? []));
  const names = [...speakers].map(nameParts).filter((parts) => parts.length > 0);
  return {
    prints: new Set(open.flatMap((statement) => [...statement.prints])),
    isSpeaker: rememberAnswers((name) => {
      const parts = nameParts(name);
      return parts.length > 0 && names.some((each) => partsAgree(each, parts));
    }),
    short: open.some(({ compared }) => compared.words.words.length < SHORT_WORDS),
    published: open[0]?.compared.published ?? null,
  };
}

/**
 * True for what shares a print with the open story; and of what is said by somebody who speaks there too, for scraps,
 * and for statements of the same days, which may be similar only.
 */
function worthComparing(
  { reading, terms, article }: StoryRecord,
  { prints, isSpeaker, short, published }: Sought,
): (attribution: Attribution) => boolean {
  const printed = new Set(
    terms.quotations
      .filter((quotation) => quotation.prints.some((print) => prints.has(print)))
      .map(({ id }) => id),
  );
  const speaking = new Set(
    reading.people.persons.filter(({ name }) => isSpeaker(name)).map(({ id }) => id),
  );
  const near = (daysBetween(article.published, published) ?? 0) <= SIMILAR_DAYS;
  return ({ quote, speaker }) => {
    if (printed.has(quote.id)) return true;
    if (speaker === null || !speaking.has(speaker)) return false;
    const length = quote.content.reduce((sum, { start, end }) => sum + end - start, 0);
    return near || short || length < SHORT_LENGTH;
  };
}

function rememberAnswers(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}

function bestMatch(
  ours: StoryStatement,
  all: readonly StoryStatement[],
  record: StoryRecord,
): StatementMatch[] {
  const found = all.flatMap((theirs): StatementMatch[] => {
    const match = matchOf(ours, theirs);
    return match === null ? [] : [{ ours, theirs, record, match }];
  });
  return found.sort(byStrength).slice(0, 1);
}

/** Speech without marks is at most similar: its words are the story's. */
function matchOf(ours: StoryStatement, theirs: StoryStatement): QuotationMatch | null {
  if (!mayMatch(ours, theirs)) return null;
  const reported = isIndirect(ours) || isIndirect(theirs);
  if (reported && !maybeSimilar(ours, theirs)) return null;
  const match = matchQuotation(ours.compared, theirs.compared, NEWS_EVIDENCE);
  return match !== null && reported ? 'similar' : match;
}

function isIndirect({ attribution }: StoryStatement): boolean {
  return attribution.quote.kind === 'indirect';
}

function maybeSimilar({ compared: one }: StoryStatement, { compared: other }: StoryStatement) {
  const days = daysBetween(one.published, other.published) ?? 0;
  return compareSpeakers(one.speaker, other.speaker) === 'same' && days <= SIMILAR_DAYS;
}

const STRENGTH: Readonly<Record<QuotationMatch, number>> = {
  verbatim: 0,
  partial: 1,
  edited: 2,
  similar: 3,
};

function byStrength(a: StatementMatch, b: StatementMatch): number {
  return STRENGTH[a.match] - STRENGTH[b.match] || b.theirs.text.length - a.theirs.text.length;
}

/** The matches, as they are shown: by quotation, what contradicts first, then the longest wording. */
export function quotationsElsewhere(matches: readonly StatementMatch[]): QuotationElsewhere[] {
  const found = new Map<string, QuotationVersion[]>();
  for (const match of matches) {
    const { id } = match.ours.attribution.quote;
    found.set(id, [...(found.get(id) ?? []), versionOf(match)]);
  }
  return [...found].map(([quote, versions]) => ({
    quote,
    versions: versions.sort(byWorth).slice(0, MAX_VERSIONS),
  }));
}

function versionOf({ ours, theirs, record, match }: StatementMatch): QuotationVersion {
  return {
    story: summaryOf(record),
    match,
    text: theirs.text,
    speaker: theirs.person?.name ?? null,
    conflict: match !== 'similar' && contradicts(ours, theirs),
  };
}

/** Both name a person, not the same one; the shorter of both wordings is more than a turn of phrase. */
function contradicts(ours: StoryStatement, theirs: StoryStatement): boolean {
  const words = Math.min(ours.compared.words.words.length, theirs.compared.words.words.length);
  return (
    ours.person?.kind === 'person' &&
    theirs.person?.kind === 'person' &&
    words >= CONFLICT_WORDS &&
    compareSpeakers(ours.person.name, theirs.person.name) === 'different'
  );
}

function byWorth(a: QuotationVersion, b: QuotationVersion): number {
  return (
    Number(b.conflict) - Number(a.conflict) ||
    Number(a.match === 'similar') - Number(b.match === 'similar') ||
    b.text.length - a.text.length ||
    (a.story.id < b.story.id ? -1 : 1)
  );
}

/**
 * Ids of the open story's quotations that the reader has met: the same or more of it stood in a story of their own,
 * read before. `before`: when the open story was read, ISO 8601.
 */
export function metQuotations(matches: readonly StatementMatch[], before: string): string[] {
  const met = matches
    .filter(({ record }) => !record.bundled && record.savedAt < before)
    .filter(({ ours, theirs, match }) => holdsAll(ours, theirs, match))
    .map(({ ours }) => ours.attribution.quote.id);
  return [...new Set(met)];
}

function holdsAll(ours: StoryStatement, theirs: StoryStatement, match: QuotationMatch): boolean {
  switch (match) {
    case 'verbatim':
      return true;
    case 'partial':
      return isContained(ours.compared.words, theirs.compared.words.words);
    case 'similar':
      return isIndirect(ours);
    case 'edited':
      return false;
    default:
      return match satisfies never;
  }
}
