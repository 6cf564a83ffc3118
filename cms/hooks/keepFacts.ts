import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'

import { changesWordsOnly } from '../access/capacity.ts'
import { Refusal } from '../errors/Refusal.ts'

type Values = Record<string, unknown>

/**
 * A translator's change keeps every fact as it was and takes only words: by access control on each
 * field, and here for what fields cannot guard, the rows themselves and whatever a new field forgets.
 *
 * @throws Refusal 403 where rows were added, removed or moved.
 */
export const keepFacts: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const original = originalDoc as Values | undefined
  if (!data || !original || operation !== 'update' || !req.user) return data
  if (!changesWordsOnly({ user: req.user, owner: original['owner'] })) return data
  const refuse = () => {
    const message = translateAdmin(req.i18n.language)('errors.rowsAreShared')
    return new Refusal({ message, status: 403 })
  }
  return wordsOver({ data, original, fields: collection.flattenedFields, refuse })
}

/** The original with the words of `data`. */
function wordsOver({
  data,
  original,
  fields,
  refuse,
}: {
  data: Values
  original: Values
  fields: FlattenedField[]
  refuse: () => Error
}): Values {
  const merged: Values = {}
  for (const field of fields) {
    const { name } = field
    const change = data[name]
    const before = original[name]
    if ('localized' in field && field.localized) {
      if (change !== undefined) merged[name] = change
    } else if (field.type === 'group' || field.type === 'tab') {
      merged[name] = wordsOver({
        data: (change ?? {}) as Values,
        original: (before ?? {}) as Values,
        fields: field.flattenedFields,
        refuse,
      })
    } else if (field.type === 'array') {
      const rows = (before ?? []) as Values[]
      const changed = (change ?? rows) as Values[]
      const ids = (list: Values[]) => list.map(({ id }) => id).join()
      if (ids(changed) !== ids(rows)) throw refuse()
      merged[name] = rows.map((row, index) => ({
        ...row,
        ...wordsOver({
          data: changed[index] ?? {},
          original: row,
          fields: field.flattenedFields,
          refuse,
        }),
      }))
    } else if (before !== undefined) {
      merged[name] = before
    }
  }
  return merged
}
