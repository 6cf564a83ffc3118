import { createHash } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { Document } from '#content/model/index.ts'

/** What the last import wrote of a document: by it, what an editor changed since is told apart. */
export interface ImportRecord {
  /** Hash of the document. */
  document: string
  /** Hash of the file of media. */
  file?: string | undefined
}

/** Payload's own store of keys and values, which nobody reads over the network. */
const collection = 'payload-kv'

/** The records of documents by their names, `<kind>/<key>`. */
export async function readRecords({
  payload,
  names,
}: {
  payload: Payload
  names: readonly string[]
}): Promise<Map<string, ImportRecord>> {
  const { docs } = await payload.find({
    collection,
    where: { key: { in: names.map(keyOf) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ key, data }) => [key.slice(keyOf('').length), data as unknown as ImportRecord]),
  )
}

/** Keeps the record of a document, in the transaction of the request. */
export async function writeRecord({
  payload,
  name,
  record,
  req,
}: {
  payload: Payload
  name: string
  record: ImportRecord
  req: Partial<PayloadRequest>
}): Promise<void> {
  const key = keyOf(name)
  await payload.db.upsert({
    collection,
    data: { key, data: record },
    where: { key: { equals: key } },
    req,
  })
}

/** Hash of a document in its canonical form. */
export function hashOf(document: Document): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32)
}

function keyOf(name: string): string {
  return `import:${name}`
}
