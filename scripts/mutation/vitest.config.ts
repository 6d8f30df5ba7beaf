import { defineConfig } from 'vitest/config';

// The tests of the files that are mutated, and no others: each mutant runs them.
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/exchange/*.test.ts',
      'tests/reading/corrections/*.test.ts',
      'tests/search/text/parse-query.test.ts',
      'tests/model/*.test.ts',
    ],
  },
});
