import type { Operation } from './Operation.ts'

/** Most documents one request may read: by somebody signed in, and by anybody. */
export const most = { user: 1000, anybody: 100 }

const reads = ['read', 'readDistinct']

/**
 * Bounds what one REST request reads. Payload takes `limit=0` and `pagination=false` as everything
 * there is. The portal's own code, which reads through the Local API, is not bounded.
 */
export const boundRead = ({ args, operation, req }: Operation): void => {
  if (!reads.includes(operation) || req.payloadAPI !== 'REST') return
  const read = args as { limit?: number; pagination?: boolean }
  const bound = req.user ? most.user : most.anybody
  const unbounded = read.limit === undefined && read.pagination === false
  if (unbounded || read.limit === 0 || (read.limit ?? 0) > bound || (read.limit ?? 0) < 0) {
    read.limit = bound
  }
}
