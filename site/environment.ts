import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { readEnvironment } from '#cms/environment.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')

const { dataDirectory, sitePort, siteUrl } = readEnvironment({
  // The site signs nothing, so types and pages can be checked on a machine that has no secret; opening
  // Payload demands the real one.
  variables: { PAYLOAD_SECRET: 'a-stand-in-that-nothing-is-signed-with', ...process.env },
  directory: process.cwd(),
})

export { sitePort, siteUrl }

/** Where a build keeps what the next one can use again. */
export const cacheDirectory = join(dataDirectory, 'cache', 'site')

/** One folder for each published version of the site. */
export const releasesDirectory = join(dataDirectory, 'releases')

/** Link to the release visitors see. */
export const liveLink = join(dataDirectory, 'live')
