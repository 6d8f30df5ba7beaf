import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export type GoldSpan = readonly [number, number];

/** One attribution annotated by hand. */
export interface GoldAttribution {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
  readonly sourceHead?: GoldSpan;
}

export interface GoldArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly discard?: readonly GoldSpan[];
  readonly attributions: readonly GoldAttribution[];
}

/** The scorer's own reading of tokens, so that training and scoring count alike. */
export interface GoldTokens {
  wsTokens(text: string): readonly GoldSpan[];
  tokensIn(text: string, tokens: readonly GoldSpan[], spans: readonly GoldSpan[]): Set<number>;
}

/** The folder of the quotation benchmark, or `null` where it is absent. */
export function quotesFolder(bench: string): string | null {
  const folder = resolve(bench, 'quotes');
  return existsSync(resolve(folder, 'train.jsonl')) ? folder : null;
}

/** Reads one part ("train", "dev") of the benchmark. */
export function readGold(folder: string, part: string): GoldArticle[] {
  const lines = readFileSync(resolve(folder, `${part}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle);
}

/** Loads a module of the benchmark's scorers. */
export async function loadScorer<T>(folder: string, file: string): Promise<T> {
  return (await import(pathToFileURL(resolve(folder, file)).href)) as T;
}
