import type { PayloadRequest, Validate } from 'payload'
import type { z } from 'zod'

import { metaOf } from '#content/model/fields.ts'
import { countWords } from '#content/words.ts'
import { translateAdmin } from '#locales/admin-strings.ts'
import { locales, type Locale } from '#locales/languages.ts'

/** Longest text stored, in characters; a transcript of an hour fits, a flood does not. */
const longest = 200_000

/**
 * Validates one plain text on the server by its schema in the model, and says in the editor's language
 * what is wrong with it.
 */
export function validateText({
  schema,
  required,
}: {
  schema: z.ZodType
  required: boolean
}): Validate<string> {
  return (value, { req }) => {
    if (isEmpty(value)) return required ? translate(req)('problems.required') : true
    return problemOf({ value, schema, req }) ?? true
  }
}

/** Validates a list of plain texts, each by the schema of the list's element. */
export function validateTexts({ schema }: { schema: z.ZodType }): Validate<string[]> {
  return (values, { req }) => {
    if (!values) return true
    for (const [index, value] of values.entries()) {
      const limit = metaOf(schema).words
      const words = countWords(value, contentLocale(req))
      if (limit !== undefined && words > limit) {
        return translate(req)('problems.itemTooManyWords', {
          position: index + 1,
          words,
          count: limit,
        })
      }
      const problem = problemOf({ value, schema, req })
      if (problem) return problem
    }
    return true
  }
}

function problemOf({
  value,
  schema,
  req,
}: {
  value: unknown
  schema: z.ZodType
  req: PayloadRequest
}): string | undefined {
  const t = translate(req)
  if (typeof value !== 'string' || value.length > longest) return t('problems.invalid')
  const { words: limit, format } = metaOf(schema)
  const words = limit === undefined ? 0 : countWords(value, contentLocale(req))
  if (limit !== undefined && words > limit) {
    return t('problems.tooManyWords', { words, count: limit })
  }
  if (schema.safeParse(value).success) return undefined
  return format ? t(`problems.${format}`) : t('problems.invalid')
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** The language the words are in, whose rules say what a word is. */
function contentLocale(req: PayloadRequest): Locale {
  return locales.find((locale) => locale === req.locale) ?? 'en'
}

function translate(req: PayloadRequest) {
  return translateAdmin(req.i18n.language)
}
