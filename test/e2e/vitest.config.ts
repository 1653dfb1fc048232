import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `vitest run --config test/e2e/vitest.config.ts chromium` drives the built extension in one browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/*.test.ts'],
    // What is waited for comes at once, but not on every machine: only what never comes shall fail.
    testTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    // A browser that is missing is installed first.
    hookTimeout: 300_000,
    fileParallelism: false,
    // A wait that came to nothing is tried once more, nothing else: a browser under load may lose a click. `npm test` tells
    // which tests these were, and fails where they are many.
    retry: {
      count: 1,
      condition:
        /\bWaiting\b|\bTimed out\b|timeout of \d+ ?ms|Protocol error|detached|not clickable|\bcontext\b.*(destroyed|not available|not found)|Cannot find context|_ABORTED/i,
    },
  },
});
