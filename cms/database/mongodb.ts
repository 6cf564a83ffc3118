import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'

import { keepWordsWithRows } from './keepWordsWithRows.ts'
import { laterVersions } from './laterVersions.ts'
import { oneTurn } from './oneTurn.ts'

/**
 * Longest wait for other writers, in milliseconds: longer than MongoDB lets the transaction of a killed
 * process live (`transactionLifetimeLimitSeconds`, a minute).
 */
const patience = 90_000

/** MongoDB: a replica set, so that transactions are on; any number of CMS processes. */
export function mongodb({ url, directory }: { url: string; directory: string }) {
  const result = mongooseAdapter({
    url,
    // Built in the background, indexes would fail the first writes of a new database.
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
  })
  return {
    ...result,
    init: (args: Parameters<typeof result.init>[0]) =>
      oneTurn(laterVersions(keepWordsWithRows(result.init(args) as MongooseAdapter)), {
        directory,
        patience,
      }),
  }
}
