import { getPayload } from 'payload'

import { missingMigrations } from './database/missingMigrations.ts'
import config from './payload.config.ts'

/**
 * Starts the server's Payload with its crons. A database older than the code ends the process, with a
 * sentence, before anybody writes to it. Schedules that a killed process was about to carry out are
 * taken up again; publishing twice does no harm.
 */
export async function start(): Promise<void> {
  const payload = await getPayload({ config })
  const missing = await missingMigrations(payload)
  if (missing.length > 0) {
    payload.logger.fatal(
      `The database is older than the code (${missing.join(', ')} not run): run \`npm run cms:prepare\`.`,
    )
    process.exit(1)
  }
  await payload.db.updateJobs({
    where: { processing: { equals: true } },
    data: { processing: false },
    returning: false,
  })
  await getPayload({ config, cron: true })
}
