import type { Locale } from '#locales/languages.ts'

import { adminLabels } from '#locales/admin-strings.ts'

/** Where the words of a kind's fields stand in `admin.json`, nearest first. */
export type StringTables = readonly string[]

/** Label and description of a field in every language. */
export interface FieldStrings {
  label: Record<Locale, string>
  description?: Record<Locale, string> | undefined
  /** Name of one row of a list. */
  row?: Record<Locale, string> | undefined
}

/**
 * The words of a field from `fields.<table>.<path>` of `admin.json`.
 *
 * @throws Error where no table names the field, with the place to add it.
 */
export function fieldStrings({
  tables,
  path,
}: {
  tables: StringTables
  path: readonly string[]
}): FieldStrings {
  const find = (name: 'label' | 'description' | 'row') =>
    tables
      .map((table) => adminLabels(['fields', table, ...path, name]))
      .find((labels) => labels !== undefined)
  const label = find('label')
  if (!label) {
    throw new Error(
      `The field ${path.join('.')} has no label: add fields.${tables[0]}.${path.join('.')}.label to locales/en/admin.json.`,
    )
  }
  return { label, description: find('description'), row: find('row') }
}
