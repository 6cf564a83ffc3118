import type { DatabaseAdapter, FlattenedField } from 'payload'

import { changesOneLocale } from '../hooks/noteOneLocale.ts'

type Values = Record<string, unknown>

/**
 * Keeps every language's words with their row when one language is published. Payload merges the other
 * languages by the row's place: after a row was added, removed or moved, the note on one number would
 * stand beside another. Here they are found by the row's id.
 */
export function keepWordsWithRows<
  Adapter extends Pick<DatabaseAdapter, 'updateOne' | 'findOne' | 'payload'>,
>(adapter: Adapter): Adapter {
  const { updateOne } = adapter
  adapter.updateOne = async (args) => {
    const { collection, id, locale, req, data } = args
    const fields = adapter.payload.collections[collection]?.config.flattenedFields ?? []
    if (!id || !locale || !req?.context?.[changesOneLocale] || !fields.some(hasWordsInRows)) {
      return updateOne.call(adapter, args)
    }
    const current = await adapter.findOne<Values & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (!current) return updateOne.call(adapter, args)
    return updateOne.call(adapter, {
      ...args,
      data: withOwnWords({ data, current, fields, locale }),
    })
  }
  return adapter
}

function hasWordsInRows(field: FlattenedField): boolean {
  if (field.type === 'array') return field.flattenedFields.some(isLocalized)
  return field.type === 'group' && field.flattenedFields.some(hasWordsInRows)
}

function isLocalized(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}

function withOwnWords({
  data,
  current,
  fields,
  locale,
}: {
  data: Values
  current: Values
  fields: FlattenedField[]
  locale: string
}): Values {
  const kept: Values = { ...data }
  for (const field of fields.filter(hasWordsInRows)) {
    const value = kept[field.name]
    const before = current[field.name]
    if (field.type === 'group' && value) {
      kept[field.name] = withOwnWords({
        data: value as Values,
        current: (before ?? {}) as Values,
        fields: field.flattenedFields,
        locale,
      })
    } else if (field.type === 'array' && Array.isArray(value)) {
      const words = field.flattenedFields.filter(isLocalized)
      kept[field.name] = (value as Values[]).map((row) => {
        const own = ((before ?? []) as Values[]).find(({ id }) => id === row['id'])
        return { ...row, ...wordsOf({ words, row, own, locale }) }
      })
    }
  }
  return kept
}

/** The changed language from the new row, every other from the row that was. */
function wordsOf({
  words,
  row,
  own,
  locale,
}: {
  words: FlattenedField[]
  row: Values
  own: Values | undefined
  locale: string
}): Values {
  return Object.fromEntries(
    words.map(({ name }) => {
      const { [locale]: _before, ...others } = (own?.[name] ?? {}) as Values
      const changed = (row[name] as Values | undefined)?.[locale]
      return [name, { ...others, ...(changed !== undefined && { [locale]: changed }) }]
    }),
  )
}
