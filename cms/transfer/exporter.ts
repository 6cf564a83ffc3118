import path from 'node:path'

import type { CollectionSlug, Payload } from 'payload'

import { writeDocument } from '#content/files/writer.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import { toDocument } from '#content/model/mapping.ts'
import { locales } from '#locales/languages.ts'

import { Keys } from './keys.ts'
import { markdownFrom } from './markdown.ts'
import { readByKey } from './reads.ts'

/** Documents read at a time. */
const page = 50

/** What anybody may read of a portal, by kind and key. */
export interface PublicKeys {
  keys: Keys
  /** In the order of the registry, keys sorted. */
  byKind: Map<KindSlug, string[]>
  total: number
}

/**
 * Which documents of a portal are public in some language. References to any other are left out of an
 * export, so that it never names what is not published.
 */
export async function readPublicKeys(payload: Payload): Promise<PublicKeys> {
  const keys = new Keys()
  const byKind = new Map<KindSlug, string[]>()
  for (const kind of Object.keys(kinds) as KindSlug[]) {
    const ids = new Map<string, number | string>()
    for (const locale of locales) {
      const { docs } = await payload.find({
        collection: kind,
        locale,
        fallbackLocale: false,
        depth: 0,
        pagination: false,
        select: { key: true },
        overrideAccess: false,
      })
      for (const { id, key } of docs as unknown as { id: string; key: string }[]) ids.set(key, id)
    }
    const present: string[] = []
    const found = [...ids.keys()].sort()
    for (let start = 0; start < found.length; start += page) {
      const slice = found.slice(start, start + page)
      const reads = await readByKey({ payload, kind, keys: slice, access: 'public' })
      for (const key of slice) {
        const document = toDocument({
          kind,
          reads: reads.get(key) ?? {},
          keyOf: () => undefined,
          richText: () => undefined,
        })
        if (!document) continue
        keys.add({ kind, id: ids.get(key)!, key })
        present.push(key)
      }
    }
    byKind.set(kind, present)
  }
  const total = [...byKind.values()].reduce((sum, present) => sum + present.length, 0)
  return { keys, byKind, total }
}

/**
 * Writes every public document of a portal as files of the content format.
 *
 * @param directory a new folder.
 * @param onDocument called after each.
 */
export async function exportDocuments({
  payload,
  publicKeys,
  directory,
  onDocument,
}: {
  payload: Payload
  publicKeys: PublicKeys
  directory: string
  onDocument: () => void
}): Promise<void> {
  const { keys, byKind } = publicKeys
  for (const [kind, present] of byKind) {
    for (let start = 0; start < present.length; start += page) {
      const slice = present.slice(start, start + page)
      const found = await readByKey({ payload, kind, keys: slice, access: 'public' })
      for (const key of slice) {
        const reads = found.get(key) ?? {}
        const richText = markdownFrom(keys)
        const document = toDocument({ kind, reads, keyOf: keys.keyOf, richText })
        if (document) {
          await writeDocument({ directory, document, media: mediaFile({ payload, document }) })
        }
        onDocument()
      }
    }
  }
}

function mediaFile({
  payload,
  document,
}: {
  payload: Payload
  document: Document
}): string | undefined {
  if (!('file' in document.facts)) return undefined
  const { staticDir } = payload.collections.media.config.upload
  return path.join(staticDir ?? '', document.facts.file)
}
