import { z } from 'zod'

import { metaOf, unwrap } from './fields.ts'
import type { Fields } from './canonical.ts'

/** One reference a document makes: where, and to which `<kind>/<key>`. */
export interface Reference {
  path: (string | number)[]
  target: string
}

/** Every reference in a value, in the order of its schema. */
export function referencesIn({
  schema,
  value,
}: {
  schema: z.ZodType
  value: unknown
}): Reference[] {
  const type = unwrap(schema)
  if (value === undefined || value === null) return []
  if (type instanceof z.ZodObject) {
    return Object.entries(type.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
      below(name, referencesIn({ schema: field, value: (value as Fields)[name] })),
    )
  }
  if (type instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((item, index) =>
      below(index, referencesIn({ schema: type.element as z.ZodType, value: item })),
    )
  }
  const { reference } = metaOf(type)
  if (reference === undefined) return []
  return [
    { path: [], target: reference === 'any' ? String(value) : `${reference}/${String(value)}` },
  ]
}

function below(part: string | number, references: Reference[]): Reference[] {
  return references.map(({ path, target }) => ({ path: [part, ...path], target }))
}
