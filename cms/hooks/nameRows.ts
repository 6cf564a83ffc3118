import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

import { slugify } from '#content/slug.ts'
import { isLocale } from '#locales/languages.ts'

type Row = Record<string, unknown>

/**
 * Gives each new row its key, under which every language keeps the row's words, and each chapter its
 * address. Neither changes once it is there.
 */
export const nameRows: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  if (!data) return data
  const locale = isLocale(req.locale) ? req.locale : undefined
  for (const field of collection.flattenedFields) {
    const rows = (data as Row)[field.name]
    if (field.type !== 'array' || !Array.isArray(rows)) continue
    const names = field.flattenedFields.map(({ name }) => name)
    if (names.includes('key')) {
      nameEach({ rows: rows as Row[], field: 'key', wish: wishedKey(field.flattenedFields) })
    }
    if (names.includes('slug')) {
      const before = ((originalDoc as Row | undefined)?.[field.name] ?? []) as Row[]
      for (const row of rows as Row[]) {
        row['slug'] ||= before.find(({ id }) => id !== undefined && id === row['id'])?.['slug']
      }
      nameEach({
        rows: rows as Row[],
        field: 'slug',
        wish: (row) => {
          const title = text(row['title'])
          return title && (slugify(title, locale) || text(row['key']))
        },
      })
    }
  }
  return data
}

/** A row is called after its title or term, else its kind, else its place. */
function wishedKey(fields: FlattenedField[]) {
  const names = ['title', 'term', 'kind'].filter((name) =>
    fields.some((field) => field.name === name),
  )
  return (row: Row, index: number) =>
    names.map((name) => slugify(text(row[name]))).find(Boolean) ?? `row-${index + 1}`
}

function nameEach({
  rows,
  field,
  wish,
}: {
  rows: Row[]
  field: 'key' | 'slug'
  wish: (row: Row, index: number) => string
}) {
  const taken = new Set(rows.map((row) => row[field]).filter(Boolean))
  for (const [index, row] of rows.entries()) {
    const base = row[field] ? '' : wish(row, index)
    if (!base) continue
    let name = base
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`
    taken.add(name)
    row[field] = name
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
