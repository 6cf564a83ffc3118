import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

/**
 * Names of the committed migrations a database has not run. MongoDB needs none.
 */
export async function missingMigrations(payload: Payload): Promise<string[]> {
  const { name, migrationDir } = payload.db
  // A bundle without the sources brings no migrations along.
  if (name !== 'sqlite' || !existsSync(migrationDir)) return []
  const committed = readdirSync(migrationDir)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
  const run = await ranMigrations(payload)
  return committed.filter((name) => !run.has(name)).sort()
}

async function ranMigrations(payload: Payload): Promise<Set<string>> {
  try {
    const { docs } = await payload.find({
      collection: 'payload-migrations',
      limit: 0,
      depth: 0,
      overrideAccess: true,
    })
    return new Set(docs.map(({ name }) => name ?? ''))
  } catch {
    // A database nothing has run on has no table of migrations either.
    return new Set()
  }
}
