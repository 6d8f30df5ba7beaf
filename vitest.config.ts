import { defineConfig } from 'vitest/config';

// The folder says what a test needs: nothing, a pretended DOM, or real browsers with the built extension.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{model,reading,search,panel,exchange,cases,scripts,fuzz}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{page,components,library,browser,files}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'extension',
          environment: 'node',
          include: ['tests/extension/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Browsers of a busy machine lose a click now and then; what fails twice is wrong.
          retry: 1,
        },
      },
      {
        // What takes minutes: faults, hostile pages. Run by `npm run test:all`.
        test: {
          name: 'trust',
          environment: 'node',
          include: ['tests/trust/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
