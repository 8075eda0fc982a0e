import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    // Ends what hangs. Properties try hundreds of texts, which a busy machine may take seconds for.
    testTimeout: 60_000,
  },
});
