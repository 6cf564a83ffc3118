import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { parse } from 'yaml'
import { z } from 'zod'

import type { Locale } from '#locales/languages.ts'

/** What makes a query hard. */
export const categories = [
  'exact',
  'inflected',
  'compound',
  'no-diacritics',
  'typo',
  'cross-language',
  'synonym',
  'question',
] as const

/** What makes a query hard. */
export type Category = (typeof categories)[number]

/** The search is tuned on one half of the queries; the other only tells how good it is. */
export const halves = ['tuning', 'reported'] as const

/** A half of the queries. */
export type Half = (typeof halves)[number]

const querySchema = z.strictObject({
  query: z.string().min(1),
  category: z.enum(categories),
  part: z.enum(halves),
  /** `<kind>/<key>` of every document a reader would be glad of. */
  relevant: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).min(1),
})

/** Something a reader types, and the documents that answer it. */
export type Query = z.infer<typeof querySchema>

const folder = path.join(import.meta.dirname, '../queries')

/**
 * The queries of one language, from `tests/bench/queries/<locale>.yaml`.
 *
 * @throws when the file is missing or says something else than queries.
 */
export async function readQueries(locale: Locale): Promise<Query[]> {
  const text = await readFile(path.join(folder, `${locale}.yaml`), 'utf8')
  const parsed = z.array(querySchema).safeParse(parse(text))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new Error(
    `tests/bench/queries/${locale}.yaml, query ${Number(first!.path[0]) + 1}, ${first!.path.slice(1).join('.')}: ${first!.message}.`,
  )
}
