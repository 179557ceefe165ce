import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    restoreMocks: true,
    // Property tests on a busy two-core machine: a limit for what hangs, not a measure of speed.
    testTimeout: 60_000,
  },
});
