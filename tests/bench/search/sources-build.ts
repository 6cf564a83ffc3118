/**
 * A build of the site that keeps what its search indexes are made from.
 *
 *     node tests/bench/search/sources-build.ts <folder for the site> <folder for the sources>
 */
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { build, type AstroIntegration } from 'astro'

const [site, kept] = process.argv.slice(2) as [string, string]

const keeper: AstroIntegration = {
  name: 'keeper-of-search-sources',
  hooks: {
    // `site/build/handover.ts` removes them once the build is done.
    'astro:build:generated': ({ dir }) =>
      cp(fileURLToPath(new URL('handover/search/', dir)), kept, { recursive: true }),
  },
}

await build({ outDir: site, logLevel: 'error', integrations: [keeper] })
