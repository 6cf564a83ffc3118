import { parseArgs } from 'node:util'

import { publish } from './publication.ts'

/** `npm run publish [-- --force]`: builds, checks and shows the site. */
const { values } = parseArgs({ options: { force: { type: 'boolean' } } })
try {
  await publish(values)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}`)
  console.error('Nothing was published: visitors see what they saw before.')
  process.exitCode = 1
}
