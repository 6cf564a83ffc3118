import type { CollectionAfterReadHook, FlattenedField } from 'payload'

import { locales } from '#locales/languages.ts'

import { hasRole } from '../access/hasRole.ts'

type Values = Record<string, unknown>

/**
 * Takes the words of languages that are not published out of a document read in all languages, for
 * whoever may not read drafts. A language without a status is a draft.
 */
export const hideUnpublished: CollectionAfterReadHook = ({
  doc,
  collection,
  overrideAccess,
  req,
}): unknown => {
  const everything = overrideAccess || hasRole(req.user, 'administrator', 'editor', 'translator')
  if (req.locale !== 'all' || everything) return doc
  const document = doc as Values
  const status = (document['_status'] ?? {}) as Values
  const hidden = locales.filter((locale) => status[locale] !== 'published')
  return without({ values: document, fields: collection.flattenedFields, hidden })
}

function without({
  values,
  fields,
  hidden,
}: {
  values: Values
  fields: FlattenedField[]
  hidden: string[]
}): Values {
  const kept: Values = { ...values }
  for (const field of fields) {
    const value = kept[field.name]
    if (typeof value !== 'object' || value === null) continue
    if ('localized' in field && field.localized) {
      kept[field.name] = Object.fromEntries(
        Object.entries(value).filter(([locale]) => !hidden.includes(locale)),
      )
    } else if (field.type === 'group' || field.type === 'tab') {
      kept[field.name] = without({ values: value as Values, fields: field.flattenedFields, hidden })
    } else if (field.type === 'array') {
      kept[field.name] = (value as Values[]).map((row) =>
        without({ values: row, fields: field.flattenedFields, hidden }),
      )
    }
  }
  return kept
}
