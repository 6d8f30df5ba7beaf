import { isReadForQuotations } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { QuotedRun } from '../quotes/quoted-run.ts';
import type { TaggedStory } from '../token.ts';
import type { Proposal } from './proposal.ts';
import { turnLabel } from './turn-label.ts';

/** So many paragraphs that begin with a label make a transcript. */
const MIN_TURNS = 3;
/** How many paragraphs without a label a turn may go on for. */
const MAX_MORE = 6;
/** People who talk say "I" and "you" and ask; notes under headings ("Lakers: Davis sat out.") do not. */
const TALK = /\?|\b(?:I|I['’]\w+|[Yy]ou|[Yy]our|[Ww]e|[Ww]e['’]\w+|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b/u;
/** The part of the turns that must sound like talk, and the number of turns in which it may. */
const TALKING = 1 / 3;
/** A line between turns that tells what happens: "(Laughs.)", "[Crosstalk]". */
const STAGE = /^[([][^()[\]]{0,80}[)\]]\.?$/;

interface Turn {
  readonly index: number;
  readonly label: Span;
  readonly start: number;
}

/**
 * The turns of a transcript or of questions and answers: each paragraph's words are those of its label, and so are the
 * paragraphs without one up to the next. Empty where the story is none: fewer than three turns, hardly a label twice, or
 * nothing that sounds like talk.
 */
export function transcriptTurns(tagged: TaggedStory): Proposal[] {
  const turns = turnsOf(tagged);
  const { text } = tagged.story;
  const labels = new Set(
    turns.map(({ label }) => text.slice(label.start, label.end).split(' ').at(-1)),
  );
  if (turns.length < MIN_TURNS || labels.size > turns.length * 0.8 || labels.size < 2) return [];
  const talking = turns.filter(({ index, start }) =>
    TALK.test(text.slice(start, tagged.paragraphs[index]!.end)),
  );
  if (talking.length < turns.length * TALKING) return [];
  const runs = runsByParagraph(tagged.quoted);
  return turns.flatMap((turn, i) => [
    turnOf(tagged, turn, turn.start, turn.index, runs),
    ...more(tagged, turn, turns[i + 1]).map((index) =>
      turnOf(tagged, turn, tagged.paragraphs[index]!.start, index, runs),
    ),
  ]);
}

function turnsOf(tagged: TaggedStory): Turn[] {
  return tagged.paragraphs.flatMap(({ kind, start, end }, index): Turn[] => {
    if (!isReadForQuotations(kind)) return [];
    const found = turnLabel(tagged.story.text.slice(start, end));
    if (found === null) return [];
    const label = { start: start + found.label.start, end: start + found.label.end };
    return [{ index, label, start: start + found.start }];
  });
}

/** The paragraphs between a turn and the next that belong to it; after the last turn none is sure to. */
function more(tagged: TaggedStory, turn: Turn, next: Turn | undefined): number[] {
  if (next === undefined || next.index - turn.index - 1 > MAX_MORE) return [];
  const found: number[] = [];
  for (let i = turn.index + 1; i < next.index; i += 1) {
    const { kind, start, end } = tagged.paragraphs[i]!;
    if (kind === 'heading' || kind === 'time') return [];
    if (kind !== 'caption' && !STAGE.test(tagged.story.text.slice(start, end))) found.push(i);
  }
  return found;
}

function runsByParagraph(quoted: readonly QuotedRun[]): ReadonlyMap<number, readonly QuotedRun[]> {
  const runs = new Map<number, QuotedRun[]>();
  for (const run of quoted) {
    const here = runs.get(run.paragraph);
    if (here === undefined) runs.set(run.paragraph, [run]);
    else here.push(run);
  }
  return runs;
}

function turnOf(
  tagged: TaggedStory,
  { label }: Turn,
  start: number,
  index: number,
  byParagraph: ReadonlyMap<number, readonly QuotedRun[]>,
): Proposal {
  const paragraph = tagged.paragraphs[index]!;
  const runs = byParagraph.get(index) ?? [];
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
    channel: null,
    paragraph: index,
  };
}
