import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingReporter } from './tests/closing-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    exclude: ['tests/fixtures/**'],
    // No site of its own: words are English whatever the content of this repository says.
    env: { CROSSBEARING_ROOT: 'tests/fixtures/no-site' },
    // By default one core is left idle, and on a machine of two that doubles the wait.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    globalSetup: ['tests/site/build-fixtures.ts'],
    reporters: ['default', new ClosingReporter()],
  },
});
