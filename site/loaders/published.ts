import type { Payload, Where } from 'payload'

import { leavesIn, targetOf } from '#content/model/leaves.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import { toDocument, type PayloadDocument } from '#content/model/mapping.ts'
import type { InternalLink, RichText } from '#content/rich-text/lexical.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { isBody } from '../documents/bodies.ts'
import { openCms } from './cms.ts'
import { digestOf, keepHtml } from './html.ts'
import { paragraphsToHtml } from '../documents/bodies.ts'
import { toHtml } from './richText.ts'
import { publicPart } from './withheld.ts'

/** A document as the content store keeps it. */
export interface StoredDocument {
  document: Document
  /** When it was first kept in the CMS (ISO 8601). */
  createdAt: string
}

/** Number of documents read at a time, in every language. */
const batchSize = 100

/** People come first, since others must not name those who have not agreed to be shown. */
const readingOrder = (Object.keys(kinds) as KindSlug[]).sort(
  (a, b) => Number(isPerson(b)) - Number(isPerson(a)),
)

/**
 * Everything the CMS has published, as anybody may read it: no drafts, no private fields, no person beyond
 * their consent, and of the files only those that are used. Bodies are kept as HTML (`html.ts`); in a
 * document their digests stand for them.
 *
 * @param day `YYYY-MM-DD`.
 * @throws where the database cannot be read, and on content the site cannot show, naming its place.
 */
export async function readPublished(day: string): Promise<Map<KindSlug, StoredDocument[]>> {
  const payload = await openCms()
  const keys = await readKeys(payload)
  const published = new Map<KindSlug, StoredDocument[]>()
  for (const kind of readingOrder) {
    const stored: StoredDocument[] = []
    for (const ids of batches([...(keys.get(kind) ?? new Map<Id, string>()).keys()])) {
      for (const reads of (await readBatch({ payload, kind, ids })).values()) {
        const found = await store({ kind, reads, keys, day })
        if (found) stored.push(found)
        else keys.get(kind)?.delete(idOf(reads))
      }
    }
    published.set(kind, stored)
  }
  return withUsedMedia(published)
}

type Id = number | string

/** Keys of published documents by their ids, for each kind. */
type Keys = Map<KindSlug, Map<Id, string>>

/** One document in each language it is published in. */
type Reads = Partial<Record<Locale, PayloadDocument>>

async function readKeys(payload: Payload): Promise<Keys> {
  const keys: Keys = new Map()
  for (const kind of readingOrder) {
    const ofKind = new Map<Id, string>()
    for (const locale of locales) {
      const docs = await find({ payload, kind, locale, select: { key: true } })
      for (const { id, key } of docs) ofKind.set(id, String(key))
    }
    keys.set(kind, ofKind)
  }
  return keys
}

async function readBatch({
  payload,
  kind,
  ids,
}: {
  payload: Payload
  kind: KindSlug
  ids: Id[]
}): Promise<Map<Id, Reads>> {
  const found = new Map<Id, Reads>()
  for (const locale of locales) {
    for (const read of await find({ payload, kind, locale, where: { id: { in: ids } } })) {
      found.set(read.id, { ...found.get(read.id), [locale]: read })
    }
  }
  return found
}

/** What anybody may read of a kind in one language. */
async function find({
  payload,
  kind,
  locale,
  where = {},
  select,
}: {
  payload: Payload
  kind: KindSlug
  locale: Locale
  where?: Where
  select?: Record<string, true>
}): Promise<PayloadDocument[]> {
  const { docs } = await payload.find({
    collection: kind,
    locale,
    fallbackLocale: false,
    where,
    select,
    draft: false,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs as unknown as PayloadDocument[]
}

async function store({
  kind,
  reads,
  keys,
  day,
}: {
  kind: KindSlug
  reads: Reads
  keys: Keys
  day: string
}): Promise<StoredDocument | undefined> {
  const bodies: string[] = []
  const keep = (html: string) => {
    bodies.push(html)
    return digestOf(html)
  }
  const keyOf = ({ kind: target, id }: { kind: KindSlug; id: Id }) => keys.get(target)?.get(id)
  const document = toDocument({
    kind,
    reads,
    keyOf,
    richText: (value, place) => {
      const html = toHtml(value as RichText, { place, targetOf: (link) => linked(link, keyOf) })
      return html === '' ? undefined : keep(html)
    },
  })
  const visible = document && publicPart(document, day)
  if (!visible) return undefined
  refuseFaults(visible)
  replaceLongTexts(visible, keep)
  for (const html of bodies) await keepHtml(html)
  const [first] = Object.values(reads)
  return { document: visible, createdAt: String(first!['createdAt']) }
}

/** `<kind>/<key>` of a document linked to from rich text; undefined where it is not published. */
function linked(
  { relationTo, value }: InternalLink,
  keyOf: (document: { kind: KindSlug; id: Id }) => string | undefined,
): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as PayloadDocument).id : value
  const key = keyOf({ kind: relationTo as KindSlug, id: id as Id })
  return key && `${relationTo}/${key}`
}

/** Codes, dates and addresses must be what the model says, or pages would show nonsense. */
function refuseFaults({ kind, key, facts }: Document): void {
  const { error } = kinds[kind].facts.safeParse(facts)
  if (!error) return
  const faults = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`${kind}/${key}: ${faults.join('; ')}. Mend it in the CMS, or unpublish it.`)
}

/** Plain texts that are bodies, such as transcripts, become HTML of their own. */
function replaceLongTexts({ kind, words }: Document, keep: (html: string) => string): void {
  for (const value of Object.values(words)) {
    for (const { path, value: text, meta } of leavesIn({ schema: kinds[kind].words, value })) {
      const [name] = path
      if (meta.richText || !isBody(meta) || path.length !== 1) continue
      ;(value as Record<string, unknown>)[name!] = keep(paragraphsToHtml(String(text)))
    }
  }
}

/** Files nothing published refers to stay in the CMS: they may belong to a draft. */
function withUsedMedia(
  published: Map<KindSlug, StoredDocument[]>,
): Map<KindSlug, StoredDocument[]> {
  const used = new Set<string | undefined>()
  for (const { document } of [...published.values()].flat()) {
    const { kind, facts } = document
    for (const leaf of leavesIn({ schema: kinds[kind].facts, value: facts }))
      used.add(targetOf(leaf))
  }
  const media = published.get('media') ?? []
  return published.set(
    'media',
    media.filter(({ document }) => used.has(`media/${document.key}`)),
  )
}

function isPerson(kind: KindSlug): boolean {
  return kind === 'trainers' || kind === 'experts'
}

function idOf(reads: Reads): Id {
  return Object.values(reads)[0]!.id
}

function* batches<T>(items: T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += batchSize) {
    yield items.slice(start, start + batchSize)
  }
}
