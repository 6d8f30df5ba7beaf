import type { Span } from '../../model/span.ts';
import type { QuotedRun } from '../quotes/quoted-run.ts';
import type { TaggedStory } from '../token.ts';
import type { Proposal } from './proposal.ts';

/** So many paragraphs that begin with a label make a transcript. */
const MIN_TURNS = 3;
/** Labels and the marks that may stand before them: "REED:", "Q:", "Ana Ruiz (Tidewatch):". */
const LABEL =
  /^["“]?((?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}|[QA]|\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]+){0,3}))(?: ?\([^()]{1,40}\))?:\s{0,3}(?=\S)/u;
/** Words that begin an ordinary line with a colon. */
const NO_LABEL =
  /^(?:Note|Read|Related|Watch|See|Updated?|Correction|Photo|Video|More|Editor|Source|Location|Date|Time|WATCH|READ|MORE|UPDATE|NOTE|PHOTO|VIDEO|RELATED)\b/;

/**
 * The turns of a transcript or of questions and answers: each paragraph's words are those of its label. Empty where the
 * story is none: fewer than three turns, or hardly a label twice.
 */
export function transcriptTurns(tagged: TaggedStory): Proposal[] {
  const turns = tagged.paragraphs.flatMap(
    (paragraph, index): { index: number; label: Span; start: number }[] => {
      if (paragraph.kind === 'heading' || paragraph.kind === 'caption') return [];
      const text = tagged.story.text.slice(paragraph.start, paragraph.end);
      const match = LABEL.exec(text);
      if (match === null || NO_LABEL.test(match[1]!)) return [];
      const offset = match[0].indexOf(match[1]!);
      const label = {
        start: paragraph.start + offset,
        end: paragraph.start + offset + match[1]!.length,
      };
      return [{ index, label, start: paragraph.start + match[0].length }];
    },
  );
  const labels = new Set(
    turns.map((turn) => tagged.story.text.slice(turn.label.start, turn.label.end)),
  );
  if (turns.length < MIN_TURNS || labels.size > turns.length * 0.8 || labels.size < 2) return [];
  const runs = new Map<number, QuotedRun[]>();
  for (const run of tagged.quoted)
    runs.set(run.paragraph, [...(runs.get(run.paragraph) ?? []), run]);
  return turns.map((turn) => turnOf(tagged, turn, runs.get(turn.index) ?? []));
}

function turnOf(
  tagged: TaggedStory,
  { index, label, start }: { index: number; label: Span; start: number },
  runs: readonly QuotedRun[],
): Proposal {
  const paragraph = tagged.paragraphs[index]!;
  const whole = runs.find(
    (run) => run.open !== null && run.open.start <= start && run.end >= paragraph.end - 2,
  );
  const content = {
    start: Math.max(start, whole?.start ?? start),
    end: whole?.end ?? paragraph.end,
  };
  return {
    rule: 'transcript',
    type: 'clause',
    content: [content],
    cue: { start: label.end, end: label.end + 1 },
    source: label,
    runs,
    lemma: ':',
    cueClass: 'say',
    negated: false,
    via: null,
    paragraph: index,
  };
}
