import type { Access } from 'payload'

import { readDocuments } from './readDocuments.ts'

/** As any document; in public only while the person's consent stands. */
export const readPeople: Access = async (args) => {
  const readable = await readDocuments(args)
  if (typeof readable === 'boolean') return readable
  const now = new Date().toISOString()
  return {
    and: [
      readable,
      {
        or: [
          { 'consent.withdrawnOn': { exists: false } },
          { 'consent.withdrawnOn': { greater_than: now } },
        ],
      },
      {
        or: [
          { 'consent.expiresOn': { exists: false } },
          { 'consent.expiresOn': { greater_than: now } },
        ],
      },
    ],
  }
}
