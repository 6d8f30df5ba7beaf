import { parseArgs } from 'node:util';
import { ALL_TARGETS } from '../tests/fuzz/all-targets.ts';
import { runFuzz } from '../tests/fuzz/fuzz-target.ts';
import { printGrowth } from './fuzz/print-growth.ts';

// npm run fuzz [-- --cases N] [--seed N] [--only WORDS]: takes every part that hears of the outside world through cases that
// nobody thought of, and prints the smallest that breaks one. A seed and a target give the same cases again.

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200000' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const { only } = values;
const targets =
  only === undefined ? ALL_TARGETS : ALL_TARGETS.filter(({ name }) => name.includes(only));
let cases = 0;
let broken = 0;
process.stdout.write(`seed ${seed}\n  cases  seconds  target\n`);
await runFuzz(targets, Number(values.cases), seed, ({ name, cases: tried, seconds, failure }) => {
  cases += tried;
  process.stdout.write(
    `${String(tried).padStart(7)}  ${seconds.toFixed(1).padStart(7)}  ${failure === null ? '' : 'BROKEN '}${name}\n`,
  );
  if (failure === null) return;
  broken += 1;
  process.stdout.write(`${failure}\n`);
});
process.stdout.write(`${cases} cases, ${broken} of ${targets.length} targets broken\n`);
const tooSteep = only === undefined ? printGrowth((line) => process.stdout.write(`${line}\n`)) : 0;
process.exitCode = broken + tooSteep === 0 ? 0 : 1;
