import path from 'node:path'

import { defineConfig } from 'vitest/config'

/** Everything from a small portal's database to its published site. */
const site = {
  test: {
    name: 'site',
    include: ['tests/site/**/*.site.test.ts'],
    globalSetup: ['tests/site/setup.ts'],
    setupFiles: ['tests/integration/environment.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}

/**
 * The suites Vitest runs. `unit` needs nothing but the code; the integration suites share one Payload
 * opened on a database of their own, so their files run one after another in one process.
 */
export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '..'),
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      integration('sqlite'),
      integration('mongodb'),
      site,
    ],
  },
})

function integration(database: 'sqlite' | 'mongodb') {
  return {
    test: {
      name: `integration-${database}`,
      include: ['tests/integration/**/*.integration.test.ts'],
      globalSetup: [`tests/integration/${database}.ts`],
      setupFiles: ['tests/integration/environment.ts'],
      pool: 'forks' as const,
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }
}
