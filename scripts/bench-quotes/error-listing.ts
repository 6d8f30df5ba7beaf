import type { ReadingJson } from '../reading-to-json.ts';
import type { GoldArticle, GoldTokens } from '../train/gold.ts';
import { judge } from './calibration.ts';

/** Lists wrong speakers of train, evenly spread, after a count by rule. Only ever given articles of train. */
export function errorListing(
  train: readonly GoldArticle[],
  predicted: readonly ReadingJson[],
  tokens: GoldTokens,
  count: number,
): string {
  const wrong: { rule: string; text: string }[] = [];
  for (const [i, gold] of train.entries()) {
    for (const { quote, right } of judge(gold, predicted[i]!, tokens)) {
      if (right !== false) continue;
      const start = Math.min(quote.content[0]![0], quote.source?.[0] ?? Infinity);
      const end = quote.content.at(-1)![1];
      const context = gold.text.slice(Math.max(0, start - 80), end + 80).replace(/\s+/g, ' ');
      const source = quote.source === null ? '–' : gold.text.slice(...quote.source);
      wrong.push({
        rule: quote.rule,
        text: `[${quote.rule}] ${source} ${quote.confidence} | ${context.slice(0, 500)}`,
      });
    }
  }
  const counts = new Map<string, number>();
  for (const { rule } of wrong) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const table = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, n]) => `${String(n).padStart(5)} ${rule}`);
  const step = Math.max(1, wrong.length / count);
  const listed = Array.from(
    { length: Math.min(count, wrong.length) },
    (_, i) => wrong[Math.floor(i * step)]!.text,
  );
  return ['wrong speakers of train by rule', ...table, ...listed, ''].join('\n');
}
