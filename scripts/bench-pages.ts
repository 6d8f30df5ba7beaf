import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { pageSource } from '../lib/page/page-source.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { linkedomPage } from './linkedom-page.ts';
import { predictPages, readPage } from './predict-pages.ts';

/** Where the benchmark lies, and where the figures are written to. */
export interface BenchOptions {
  /** The folder of all benchmarks; pages are in its `pages`. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** Each page is read so often for the times; the fastest of them counts. */
const ROUNDS = 5;

/** Prints how well and how fast the articles of the benchmark's pages are read; one line where it is absent. */
export function benchPages({ folder, print }: BenchOptions): void {
  const bench = join(folder, 'pages');
  if (!existsSync(join(bench, 'zyte'))) {
    print(`pages: skipped, ${bench} is not there`);
    return;
  }
  // The scorers print nothing where they are called through a link.
  const scorers = realpathSync(bench);
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  try {
    const predicted = join(scratch, 'predicted.json');
    writeFileSync(predicted, JSON.stringify(predictPages(join(bench, 'zyte'))));
    const truth = join(bench, 'ground-truth.json');
    print(run(scorers, 'score.mjs', [truth, predicted]));
    print(run(scorers, 'score-extra.mjs', [truth, predicted, join(bench, 'metadata-dev.json')]));
  } finally {
    rmSync(scratch, { recursive: true });
  }
  print(times(join(bench, 'zyte')));
}

function run(bench: string, script: string, files: readonly string[]): string {
  return execFileSync(process.execPath, [join(bench, script), ...files], {
    encoding: 'utf8',
  }).trim();
}

/** Ours against Readability alone on a clone, both after parsing, in the same run. */
function times(folder: string): string {
  let plain = 0;
  let ours = 0;
  let slowest = 0;
  for (const name of readdirSync(folder)) {
    const html = readPage(join(folder, name));
    let bestPlain = Infinity;
    let bestOurs = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = linkedomPage(html);
      bestPlain = Math.min(
        bestPlain,
        timed(() => new Readability(page.cloneNode(true) as Document).parse()),
      );
      bestOurs = Math.min(
        bestOurs,
        timed(() => readArticle(pageSource, page, '')),
      );
    }
    plain += bestPlain;
    ours += bestOurs;
    slowest = Math.max(slowest, bestOurs);
  }
  const ratio = (ours / plain).toFixed(2);
  return `time  ${ratio} × plain Readability (${ours.toFixed(0)} ms against ${plain.toFixed(0)} ms); slowest page ${slowest.toFixed(0)} ms`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
