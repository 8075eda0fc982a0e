/** Editor behaviours in real Chromium: `npx playwright test -c tests/editors/playwright.config.ts`. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/editors-tests',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    viewport: { width: 800, height: 600 },
    launchOptions: {
      executablePath: process.env['PARLEY_BROWSER'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
