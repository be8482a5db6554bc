import { defineConfig } from 'vitest/config';
import { ClosingReporter } from './tests/closing-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    exclude: ['tests/fixtures/**'],
    testTimeout: 30_000,
    globalSetup: ['tests/site/build-fixtures.ts'],
    reporters: ['default', new ClosingReporter()],
  },
});
