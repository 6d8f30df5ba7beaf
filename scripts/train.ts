import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScorer, quotesFolder, readGold, type GoldTokens } from './train/gold.ts';
import { analyseGold, labelProposals } from './train/label-proposals.ts';
import { fitModels } from './train/model-cases.ts';

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
  const examples = readGold(folder, 'train').flatMap((gold, i) =>
    labelProposals(gold, i, tokens, analyseGold(gold)),
  );
  const file = resolve(import.meta.dirname, '../lib/reading/weights/attribution.json');
  const text = JSON.stringify({ source: 'PolNeAR v1.0 train', models: fitModels(examples) });
  writeFileSync(file, `${text}\n`);
  process.stdout.write(`${examples.length} proposals, ${text.length} bytes of weights\n`);
}
