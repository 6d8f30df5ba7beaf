import { expect, test } from 'vitest';
import { ALL_TARGETS } from './all-targets.ts';
import { runFuzz } from './fuzz-target.ts';

// A small part of what `npm run fuzz` tries, with new cases in every run. A failure prints its seed; FUZZ_SEED repeats it.
const CASES = 2000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const SHARES = ALL_TARGETS.reduce((sum, { share }) => sum + share, 0);

test.each(ALL_TARGETS)('$name', async (target) => {
  await runFuzz([target], (CASES * target.share) / SHARES, SEED, ({ failure }) => {
    expect(failure, `FUZZ_SEED=${SEED}`).toBeNull();
  });
});
