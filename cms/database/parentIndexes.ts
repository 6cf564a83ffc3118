import { index, type AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/** Tables Payload reads by their parent alone, and the column that names it. */
const parents = { _locales: '_parentID', _texts: 'parent' }

/**
 * Indexes the parent of every `*_locales` and `*_texts` table. Payload reads them by parent alone but
 * indexes only pairs, so that each document read would scan the whole table.
 */
export const parentIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    for (const [suffix, column] of Object.entries(parents)) {
      if (!name.endsWith(suffix) || !(column in table)) continue
      extendTable({
        table,
        extraConfig: (columns) => ({
          parentAloneIdx: index(`${name}_parent_alone_idx`).on(
            (columns as Record<string, AnySQLiteColumn>)[column]!,
          ),
        }),
      })
    }
  }
  return schema
}
