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

export { dataDirectory, sitePort, siteUrl }

/** Where a build keeps what the next one can use again. */
export const cacheDirectory = join(dataDirectory, 'cache', 'site')

/** Where the CMS keeps uploaded files. */
export const mediaDirectory = join(dataDirectory, 'media')

/** One folder for each published version of the site. */
export const releasesDirectory = join(dataDirectory, 'releases')

/** Link to the release visitors see. */
export const liveLink = join(dataDirectory, 'live')

/**
 * The day the site is built for, `YYYY-MM-DD`: what is due, open or past follows from it. Set
 * SOURCE_DATE_EPOCH (reproducible-builds.org, seconds) to build for another.
 */
export const buildDay = new Date(
  process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10)
