import { getPayload } from 'payload'

import config from './payload.config.ts'

/**
 * Starts the server's Payload with its crons.
 */
export async function start(): Promise<void> {
  await getPayload({ config, cron: true })
}
