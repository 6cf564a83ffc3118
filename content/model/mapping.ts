import { z } from 'zod'

import { locales, type Locale } from '#locales/languages.ts'

import { slugify } from '../slug.ts'
import { canonical, type Fields } from './canonical.ts'
import { metaOf, unwrap } from './fields.ts'
import { kinds, type Document, type KindSlug } from './index.ts'

/** A document as Payload's Local API reads and writes it in one language, at depth 0. */
export interface PayloadDocument {
  id: number | string
  /** Whether this language of it is published; missing means draft. */
  _status?: 'draft' | 'published' | null
  [field: string]: unknown
}

/** Where a rich text stands, for converters that keep what they made and for their errors. */
export interface RichTextPlace {
  kind: KindSlug
  key: string
  locale: Locale
  /** As in `body` or `chapters.<key>.body`. */
  path: string
}

/**
 * A document as files, site and exports have it, from one read of Payload per language. Only languages
 * that are published, and have what the kind requires (a title), are in it.
 *
 * @param reads the document in each language, read at depth 0 and without fallback.
 * @param keyOf key of a document from its id; undefined leaves the reference out.
 * @param richText converts a rich text; undefined leaves it out.
 * @returns undefined when no language is published.
 */
export function toDocument<K extends KindSlug>({
  kind,
  reads,
  keyOf,
  richText,
}: {
  kind: K
  reads: Partial<Record<Locale, PayloadDocument>>
  keyOf: (document: { kind: KindSlug; id: number | string }) => string | undefined
  richText: (value: unknown, place: RichTextPlace) => string | undefined
}): Document<K> | undefined {
  const published = locales.filter((locale) => isPublished({ kind, read: reads[locale] }))
  const first = reads[published[0]!]
  if (!first) return undefined
  const key = String(first['key'])
  const read = (schema: z.ZodObject, document: PayloadDocument, locale: Locale) =>
    fieldsFrom({
      schema,
      fields: kind === 'media' ? { ...document, file: document['filename'] } : document,
      from: { keyOf, richText: (value, path) => richText(value, { kind, key, locale, path }) },
    })
  const facts = read(kinds[kind].facts, first, published[0]!)
  const words = Object.fromEntries(
    published.map((locale) => [
      locale,
      withoutMadeSlugs(read(kinds[kind].words, reads[locale]!, locale), locale),
    ]),
  )
  return canonical({
    document: { kind, key, facts, words } as Document<K>,
    richText: (text) => text,
  })
}

/**
 * What Payload is to write for one language of a document: all its facts, and its words in that
 * language. A field the document leaves out is emptied. The file of media is uploaded beside it.
 *
 * @param existing the document as Payload has it: its rows keep their ids, by which Payload finds their
 *   words in the other languages.
 * @param idOf id of a document from its kind and key; undefined leaves the reference out.
 * @param richText converts Markdown.
 * @throws when the document has no words in that language.
 */
export function toPayload<K extends KindSlug>({
  document,
  locale,
  existing,
  idOf,
  richText,
}: {
  document: Document<K>
  locale: Locale
  existing?: PayloadDocument | undefined
  idOf: (document: { kind: KindSlug; key: string }) => number | string | undefined
  richText: (markdown: string) => unknown
}): Fields {
  const { kind, key, facts } = document
  const words = document.words[locale] as Fields | undefined
  if (!words) throw new Error(`${kind}/${key} has no words in "${locale}".`)
  const { file: _uploaded, ...fields } = fieldsTo({
    schemas: [kinds[kind].facts, kinds[kind].words],
    values: [facts, words],
    existing,
    to: { idOf, richText, locale },
  })
  return { key, ...fields }
}

/** Whether a language of a document is public: published, with all that its kind requires of a language. */
function isPublished({
  kind,
  read,
}: {
  kind: KindSlug
  read: PayloadDocument | undefined
}): boolean {
  if (!read) return false
  return (
    read._status === 'published' &&
    Object.entries(kinds[kind].words.shape as Record<string, z.ZodType>).every(
      ([name, schema]) => isOptional(schema) || isPresent(read[name]),
    )
  )
}

interface From {
  keyOf: (document: { kind: KindSlug; id: number | string }) => string | undefined
  richText: (value: unknown, path: string) => string | undefined
}

function fieldsFrom({
  schema,
  fields,
  from,
  path = '',
}: {
  schema: z.ZodObject
  fields: Fields
  from: From
  path?: string
}): Fields {
  const pairs = Object.entries(schema.shape as Record<string, z.ZodType>).map(
    ([name, field]) =>
      [
        name,
        valueFrom({ schema: field, value: fields[name], from, path: `${path}${name}` }),
      ] as const,
  )
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

/** A group or row that lacks what it must have (its reference is not public, say) is left out whole. */
function valueFrom({
  schema,
  value,
  from,
  path,
}: {
  schema: z.ZodType
  value: unknown
  from: From
  path: string
}): unknown {
  const type = unwrap(schema)
  if (!isPresent(value)) return undefined
  if (type instanceof z.ZodObject) {
    const fields = fieldsFrom({ schema: type, fields: value as Fields, from, path: `${path}.` })
    const complete = Object.entries(type.shape as Record<string, z.ZodType>).every(
      ([name, field]) => isOptional(field) || name in fields,
    )
    return complete ? fields : undefined
  }
  if (type instanceof z.ZodRecord) {
    const rows = (value as Fields[]).map((row) => {
      const key = String(row['key'])
      const schemaOfRow = type.valueType as z.ZodType
      return [
        key,
        valueFrom({ schema: schemaOfRow, value: row, from, path: `${path}.${key}` }),
      ] as const
    })
    return Object.fromEntries(rows.filter(([, row]) => row !== undefined))
  }
  if (type instanceof z.ZodArray) {
    return (value as unknown[])
      .map((item) => valueFrom({ schema: type.element as z.ZodType, value: item, from, path }))
      .filter((item) => item !== undefined)
  }
  const { reference, date, richText } = metaOf(type)
  if (reference) return referenceFrom({ reference, value, keyOf: from.keyOf })
  if (date) return date === 'day' ? new Date(value as string).toISOString().slice(0, 10) : value
  if (richText) return from.richText(value, path)
  return value
}

function referenceFrom({
  reference,
  value,
  keyOf,
}: {
  reference: string
  value: unknown
  keyOf: From['keyOf']
}): string | undefined {
  if (reference !== 'any') return keyOf({ kind: reference as KindSlug, id: idFrom(value) })
  const { relationTo, value: related } = value as { relationTo: KindSlug; value: unknown }
  const key = keyOf({ kind: relationTo, id: idFrom(related) })
  return key && `${relationTo}/${key}`
}

/** Payload puts the document itself in the place of its id when it reads deeper. */
function idFrom(value: unknown): number | string {
  return typeof value === 'object' ? (value as PayloadDocument).id : (value as number | string)
}

/** Slugs are written out only where they differ from the one the title gives. */
function withoutMadeSlugs(words: Fields, locale: Locale): Fields {
  const rest = Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      isFields(value) ? withoutMadeSlugs(value, locale) : value,
    ]),
  )
  if (typeof rest['title'] !== 'string' || rest['slug'] !== slugify(rest['title'], locale))
    return rest
  const { slug: _made, ...others } = rest
  return others
}

interface To {
  idOf: (document: { kind: KindSlug; key: string }) => number | string | undefined
  richText: (markdown: string) => unknown
  locale: Locale
}

/** Facts and words of one place together, as Payload has them. */
function fieldsTo({
  schemas,
  values,
  existing,
  to,
}: {
  schemas: z.ZodObject[]
  values: (Fields | undefined)[]
  existing: Fields | undefined
  to: To
}): Fields {
  const fields: Fields = {}
  for (const name of new Set(schemas.flatMap(({ shape }) => Object.keys(shape)))) {
    const types = schemas.map(({ shape }) =>
      name in shape ? unwrap(shape[name] as z.ZodType) : undefined,
    )
    const below = values.map((value) => value?.[name])
    const [first, second] = types
    if (first instanceof z.ZodArray && second instanceof z.ZodRecord) {
      fields[name] = rowsTo({
        schemas: [
          unwrap(first.element as z.ZodType),
          unwrap(second.valueType as z.ZodType),
        ] as z.ZodObject[],
        rows: (below[0] ?? []) as Fields[],
        words: (below[1] ?? {}) as Record<string, Fields>,
        existing: (existing?.[name] ?? []) as Fields[],
        to,
      })
    } else if (types.some((type) => type instanceof z.ZodObject)) {
      const present = types.flatMap((type, index) =>
        type instanceof z.ZodObject ? [{ type, value: below[index] as Fields | undefined }] : [],
      )
      fields[name] = fieldsTo({
        schemas: present.map(({ type }) => type),
        values: present.map(({ value }) => value),
        existing: existing?.[name] as Fields | undefined,
        to,
      })
    } else {
      const index = types.findIndex(Boolean)
      fields[name] = valueTo({ schema: types[index]!, value: below[index], to })
    }
  }
  if ('slug' in fields && typeof fields['title'] === 'string')
    fields['slug'] ??= slugify(fields['title'], to.locale)
  return fields
}

/** Rows that carry words: each joined with its words, and with the id Payload knows it by. */
function rowsTo({
  schemas,
  rows,
  words,
  existing,
  to,
}: {
  schemas: z.ZodObject[]
  rows: Fields[]
  words: Record<string, Fields>
  existing: Fields[]
  to: To
}): Fields[] {
  return rows.map((row) => {
    const known = existing.find(({ key }) => key === row['key'])
    const values = [row, words[String(row['key'])]]
    return {
      ...(known && { id: known['id'] }),
      ...fieldsTo({ schemas, values, existing: known, to }),
    }
  })
}

function valueTo({ schema, value, to }: { schema: z.ZodType; value: unknown; to: To }): unknown {
  const type = unwrap(schema)
  if (type instanceof z.ZodArray) {
    const element = unwrap(type.element as z.ZodType)
    return ((value ?? []) as unknown[])
      .map((item) => rowTo({ schema: element, value: item, to }))
      .filter((item) => item !== null)
  }
  if (type instanceof z.ZodBoolean) return value ?? false
  if (value === undefined) return null
  const { reference, date, richText } = metaOf(type)
  if (reference) return referenceTo({ reference, value: String(value), idOf: to.idOf })
  if (date)
    return date === 'day' ? `${String(value)}T12:00:00.000Z` : new Date(String(value)).toISOString()
  if (richText) return to.richText(String(value))
  return value
}

/** An item of a list; null for a row whose required reference leads nowhere. */
function rowTo({ schema, value, to }: { schema: z.ZodType; value: unknown; to: To }): unknown {
  if (!(schema instanceof z.ZodObject)) return valueTo({ schema, value, to })
  const row = fieldsTo({ schemas: [schema], values: [value as Fields], existing: undefined, to })
  const complete = Object.entries(schema.shape as Record<string, z.ZodType>).every(
    ([name, field]) => isOptional(field) || row[name] !== null,
  )
  return complete ? row : null
}

function referenceTo({
  reference,
  value,
  idOf,
}: {
  reference: string
  value: string
  idOf: To['idOf']
}): unknown {
  if (reference !== 'any') return idOf({ kind: reference as KindSlug, key: value }) ?? null
  const [relationTo, key] = value.split('/') as [KindSlug, string]
  const id = idOf({ kind: relationTo, key })
  return id === undefined ? null : { relationTo, value: id }
}

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional
}

function isPresent(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  )
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
