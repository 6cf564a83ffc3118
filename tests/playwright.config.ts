import { defineConfig } from '@playwright/test'

/**
 * Browser tests on a real portal: the built site and the built CMS that `npm test` has started, or the
 * ones of an `npm start` in another terminal (tests/README.md).
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.test.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes at the second try has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: process.env['PORTAL_SITE_URL'] ?? 'http://localhost:4321',
    locale: 'en-GB',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROME_PATH'] },
  },
})
