import type { Mark } from './read-marks.ts';

/** What a mark was found to do. `split` ends an unclosed quotation and opens the next. */
export type MarkRole = 'open' | 'close' | 'split' | 'inner' | 'none';

/** How the paragraph begins and ends. */
export interface PairingContext {
  /** The paragraph before left its quotation open. */
  readonly leftOpen: boolean;
  /** The next paragraph begins with an opening mark: this one may rightly stay open. */
  readonly nextOpens: boolean;
}

export interface Pairing {
  /** One role for each mark. */
  readonly roles: readonly MarkRole[];
  /** The paragraph begins inside a quotation, without a mark. */
  readonly startsInside: boolean;
  /** It ends inside one. */
  readonly endsInside: boolean;
}

// Costs of reading a mark against its looks. Only their order matters: a wrong glyph is dearer than a straight mark
// between letters, a mark that does nothing is dearer still.
const AGAINST = 2.5;
const NEUTRAL = 0.3;
const IGNORED = 2;
const NESTED = 0.9;
const SPLIT = 1.6;
const LEFT_OPEN = 1.5;
const LEFT_OPEN_RIGHTLY = 0.2;
const DEEP_AT_END = 4;
const START_INSIDE = 1.2;

/** Depths: outside, inside a quotation, inside a quotation within one. */
const DEPTHS = 3;

interface Step {
  readonly cost: number;
  readonly role: MarkRole;
  readonly from: number;
}

/**
 * Finds the cheapest reading of the marks of one paragraph: which open, which close, which belong to a quotation
 * within a quotation, which are none. Never fails, whatever their number. Takes time linear in the marks.
 */
export function pairMarks(marks: readonly Mark[], context: PairingContext): Pairing {
  const rows: Step[][] = [];
  let costs = [0, context.leftOpen ? START_INSIDE : Infinity, Infinity];
  for (const mark of marks) {
    const row = stepsFor(mark, costs);
    rows.push(row);
    costs = row.map((step) => step.cost);
  }
  const left = context.nextOpens ? LEFT_OPEN_RIGHTLY : LEFT_OPEN;
  const ends = [costs[0]!, costs[1]! + left, costs[2]! + DEEP_AT_END];
  let depth = ends.indexOf(Math.min(...ends));
  const endsInside = depth > 0;
  const roles: MarkRole[] = [];
  for (const row of rows.toReversed()) {
    const step = row[depth]!;
    roles.push(step.role);
    depth = step.from;
  }
  return { roles: roles.toReversed(), startsInside: depth === 1, endsInside };
}

function stepsFor(mark: Mark, costs: readonly number[]): Step[] {
  const open = costOf(mark, 'open');
  const close = costOf(mark, 'close');
  const none = IGNORED * (1 - mark.doubt);
  const moves: { to: number; step: Step }[] = [];
  const add = (from: number, to: number, cost: number, role: MarkRole) =>
    moves.push({ to, step: { cost: costs[from]! + cost, role, from } });
  add(0, 0, none, 'none');
  add(0, 1, open, 'open');
  add(1, 0, close, 'close');
  add(1, 1, none, 'none');
  add(1, 1, open + SPLIT, 'split');
  add(1, 2, open + NESTED, 'inner');
  add(2, 1, close, 'inner');
  add(2, 2, none, 'inner');
  return Array.from({ length: DEPTHS }, (_, to) =>
    moves
      .filter((move) => move.to === to)
      .map((move) => move.step)
      .reduce((a, b) => (b.cost < a.cost ? b : a)),
  );
}

function costOf(mark: Mark, role: 'open' | 'close'): number {
  const doubt = mark.doubt * IGNORED;
  if (mark.direction === role) return doubt;
  return doubt + (mark.direction === 'any' ? NEUTRAL : AGAINST);
}
