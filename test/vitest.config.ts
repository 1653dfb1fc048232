import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Property tests take seconds, and many where the machine is busy.
  test: { testTimeout: 120_000, include: ['test/unit/**/*.test.{ts,tsx}'] },
});
