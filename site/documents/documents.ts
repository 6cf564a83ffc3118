import { getCollection } from 'astro:content'

import type { Document, KindSlug } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { buildDay } from '../environment.ts'
import { readHtml } from '../loaders/html.ts'
import { pathToDocument } from '../routes/routes.ts'

/**
 * The one place where pages read content. Everything a page shows comes through these functions, so
 * that a later change can record here what each page read.
 */

/** All documents of a kind, sorted by key. */
export async function getDocuments<K extends KindSlug>(kind: K): Promise<Document<K>[]> {
  const dated = (await collectionOf(kind)).values()
  return Array.from(dated, ({ document }) => document)
}

/** One document, or nothing where it does not exist or is not published. */
export async function getDocument<K extends KindSlug>(
  kind: K,
  key: string,
): Promise<Document<K> | undefined> {
  return (await collectionOf(kind)).get(key)?.document
}

/** A document and when it was first kept (ISO 8601). */
export interface DatedDocument<K extends KindSlug> {
  document: Document<K>
  createdAt: string
}

/** All documents of a kind, the newest first. */
export async function getNewest<K extends KindSlug>(kind: K): Promise<DatedDocument<K>[]> {
  const dated = [...(await collectionOf(kind)).values()]
  // A stable sort: documents of one moment stay in the order of their keys.
  return dated.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
}

/** Which rich text or long body of a document is meant. */
export interface BodyAddress {
  kind: KindSlug
  key: string
  /** The language it is in; see `wordsFor` and `chapterFor`. */
  locale: Locale
  /** Path into the words, such as `body` or `chapters.<key>.body`. */
  path: string
  /** The language of the page it is shown on, which links stay in; that of the text, where left out. */
  reader?: Locale
}

/**
 * A rich text or other long body as HTML, its links to other documents leading to their pages.
 *
 * @throws when the document, the language or the field does not exist.
 */
export async function getHtml(address: BodyAddress): Promise<string> {
  const { kind, key, locale, path, reader = locale } = address
  const document = await getDocument(kind, key)
  let value: unknown = document?.words[locale]
  for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step]
  if (typeof value !== 'string') {
    throw new Error(
      `${kind}/${key} has no "${path}" in ${locale}: ask for it only where it exists.`,
    )
  }
  return withAddresses(await readHtml(value), reader)
}

/** The day the site is built for, `YYYY-MM-DD`: what is due, open or past follows from it. */
export const today = (): string => buildDay

type Collection<K extends KindSlug> = Map<string, DatedDocument<K>>

const collections = new Map<KindSlug, Promise<Collection<KindSlug>>>()

function collectionOf<K extends KindSlug>(kind: K): Promise<Collection<K>> {
  // In development an edit must show; in a build, copying the store for every page is quadratic.
  let collection = import.meta.env.DEV ? undefined : collections.get(kind)
  if (!collection) collections.set(kind, (collection = read(kind)))
  return collection as unknown as Promise<Collection<K>>
}

interface StoreEntry {
  id: string
  data: DatedDocument<KindSlug>
}

async function read(kind: KindSlug): Promise<Collection<KindSlug>> {
  // Past Astro's types, which differ with what it generated last; the loader says what a store holds.
  const entries: StoreEntry[] = await Reflect.apply(getCollection, undefined, [kind])
  entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(entries.map(({ id, data }) => [id, data]))
}

/** Links to documents stand in kept HTML as `document:<kind>/<key>` (see `loaders/richText.ts`). */
const documentLink = /href="document:([a-z]+)\/([a-z0-9-]+)"/g

async function withAddresses(html: string, reader: Locale): Promise<string> {
  const addresses = new Map<string, string>()
  for (const [link, kind, key] of html.matchAll(documentLink)) {
    const target = await getDocument(kind as KindSlug, key!)
    if (target) addresses.set(link, `href="${pathToDocument(reader, target)}"`)
  }
  return html.replace(documentLink, (link) => addresses.get(link) ?? link)
}
