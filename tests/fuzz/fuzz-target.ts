import * as fc from 'fast-check';
import type { IAsyncProperty, IProperty } from 'fast-check';

/** Something that takes whatever comes, and what must hold of it. */
export interface FuzzTarget {
  readonly name: string;
  /** Share of all cases, against the shares of the others. Dear targets have less. */
  readonly share: number;
  readonly property: IProperty<[unknown]> | IAsyncProperty<[unknown]>;
}

/** What became of one target. */
export interface FuzzResult {
  readonly name: string;
  readonly cases: number;
  readonly seconds: number;
  /** The smallest case found that breaks it, with the way to run it again; `null`: none was found. */
  readonly failure: string | null;
}

/** Spreads `cases` over the targets. Equal seeds try equal cases. */
export async function runFuzz(
  targets: readonly FuzzTarget[],
  cases: number,
  seed: number,
  tell: (result: FuzzResult) => void,
): Promise<void> {
  const shares = targets.reduce((sum, { share }) => sum + share, 0);
  for (const { name, share, property } of targets) {
    const numRuns = Math.ceil((cases * share) / shares);
    const started = performance.now();
    const report = await fc.check(property as IAsyncProperty<[unknown]>, {
      numRuns,
      seed,
      includeErrorInReport: true,
    });
    tell({
      name,
      cases: report.numRuns,
      seconds: (performance.now() - started) / 1000,
      failure: report.failed ? (fc.defaultReportMessage(report as never) ?? 'failed') : null,
    });
  }
}
