import { z } from 'zod'

import { locales } from '#locales/languages.ts'

import { metaOf, unwrap } from './fields.ts'
import { kinds, type Document, type KindSlug } from './index.ts'

/** A group of fields whose types the schema beside it knows. */
export type Fields = Record<string, unknown>

/**
 * A document in its one canonical form, so that two documents that say the same are the same bytes:
 * fields in the order of the model, languages in the order of the portal, rows' words in the order of
 * the rows, nothing empty (`false` counts as empty: it is what a field left out means).
 */
export function canonical<K extends KindSlug>(document: Document<K>): Document<K> {
  const { kind, key } = document
  const facts = (fieldsOf({ schema: kinds[kind].facts, value: document.facts }) ?? {}) as Fields
  const words: Record<string, unknown> = {}
  for (const locale of locales) {
    const value = fieldsOf({ schema: kinds[kind].words, value: document.words[locale], facts })
    if (value !== undefined) words[locale] = value
  }
  return { kind, key, facts, words } as Document<K>
}

/** `facts`: the value at the same place of the document's facts, whose rows give the order. */
function fieldsOf({
  schema,
  value,
  facts,
}: {
  schema: z.ZodType
  value: unknown
  facts?: unknown
}): unknown {
  const type = unwrap(schema)
  if (value === undefined || value === null || value === '' || value === false) return undefined
  if (type instanceof z.ZodObject) {
    return entries(
      Object.entries(type.shape as Record<string, z.ZodType>).map(([name, field]) => [
        name,
        fieldsOf({
          schema: field,
          value: (value as Fields)[name],
          facts: (facts as Fields | undefined)?.[name],
        }),
      ]),
    )
  }
  if (type instanceof z.ZodRecord) {
    const rows = (facts as { key: string }[] | undefined) ?? []
    return entries(
      rows.map(({ key }) => [
        key,
        fieldsOf({ schema: type.valueType as z.ZodType, value: (value as Fields)[key] }),
      ]),
    )
  }
  if (type instanceof z.ZodArray) {
    const items = (value as unknown[])
      .map((item) => fieldsOf({ schema: type.element as z.ZodType, value: item }))
      .filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (metaOf(type).richText) return (value as string).trimEnd() || undefined
  return value
}

function entries(pairs: [string, unknown][]): Fields | undefined {
  const present = pairs.filter(([, value]) => value !== undefined)
  return present.length > 0 ? Object.fromEntries(present) : undefined
}
