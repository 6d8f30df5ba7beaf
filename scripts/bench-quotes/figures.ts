import type { QuoteScorer, Scores, Sums } from './quote-scorer.ts';
import { addSums } from './quote-scorer.ts';

/** One line of the table: what is measured, what must be reached, and what others reach on dev (the benchmark's README). */
export interface Figure {
  readonly name: string;
  readonly of: (scores: Scores) => number | null;
  readonly floor: number | null;
  readonly aim: number | null;
  /** Rules on a full dependency parse; two human annotators. */
  readonly parser: number | null;
  readonly people: number | null;
}

export const FIGURES: readonly Figure[] = [
  {
    name: 'direct quotes F1',
    of: (s) => s.direct.f1,
    floor: 97.3,
    aim: 98.2,
    parser: 96.6,
    people: 98.2,
  },
  {
    name: 'non-quotations rejected F1',
    of: (s) => s.direct.runs.rejectF1,
    floor: 58,
    aim: 75,
    parser: 55,
    people: 79,
  },
  {
    name: 'speaker accuracy, strict',
    of: (s) => s.speaker.accuracyStrict,
    floor: 90,
    aim: 95,
    parser: 79.7,
    people: 96.6,
  },
  {
    name: 'precision of speakers given',
    of: (s) => s.speaker.precisionStrict,
    floor: 93,
    aim: 97,
    parser: 82.4,
    people: 98.2,
  },
  {
    name: 'canonical speaker accuracy',
    of: (s) => s.entity?.accuracy ?? null,
    floor: 86,
    aim: 93,
    parser: null,
    people: null,
  },
  { name: 'speech F1', of: (s) => s.all.speech.f1, floor: 77, aim: 84, parser: 78.7, people: 86.4 },
  {
    name: 'all attributions F1',
    of: (s) => s.all.f1,
    floor: null,
    aim: null,
    parser: 60,
    people: 79.5,
  },
  {
    name: 'speech recall',
    of: (s) => s.all.speech.recall,
    floor: 87,
    aim: 94,
    parser: 82.4,
    people: 94.5,
  },
  {
    name: 'speech recall, indirect',
    of: (s) => s.all.speech.byKind.indirect.recall,
    floor: 80,
    aim: 89,
    parser: null,
    people: null,
  },
  {
    name: 'indirect precision',
    of: (s) => s.all.byKind.indirect.p,
    floor: 72,
    aim: 80,
    parser: null,
    people: null,
  },
];

const RESAMPLES = 300;

/** Prints each figure with its 95 % interval over articles. */
export function figureTable(
  scorer: QuoteScorer,
  part: string,
  perArticle: readonly Sums[],
): string {
  const whole = scorer.summarise(addSums(scorer, perArticle));
  const resampled = resamples(perArticle).map((sums) => scorer.summarise(addSums(scorer, sums)));
  const lines = [`${part.padEnd(30)} value   95 % interval   floor   aim  parser people`];
  for (const figure of FIGURES) {
    const value = figure.of(whole);
    const spread = resampled.flatMap((scores) => figure.of(scores) ?? []).sort((a, b) => a - b);
    const low = spread[Math.floor(spread.length * 0.025)];
    const high = spread[Math.floor(spread.length * 0.975)];
    const cells = [figure.floor, figure.aim, figure.parser, figure.people].map((x) =>
      (x === null ? '–' : x.toFixed(1)).padStart(6),
    );
    lines.push(
      `  ${figure.name.padEnd(28)} ${percent(value)}  [${percent(low)}, ${percent(high)}]  ${cells.join(' ')}`,
    );
  }
  return lines.join('\n');
}

function percent(value: number | null | undefined): string {
  return (value === null || value === undefined ? '–' : (100 * value).toFixed(1)).padStart(5);
}

/** Samples of articles with replacement, from a fixed seed. */
function resamples(all: readonly Sums[]): Sums[][] {
  let state = 20160629;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: RESAMPLES }, () =>
    all.map(() => all[Math.floor(next() * all.length)]!),
  );
}
