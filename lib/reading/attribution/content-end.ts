import { probability, type LogisticModel } from '../confidence/logistic.ts';
import { endCandidates, type OpenContent } from './end-candidates.ts';

/**
 * Where content ends, as an index of items. The model gives for each place, from left to right, the chance that the content
 * ends there if it has not ended before; of all places that one is taken whose stretch can be expected to agree best with
 * the true one. Without a model (`null`) the rules' end stands.
 */
export function contentEnd(open: OpenContent, ends: LogisticModel | null): number {
  if (ends === null || open.ruled <= open.at) return open.ruled;
  const candidates = endCandidates(open);
  const lengths = candidates.map(({ to }) => to - open.at);
  const chances = chancesOf(
    candidates.map(({ features }) => features),
    ends,
  );
  const expected = lengths.map((length) =>
    lengths.reduce((sum, other, i) => sum + chances[i]! * agreement(length, other), 0),
  );
  const least = PLAUSIBLE * Math.max(...chances);
  const judged = expected.map((value, i) => (chances[i]! < least ? 0 : value));
  return candidates[judged.indexOf(Math.max(...judged))]!.to;
}

/** A place whose chance is a smaller share than this of the best one's is not taken, however well it lies. */
const PLAUSIBLE = 0.02;

/** The chance of each place in turn; what is left over is the last one's. */
function chancesOf(places: readonly (readonly string[])[], ends: LogisticModel): number[] {
  let left = 1;
  return places.map((features, i) => {
    const here = i === places.length - 1 ? left : left * probability(ends, features);
    left -= here;
    return here;
  });
}

/** How well two stretches that begin together agree; too little agreement is none. */
function agreement(length: number, other: number): number {
  const share = Math.min(length, other) / Math.max(length, other);
  return share < 0.5 ? 0 : share;
}
