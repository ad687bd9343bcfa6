import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], options = {}) => ({
  test: { name, include, environment: 'node', ...options },
});

/** One runner for every kind of test; `npm run test:<project>` runs one of them. */
export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        ['content/**/*.test.ts', 'site/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/**/*.test.ts'],
        {
          testTimeout: 60_000,
        },
      ),
      project('build', ['tests/build/**/*.test.ts'], {
        globalSetup: 'tests/build/setup.ts',
        testTimeout: 120_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
      project('cms', ['tests/cms/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
      project('e2e', ['tests/e2e/**/*.test.ts'], {
        globalSetup: 'tests/build/setup.ts',
        testTimeout: 240_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
    ],
  },
});
