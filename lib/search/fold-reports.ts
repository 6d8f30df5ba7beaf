import type { RelatedReason, RelatedStory } from '../model/related.ts';
import type { Reading } from '../model/reading.ts';
import { summaryOf, type StoryRecord, type StoryTerms } from '../model/story-record.ts';
import type { StatementMatch } from './quotations-elsewhere.ts';
import { storyStatements, type StoryStatement } from './story-statements.ts';
import { isSameReport, mayResemble, textShingles } from './text-sketch.ts';

/** A related story that has something to show. */
export interface CheckedStory {
  readonly record: StoryRecord;
  readonly reasons: readonly RelatedReason[];
}

const MAX_REASONS = 3;

/**
 * Folds copies of one report, as newspapers take them from agencies, under the first of them. A copy of the open story
 * says so, and which part of its quotations it keeps; more copies of it are folded under that one.
 */
export function foldReports(
  open: { readonly reading: Reading; readonly terms: StoryTerms },
  statements: readonly StoryStatement[],
  stories: readonly CheckedStory[],
  matches: readonly StatementMatch[],
): RelatedStory[] {
  const ours = report(open.reading, open.terms);
  const shown: { readonly report: Report; readonly copy: boolean; item: RelatedStory }[] = [];
  for (const { record, reasons } of stories) {
    const theirs = report(record.reading, record.terms);
    const copy = isCopy(ours, theirs);
    const story = summaryOf(record);
    const first = shown.find((other) => (copy ? other.copy : isCopy(other.report, theirs)));
    if (first !== undefined) {
      first.item = { ...first.item, alsoIn: [...(first.item.alsoIn ?? []), story] };
      continue;
    }
    const same = copy ? [sameReport(statements, record, matches)] : [];
    const told = [...same, ...reasons].slice(0, MAX_REASONS);
    shown.push({ report: theirs, copy, item: { story, reasons: told } });
  }
  return shown.map(({ item }) => item);
}

interface Report {
  readonly sketch: readonly number[] | undefined;
  /** Made when it is first asked for: most stories resemble no other. */
  readonly shingles: () => ReadonlySet<number>;
}

function report({ story }: Reading, { sketch }: StoryTerms): Report {
  let made: ReadonlySet<number> | null = null;
  return { sketch, shingles: () => (made ??= textShingles(story.text)) };
}

function isCopy(one: Report, other: Report): boolean {
  return mayResemble(one.sketch, other.sketch) && isSameReport(one.shingles(), other.shingles());
}

function sameReport(
  statements: readonly StoryStatement[],
  record: StoryRecord,
  matches: readonly StatementMatch[],
): RelatedReason {
  const found = matches.filter((match) => match.record === record && match.match !== 'similar');
  const ours = new Set(found.map((match) => match.ours));
  const theirs = new Set(found.map((match) => match.theirs.attribution.quote.id));
  const quoted = ({ attribution }: StoryStatement) => attribution.quote.kind !== 'indirect';
  const left = statements.filter((statement) => quoted(statement) && !ours.has(statement)).length;
  const added = storyStatements(record.reading, null).filter(
    (statement) => quoted(statement) && !theirs.has(statement.attribution.quote.id),
  ).length;
  return { kind: 'same-report', left, added };
}
