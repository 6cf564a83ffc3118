import { z } from 'zod'

import type { Fields } from './canonical.ts'
import { metaOf, unwrap, type FieldMeta } from './fields.ts'

/** One value that holds no others: where it stands, what it is, what the model says of it. */
export interface Leaf {
  path: (string | number)[]
  value: unknown
  meta: FieldMeta
}

/** Every leaf there is in a value, in the order of its schema. */
export function leavesIn({ schema, value }: { schema: z.ZodType; value: unknown }): Leaf[] {
  const type = unwrap(schema)
  if (value === undefined || value === null) return []
  if (type instanceof z.ZodObject) {
    return Object.entries(type.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      below(name, leavesIn({ schema: field, value: (value as Fields)[name] })),
    )
  }
  if (type instanceof z.ZodRecord) {
    return Object.entries(value as Fields).flatMap(([key, row]) =>
      below(key, leavesIn({ schema: type.valueType as z.ZodType, value: row })),
    )
  }
  if (type instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((item, index) =>
      below(index, leavesIn({ schema: type.element as z.ZodType, value: item })),
    )
  }
  return [{ path: [], value, meta: metaOf(type) }]
}

/** `<kind>/<key>` a leaf refers to; undefined for every other leaf. */
export function targetOf({ value, meta }: Leaf): string | undefined {
  if (meta.reference === undefined) return undefined
  return meta.reference === 'any' ? String(value) : `${meta.reference}/${String(value)}`
}

function below(part: string | number, leaves: Leaf[]): Leaf[] {
  return leaves.map((leaf) => ({ ...leaf, path: [part, ...leaf.path] }))
}
