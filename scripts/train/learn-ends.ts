import { carriersOf, type Item } from '../../lib/reading/attribution/carrier.ts';
import { begunContent } from '../../lib/reading/attribution/content-right.ts';
import {
  endCandidates,
  type EndCandidate,
  type OpenContent,
} from '../../lib/reading/attribution/end-candidates.ts';
import { findCues } from '../../lib/reading/attribution/find-cues.ts';
import { findSource } from '../../lib/reading/attribution/find-source.ts';
import type { LogisticModel } from '../../lib/reading/confidence/logistic.ts';
import type { TaggedStory } from '../../lib/reading/token.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { GoldArticle, GoldSpan } from './gold.ts';
import type { FitOptions } from './learner.ts';

/** The places where one annotated content may end, and the one where it does. */
export interface EndExample {
  readonly article: number;
  readonly open: OpenContent;
  readonly candidates: readonly EndCandidate[];
  readonly right: number;
}

/** How many items the rules' start may be off the annotated one. */
const START = 2;
/** How many characters the annotated end may be off the nearest place. */
const NEAR = 12;

/** Contents to the right of a cue that is annotated, with their places. */
export function endExamples(gold: GoldArticle, article: number, tagged: TaggedStory): EndExample[] {
  return carriersOf(tagged, tagged.quoted).flatMap(({ items }) => {
    const cues = findCues(items);
    return cues.flatMap((cue): EndExample[] => {
      const span = [items[cue.from]!.start, items[cue.to - 1]!.end] as const;
      const meant = gold.attributions.filter((a) =>
        a.cue.some((c) => c[0] < span[1] && span[0] < c[1]),
      );
      if (meant.length === 0) return [];
      const source = findSource(items, cue);
      const end = source === null ? cue.to : Math.max(source.end, cue.to);
      const open = begunContent(items, end, cue, cues, source);
      if (open === null || open.ruled <= open.at) return [];
      const content = meant.flatMap((a) => a.content).find((c) => beginsAt(items, open.at, c));
      if (content === undefined) return [];
      const candidates = endCandidates(open);
      const right = nearest(items, candidates, content[1]);
      return right === null ? [] : [{ article, open, candidates, right }];
    });
  });
}

function beginsAt(items: readonly Item[], at: number, [start, end]: GoldSpan): boolean {
  const first = items.findIndex((item) => item.end > start);
  return first >= 0 && Math.abs(first - at) <= START && end > items[at]!.start;
}

/** Index of the place nearest to an offset, the last one for all that lies behind it; `null` where none is near. */
function nearest(
  items: readonly Item[],
  candidates: readonly EndCandidate[],
  end: number,
): number | null {
  const distances = candidates.map(({ to }) => Math.abs(items[to - 1]!.end - end));
  if (items[candidates.at(-1)!.to - 1]!.end <= end) return candidates.length - 1;
  const least = Math.min(...distances);
  return least <= NEAR ? distances.indexOf(least) : null;
}

// The L1 strength was chosen by 5-fold cross-validation over articles of train: more weights gain nothing.
const OPTIONS: FitOptions = { l1: 1000, rounds: 10, minCount: 12 };

/** Fits the chance that content ends at a place which it reaches. */
export function fitEnds(examples: readonly EndExample[]): LogisticModel {
  const cases = examples.flatMap(({ article, candidates, right }) =>
    candidates
      .slice(0, Math.min(right + 1, candidates.length - 1))
      .map(({ features }, i) => ({ article, features, label: i === right })),
  );
  return fitLogistic(cases, OPTIONS);
}
