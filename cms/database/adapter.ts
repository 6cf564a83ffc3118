import type { Config } from 'payload'

import type { Environment } from '../environment.mjs'

/** The adapter of the database in use; the other one's packages are never loaded. */
export async function adapterOf({ database, dataDirectory }: Environment): Promise<Config['db']> {
  if (database.kind === 'sqlite') {
    const { sqlite } = await import('./sqlite.ts')
    return sqlite(database)
  }
  const { mongodb } = await import('./mongodb.ts')
  return mongodb({ url: database.url, directory: dataDirectory })
}
