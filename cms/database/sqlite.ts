import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { parentIndexes } from './parentIndexes.ts'

/** SQLite: the embedded database. */
export function sqlite({ url }: { url: string }) {
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // The schema changes through committed migrations alone, never by itself.
    push: false,
    migrationDir: fileURLToPath(new URL('../migrations/sqlite', import.meta.url)),
    wal: { synchronous: 'NORMAL' },
    transactionOptions: { behavior: 'immediate' },
    afterSchemaInit: [parentIndexes],
  })
}
