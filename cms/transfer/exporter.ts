import path from 'node:path'

import type { Payload } from 'payload'

import { writeDocument } from '#content/files/writer.ts'
import { consentedPart, isPerson } from '#content/model/consent.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import { leavesIn } from '#content/model/leaves.ts'
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
 * Which documents of a portal are public in some language: people only while they agree, files only
 * where a public document uses them. References to any other are left out of an export, so that it
 * never names what is not published.
 */
export async function readPublicKeys({
  payload,
  day,
}: {
  payload: Payload
  day: string
}): Promise<PublicKeys> {
  const keys = new Keys()
  const byKind = new Map<KindSlug, string[]>()
  const usedFiles = new Set<string>()
  const mediaLast = (Object.keys(kinds) as KindSlug[]).sort(
    (a, b) => Number(a === 'media') - Number(b === 'media'),
  )
  for (const kind of mediaLast) {
    const ids = await readIds({ payload, kind })
    const present: string[] = []
    for (const slice of pages([...ids.keys()].sort())) {
      const reads = await readByKey({ payload, kind, keys: slice, access: 'public' })
      for (const key of slice) {
        const id = ids.get(key)!
        if (kind === 'media' && !usedFiles.has(String(id))) continue
        const document = toDocument({
          kind,
          reads: reads.get(key) ?? {},
          keyOf: (target) => (target.kind === 'media' ? String(target.id) : undefined),
          richText: () => undefined,
        })
        const visible = document && publicPart({ document, day })
        if (!visible) continue
        keys.add({ kind, id, key })
        present.push(key)
        for (const { value, meta } of leavesIn({
          schema: kinds[kind].facts,
          value: visible.facts,
        })) {
          if (meta.reference === 'media') usedFiles.add(String(value))
        }
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
 * @param day `YYYY-MM-DD`, on which consent must stand.
 * @param directory a new folder.
 * @param onDocument called after each.
 */
export async function exportDocuments({
  payload,
  publicKeys,
  day,
  directory,
  onDocument,
}: {
  payload: Payload
  publicKeys: PublicKeys
  day: string
  directory: string
  onDocument: () => void
}): Promise<void> {
  const { keys, byKind } = publicKeys
  for (const [kind, present] of byKind) {
    for (const slice of pages(present)) {
      const found = await readByKey({ payload, kind, keys: slice, access: 'public' })
      for (const key of slice) {
        const reads = found.get(key) ?? {}
        const richText = markdownFrom(keys)
        const document = toDocument({ kind, reads, keyOf: keys.keyOf, richText })
        const visible = document && publicPart({ document, day })
        if (visible) {
          const media = mediaFile({ payload, document: visible })
          await writeDocument({ directory, document: visible, media })
        }
        onDocument()
      }
    }
  }
}

function publicPart({ document, day }: { document: Document; day: string }): Document | undefined {
  return isPerson(document) ? consentedPart({ person: document, day }) : document
}

/** Ids of the documents anybody may read in some language, by key. */
async function readIds({
  payload,
  kind,
}: {
  payload: Payload
  kind: KindSlug
}): Promise<Map<string, number | string>> {
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
    for (const { id, key } of docs) ids.set(String(key), id)
  }
  return ids
}

function* pages(keys: string[]): Generator<string[]> {
  for (let start = 0; start < keys.length; start += page) yield keys.slice(start, start + page)
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
