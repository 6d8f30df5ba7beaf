import nlp from 'compromise';
import { readText } from '../lib/reading/read-story.ts';
import { peakMemory } from './bench-speed/peak-memory.ts';
import { quotesFolder, readGold } from './train/gold.ts';

/** What `bench -- speed` may be told. */
export interface SpeedBenchOptions {
  /** Folder of the benchmarks, absolute or from the working folder. */
  readonly folder: string;
  /** Takes each line of the report. */
  readonly print: (line: string) => void;
}

const RUNS = 5;
const LONG_WORDS = 20_000;

/** Prints the reading's time as a share of one bare `nlp(text)`, whether time grows with length, and peak memory. */
export async function benchSpeed(options: SpeedBenchOptions): Promise<void> {
  const folder = quotesFolder(options.folder);
  if (folder === null) {
    options.print(`speed: no benchmark in ${options.folder}, skipped`);
    return;
  }
  const texts = readGold(folder, 'dev').map((gold) => gold.text);
  for (const text of texts.slice(0, 30)) both(text);
  const ratios = texts.map((text) => {
    const { reading, tagger } = both(text);
    return reading / tagger;
  });
  options.print(
    `reading / bare nlp(text), median over ${texts.length} dev articles: ${median(ratios).toFixed(2)} (floor 1.30, aim 0.60)`,
  );
  linear(middle(texts), options.print);
  memory(texts, options.print);
}

function both(text: string): { reading: number; tagger: number } {
  return { reading: best(() => readText(text, { title: '' })), tagger: best(() => nlp(text)) };
}

/** The fastest of three runs, in ms. */
function best(run: () => unknown): number {
  return Math.min(...[0, 1, 2].map(() => time(run)));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function linear(text: string, print: (line: string) => void): void {
  const once = medianTime(text, 1);
  for (const times of [4, MOST]) {
    const share = medianTime(text, times) / (times * once);
    print(`the same article ${times}×: ${share.toFixed(2)} of proportional (0.75 to 1.25)`);
  }
}

/** Most copies of the article in one text. */
const MOST = 16;

/** Time of one reading, in ms. Every run reads the same number of copies in all, so that none is favoured by its length. */
function medianTime(text: string, times: number): number {
  const long = Array.from({ length: times }, () => text).join('\n\n');
  const rounds = MOST / times;
  const run = () => {
    for (let i = 0; i < rounds; i += 1) readText(long, { title: '' });
  };
  return median(Array.from({ length: RUNS }, () => time(run))) / rounds;
}

function memory(texts: readonly string[], print: (line: string) => void): void {
  const all = texts.join('\n\n');
  const words = all.split(/\s+/).length;
  const { peak, before, heap, attributions } = peakMemory(
    all.slice(0, Math.floor((all.length * LONG_WORDS) / words)),
  );
  print(
    `${LONG_WORDS} words: peak ${peak.toFixed(0)} MB of the process, ${(peak - before).toFixed(0)} MB more than before; ` +
      `${heap === null ? 'no heap tried is enough' : `a heap of ${heap} MB is enough`}; ${attributions} attributions`,
  );
}

function middle(texts: readonly string[]): string {
  return texts.toSorted((a, b) => a.length - b.length)[Math.floor(texts.length / 2)]!;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
