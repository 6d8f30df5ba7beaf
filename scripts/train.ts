import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScorer, quotesFolder, readGold, type GoldTokens } from './train/gold.ts';
import { fitAll, trainingSet } from './train/training-set.ts';

// npm run train [-- --bench FOLDER]: fits the models of the reading on train.jsonl and writes their weights.
// No clock and no chance in it: equal rules and equal data give the same file to the byte.

const { values } = parseArgs({
  options: { bench: { type: 'string', default: '../shared/bench' } },
});
const folder = quotesFolder(values.bench);
if (folder === null) {
  process.stdout.write(`no benchmark in ${values.bench}: nothing trained\n`);
} else {
  const tokens = await loadScorer<GoldTokens>(folder, 'lib.mjs');
  const set = trainingSet(readGold(folder, 'train'), tokens);
  const file = resolve(import.meta.dirname, '../lib/reading/weights/attribution.json');
  const text = JSON.stringify({ source: 'PolNeAR v1.0 train', models: fitAll(set) });
  writeFileSync(file, `${text}\n`);
  process.stdout.write(
    `${set.examples.length} proposals, ${set.ends.length} ends, ${text.length} bytes of weights\n`,
  );
}
