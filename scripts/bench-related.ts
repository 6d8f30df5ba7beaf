import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryRecord } from '../lib/model/story-record.ts';
import { benchSame } from './bench-same.ts';
import { collect, recordOf, relatedTo, type RelatedJson } from './predict-related.ts';
import { parseStoryLines } from './story-lines.ts';

/** A story of the benchmark: `event` tells what is related, `topic` groups two events of the same kind. */
interface GoldStory {
  readonly id: string;
  readonly topic: number;
  readonly event: string;
}

/** Figures over a set of stories; all from 0 to 1. */
export interface RelatedFigures {
  readonly stories: number;
  readonly map: number;
  readonly precisionAt5: number;
  /** Stories of the same kind of event, but another one, in the first five. */
  readonly hardNegatives: number;
  /** Of all stories that would be shown, those of the same event; and the share of a story's event that is shown. */
  readonly shownPrecision: number;
  readonly shownRecall: number;
  /** Stories for which nothing is shown once every story of their topic is taken out. */
  readonly silentWithoutTopic: number;
}

/**
 * `npm run bench -- related`: figures of the same quotation, and on ECB+ dev, as `score.mjs` there defines them, for each half of the topics and for all
 * of them. The lines to print; one line where the benchmark is absent.
 */
export function benchRelated(bench = '../shared/bench'): string[] {
  const file = join(bench, 'related', 'dev.jsonl');
  if (!existsSync(file)) return [`related: skipped, ${file} is not there`];
  const input = readFileSync(file, 'utf8');
  const lines = parseStoryLines(input);
  if (!lines.ok) throw new Error(`${file}: ${lines.error}`);
  const gold = input
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldStory);
  const records = lines.value.map(recordOf);
  const started = performance.now();
  const collection = collect(records);
  const answers = records.map((record) => relatedTo(record, collection));
  const perStory = (performance.now() - started) / records.length;
  const silent = silentWithoutTopic(gold, records);
  const figures = (name: string, chosen: (story: GoldStory) => boolean) =>
    row(name, score(gold, answers, silent, chosen));
  return [
    `related: ${gold.length} stories, ${perStory.toFixed(1)} ms each`,
    '| topics | stories | MAP | P@5 | hard in 5 | shown P | shown R | silent |',
    '|---|---|---|---|---|---|---|---|',
    figures('fitted on', (story) => story.topic % 4 === 0),
    figures('checked on', (story) => story.topic % 4 !== 0),
    figures('all', () => true),
    ...benchSame(bench),
  ];
}

function row(name: string, f: RelatedFigures): string {
  const cells = [
    f.map,
    f.precisionAt5,
    f.hardNegatives,
    f.shownPrecision,
    f.shownRecall,
    f.silentWithoutTopic,
  ];
  return `| ${name} | ${f.stories} | ${cells.map((cell) => cell.toFixed(4)).join(' | ')} |`;
}

/** Ids of the stories for which nothing is shown when their topic is not in the collection. */
function silentWithoutTopic(
  gold: readonly GoldStory[],
  records: readonly StoryRecord[],
): Set<string> {
  const silent = new Set<string>();
  for (const topic of new Set(gold.map((story) => story.topic))) {
    const others = collect(records.filter((_, i) => gold[i]!.topic !== topic));
    for (const [i, record] of records.entries()) {
      if (gold[i]!.topic !== topic) continue;
      if (relatedTo(record, others).shown.length === 0) silent.add(record.id);
    }
  }
  return silent;
}

/** Scores the stories chosen; what is related to them is looked for among all. */
export function score(
  gold: readonly GoldStory[],
  answers: readonly RelatedJson[],
  silent: ReadonlySet<string>,
  chosen: (story: GoldStory) => boolean,
): RelatedFigures {
  const events = new Map(gold.map((story) => [story.id, story]));
  const sum = {
    stories: 0,
    map: 0,
    precisionAt5: 0,
    hard: 0,
    shown: 0,
    right: 0,
    recall: 0,
    silent: 0,
  };
  for (const [i, story] of gold.entries()) {
    const { related, shown } = answers[i]!;
    const isSame = (id: string) => events.get(id)!.event === story.event;
    const size = gold.filter((other) => other.event === story.event).length - 1;
    if (size === 0 || !chosen(story)) continue;
    sum.stories += 1;
    let hits = 0;
    for (const [k, id] of related.entries()) {
      if (!isSame(id)) continue;
      hits += 1;
      sum.map += hits / (k + 1) / size;
    }
    const first = Math.min(5, size);
    sum.precisionAt5 += related.slice(0, first).filter(isSame).length / first;
    const isHard = (id: string) => events.get(id)!.topic === story.topic && !isSame(id);
    sum.hard += related.slice(0, 5).filter(isHard).length / 5;
    sum.shown += shown.length;
    sum.right += shown.filter(isSame).length;
    sum.recall += shown.filter(isSame).length / Math.min(size, 10);
    if (silent.has(story.id)) sum.silent += 1;
  }
  const n = sum.stories || 1;
  return {
    stories: sum.stories,
    map: sum.map / n,
    precisionAt5: sum.precisionAt5 / n,
    hardNegatives: sum.hard / n,
    shownPrecision: sum.right / (sum.shown || 1),
    shownRecall: sum.recall / n,
    silentWithoutTopic: sum.silent / n,
  };
}
