import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import type { Database } from '../environment.mjs'
import { keepWordsWithRows } from './keepWordsWithRows.ts'
import { laterVersions } from './laterVersions.ts'
import { oneWriter } from './oneWriter.ts'
import { parentIndexes } from './parentIndexes.ts'

/** Longest wait for other writers, in milliseconds. */
const patience = 30_000

/** SQLite: the embedded database, for one CMS process and the commands beside it. */
export function sqlite({ url, file }: Extract<Database, { kind: 'sqlite' }>) {
  const result = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // The schema changes through committed migrations alone, never by itself.
    push: false,
    migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), '../migrations/sqlite'),
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    transactionOptions: { behavior: 'immediate' },
    afterSchemaInit: [parentIndexes],
  })
  return {
    ...result,
    init: (args: Parameters<typeof result.init>[0]) =>
      oneWriter(laterVersions(keepWordsWithRows(result.init(args))), { file, patience }),
  }
}
