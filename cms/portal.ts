import { existsSync } from 'node:fs'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { missingMigrations } from './database/missingMigrations.ts'
import { loadEnvironment } from './environment.mjs'
import config from './payload.config.ts'

/**
 * Opens the portal's Payload: the one way commands, loaders and tests reach the database. Says nothing
 * but errors, runs no crons and never changes the schema. Close it with `payload.destroy()`.
 *
 * @throws Error with one sentence where the database is missing, away, or older than the code.
 */
export async function openPortal(): Promise<Payload> {
  const { database } = loadEnvironment()
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new Error(
      `There is no database at ${database.file}: create it with \`npm run cms:prepare\`.`,
    )
  }
  const payload = await connect()
  const missing = await missingMigrations(payload)
  if (missing.length === 0) return payload
  await payload.destroy()
  throw new Error(
    `The database is older than the code (${missing.join(', ')} not run): bring it up to date with \`npm run cms:prepare\`.`,
  )
}

/** Opens Payload whatever state the database is in; only the command that prepares it needs this. */
export async function connect(): Promise<Payload> {
  const logger = { options: { level: 'error' }, destination: process.stderr }
  const quiet = { ...(await config), logger } as unknown as SanitizedConfig
  // Payload would listen for changes of code at a CMS on the same machine, and a command never end.
  process.env['DISABLE_PAYLOAD_HMR'] = 'true'
  try {
    return await getPayload({ config: quiet, disableOnInit: true })
  } catch (cause) {
    const { database } = loadEnvironment()
    const place = database.kind === 'sqlite' ? database.file : new URL(database.url).host
    throw new Error(
      `The database at ${place} does not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    )
  }
}
