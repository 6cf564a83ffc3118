import { z } from 'zod'

import { locales } from '#locales/languages.ts'

import { metaOf, unwrap } from './fields.ts'
import { kinds, type Document, type KindSlug } from './index.ts'
import { canonicalInstant } from './instant.ts'

/** A group of fields whose types the schema beside it knows. */
export type Fields = Record<string, unknown>

/**
 * A document in its one canonical form, so that two documents that say the same are the same bytes:
 * fields in the order of the model, languages in the order of the portal, rows' words in the order of
 * the rows, nothing empty (`false` counts as empty: it is what a field left out means), instants in
 * the time zone beside them.
 *
 * @param richText the canonical form of rich text.
 */
export function canonical<K extends KindSlug>({
  document,
  richText,
}: {
  document: Document<K>
  richText: (text: string) => string
}): Document<K> {
  const { kind, key } = document
  const form: Form = { richText }
  const facts = fieldsOf({ schema: kinds[kind].facts, value: document.facts, form }) ?? {}
  const words: Fields = {}
  for (const locale of locales) {
    const value = document.words[locale]
    const fields = fieldsOf({ schema: kinds[kind].words, value, form: { ...form, facts } })
    if (fields !== undefined) words[locale] = fields
  }
  return { kind, key, facts, words } as Document<K>
}

interface Form {
  richText: (text: string) => string
  /** The value at the same place of the document's facts, whose rows give the order. */
  facts?: unknown
  /** Time zone of the row an instant stands in. */
  timeZone?: string | undefined
}

function fieldsOf({
  schema,
  value,
  form,
}: {
  schema: z.ZodType
  value: unknown
  form: Form
}): unknown {
  const type = unwrap(schema)
  if (value === undefined || value === null || value === '' || value === false) return undefined
  const { richText, facts } = form
  if (type instanceof z.ZodObject) {
    const fields = value as Fields
    const timeZone = fields['timeZone'] as string | undefined
    return entries(
      Object.entries(type.shape as Record<string, z.ZodType>).map(([name, field]) => {
        const below = { richText, facts: (facts as Fields | undefined)?.[name], timeZone }
        return [name, fieldsOf({ schema: field, value: fields[name], form: below })]
      }),
    )
  }
  if (type instanceof z.ZodRecord) {
    const rows = (facts ?? []) as { key: string }[]
    return entries(
      rows.map(({ key }) => {
        const row = (value as Fields)[key]
        return [
          key,
          fieldsOf({ schema: type.valueType as z.ZodType, value: row, form: { richText } }),
        ]
      }),
    )
  }
  if (type instanceof z.ZodArray) {
    const items = (value as unknown[])
      .map((item) => fieldsOf({ schema: type.element as z.ZodType, value: item, form }))
      .filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  const meta = metaOf(type)
  if (meta.richText) return richText(value as string) || undefined
  if (meta.date === 'instant') {
    return canonicalInstant({ instant: value as string, timeZone: form.timeZone })
  }
  return value
}

function entries(pairs: [string, unknown][]): Fields | undefined {
  const present = pairs.filter(([, value]) => value !== undefined)
  return present.length > 0 ? Object.fromEntries(present) : undefined
}
