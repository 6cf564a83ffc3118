import { parseArgs } from 'node:util'

import { rollBack } from './publication.ts'

/** `npm run rollback [-- <release>]`: shows visitors an older release. */
try {
  const { positionals } = parseArgs({ allowPositionals: true })
  console.log(`Visitors now see release ${await rollBack(positionals[0])}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
