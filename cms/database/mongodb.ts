import { mongooseAdapter } from '@payloadcms/db-mongodb'

/** MongoDB: a replica set, so that transactions are on. */
export function mongodb({ url }: { url: string }) {
  return mongooseAdapter({ url, ensureIndexes: true })
}
