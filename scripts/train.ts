import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fitLogistic, type Case } from './train/fit-logistic.ts';
import { loadScorer, quotesFolder, readGold, type GoldTokens } from './train/gold.ts';
import { labelProposals, type Example } from './train/label-proposals.ts';
import { FIT, type ModelName } from './train/model-cases.ts';

// npm run train [-- --bench FOLDER]: fits the models of the reading on train.jsonl and writes their weights.
// No clock and no chance in it: equal rules and equal data give the same file to the byte.

const { values } = parseArgs({ options: { bench: { type: 'string', default: '../shared/bench' } } });
const folder = quotesFolder(values.bench);
if (folder === null) {
  process.stdout.write(`no benchmark in ${values.bench}: nothing trained\n`);
} else {
  const tokens = await loadScorer<GoldTokens>(folder, 'lib.mjs');
  const examples = readGold(folder, 'train').flatMap((gold, i) => labelProposals(gold, i, tokens));
  const file = resolve(import.meta.dirname, '../lib/reading/weights/attribution.json');
  const text = JSON.stringify({ source: 'PolNeAR v1.0 train', models: fitAll(examples) });
  writeFileSync(file, `${text}\n`);
  process.stdout.write(`${examples.length} proposals, ${text.length} bytes of weights\n`);
}

function fitAll(examples: readonly Example[]): Record<string, unknown> {
  const models: Record<string, unknown> = {};
  for (const [name, { cases, options }] of Object.entries(FIT) as [ModelName, (typeof FIT)[ModelName]][]) {
    const rows: Case[] = cases(examples);
    models[name] = fitLogistic(rows, options);
    process.stdout.write(`${name}: ${rows.length} cases, ${JSON.stringify(models[name]).length} bytes\n`);
  }
  return models;
}
