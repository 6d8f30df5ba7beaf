import { fillIndexes, type Indexes } from './bench-library/fill-indexes.ts';
import { median, percentile } from './bench-library/measure.ts';
import { measureMiniSearch } from './bench-library/measure-minisearch.ts';
import { measureRelated } from './bench-library/measure-related.ts';
import { measureSaving } from './bench-library/measure-saving.ts';
import { measureTyping } from './bench-library/measure-typing.ts';
import { createStoryMaker } from './bench-library/synthetic-stories.ts';
import { measureOpening } from './bench-library/measure-opening.ts';

/** One column of the growth table: milliseconds, seconds or megabytes, as the row says. */
type Figures = ReadonlyMap<string, number>;

const SEED = 7;
const SIZES = [1_000, 10_000, 50_000];
const QUICK_SIZES = [500, 2_000];
/** The size at which MiniSearch is measured too: at 50,000 it takes more memory than Node has. */
const COMPARED = 10_000;
const QUICK_COMPARED = 2_000;

export interface LibraryBench {
  readonly print: (line: string) => void;
  /** Smaller sizes: half a minute instead of some five. */
  readonly quick?: boolean;
  /** Also in a page of the built extension, in Chromium: some ten minutes more. */
  readonly chromium?: boolean;
}

/**
 * `npm run bench -- library [--quick] [--chromium]`: how the indexes of the library grow, on made-up stories (the same for every run),
 * in this process, without the storage of a browser. The exponent: 1 is as fast as the library grows, 0 is constant.
 */
export async function benchLibrary(options: LibraryBench): Promise<void> {
  const { print, quick = false, chromium = false } = options;
  const sizes = quick ? QUICK_SIZES : SIZES;
  print(`library: stories of about 600 words, seed ${SEED}`);
  const columns = sizes.map((size) => measure(size));
  print(`| figure | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | exponent |`);
  print(`|---|${sizes.map(() => '---').join('|')}|---|`);
  for (const row of columns[0]!.keys()) {
    const values = columns.map((column) => column.get(row)!);
    const exponent = growth(sizes, values);
    print(`| ${row} | ${values.map(shown).join(' | ')} | ${exponent} |`);
  }
  const compared = quick ? QUICK_COMPARED : COMPARED;
  const own = columns[sizes.indexOf(compared)]!;
  print(`at ${compared.toLocaleString('en')} stories, beside MiniSearch in the same run:`);
  print('| figure | ours | MiniSearch | times |');
  print('|---|---|---|---|');
  for (const [row, value] of measureMiniSearch(createStoryMaker(SEED), compared)) {
    const ours = own.get(row)!;
    print(`| ${row} | ${shown(ours)} | ${shown(value)} | ${(value / ours).toFixed(1)} |`);
  }
  if (!chromium) return;
  const { measureInChromium } = await import('./bench-library/measure-in-chromium.ts');
  (await measureInChromium(sizes.at(-1)!)).forEach(print);
}

function measure(size: number): Figures {
  const maker = createStoryMaker(SEED);
  const indexes: Indexes = fillIndexes(maker, size);
  const figures = new Map<string, number>();
  const related = measureRelated(maker, indexes, size);
  figures.set('related: one query, median ms', median(related));
  figures.set('related: one query, p95 ms', percentile(related, 95));
  const opening = measureOpening(indexes);
  figures.set('related: open from the stored index, ms', opening.related);
  figures.set('related: arrays in memory, MB', opening.relatedBytes / 1e6);
  figures.set('text: build, s', indexes.textSeconds);
  figures.set('text: open from the stored index, ms', opening.text);
  figures.set('text: memory, MB', indexes.text.byteLength / 1e6);
  const typing = measureTyping(maker, indexes.text);
  figures.set('text: one keystroke, median ms', median(typing));
  figures.set('text: one keystroke, p95 ms', percentile(typing, 95));
  figures.set('text: one keystroke, worst ms', Math.max(...typing));
  const saving = measureSaving(maker, indexes, size);
  figures.set('saving a story in both indexes, median ms', median(saving.each));
  figures.set('saving a story in both indexes, p95 ms', percentile(saving.each, 95));
  figures.set('saving: longest slice of packing, ms', saving.longestSlice);
  return figures;
}

/** From the first size to the last. */
function growth(sizes: readonly number[], values: readonly number[]): string {
  const times = values.at(-1)! / values[0]!;
  const exponent = Math.log(times) / Math.log(sizes.at(-1)! / sizes[0]!);
  return Number.isFinite(exponent) ? exponent.toFixed(2) : '–';
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
