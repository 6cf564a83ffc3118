import { z } from 'zod'

import { vocabularies, type Vocabulary } from '../vocabularies.ts'
import { countWords } from '../words.ts'
import { isTimeZone } from './instant.ts'

/** What a field's schema says beyond its type; read by the mapper, the admin and the docs. */
export interface FieldMeta {
  /** Kind whose document's key stands here; `any` for `<kind>/<key>`. */
  reference?: string
  /** Markdown in files, Lexical in Payload, HTML on the site. */
  richText?: true
  /** Date without time, or an instant; Payload stores both as ISO instants. */
  date?: 'day' | 'instant'
  /** Largest number of words. */
  words?: number
  /** How a plain string is written; names the sentence that says what is wrong with it. */
  format?: 'key' | 'slug' | 'issued' | 'time' | 'country' | 'language' | 'url' | 'doi' | 'currency'
  vocabulary?: Vocabulary
  /** Slug of a kind that has an index of its own. */
  listedKind?: true
  /**
   * Each language has its own, so a translation needs no counterpart of it. Readers are shown it, or the
   * search alone reads it, slang and misspelt words among it.
   */
  own?: 'shown' | 'searched'
}

/** Reads what a schema says of its field, through `optional` wrappers. */
export function metaOf(schema: z.ZodType): FieldMeta {
  return (unwrap(schema).meta() ?? {}) as FieldMeta
}

/** The schema below `optional` and `default`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)
    inner = inner.unwrap() as z.ZodType
  return inner
}

/** Plain text of at most `words` words. */
export const text = (words: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty: write it or leave it out')
    .refine((value) => countWords(value) <= words, {
      error: ({ input }) =>
        `has ${countWords(String(input))} words where at most ${words} are allowed: shorten it`,
    })
    .meta({ words } satisfies FieldMeta)

/** A list of plain texts, each of at most `words` words. */
export const texts = (words: number, meta: Pick<FieldMeta, 'own'> = {}) =>
  z.array(text(words).meta({ ...meta })).min(1)

/** Markdown, kept as rich text. */
export const richText = () =>
  z
    .string()
    .min(1)
    .meta({ richText: true } satisfies FieldMeta)

/** One code of a vocabulary. */
export const code = <V extends Vocabulary>(vocabulary: V) =>
  z
    .enum(vocabularies[vocabulary], {
      error: ({ input }) =>
        `"${String(input)}" is no code of the vocabulary "${vocabulary}": use one of ${vocabularies[vocabulary].join(', ')}`,
    })
    .meta({ vocabulary } satisfies FieldMeta)

/** Codes of a vocabulary. */
export const codes = <V extends Vocabulary>(vocabulary: V) => z.array(code(vocabulary)).min(1)

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Slugs of kinds that have an index of their own; which there are, only the registry knows. */
export const listedKindSlugs = () =>
  z.array(line().meta({ listedKind: true } satisfies FieldMeta)).min(1)

/** A document's or row's stable key. */
export const key = () =>
  z
    .string()
    .regex(keyPattern, 'is no key: use a-z, 0-9 and single hyphens')
    .meta({ format: 'key' } satisfies FieldMeta)

/** Keys of documents of one kind. */
export const references = (kind: string) =>
  z.array(key().meta({ reference: kind } satisfies FieldMeta)).min(1)

/** Key of a document of one kind. */
export const reference = (kind: string) => key().meta({ reference: kind } satisfies FieldMeta)

/** `<kind>/<key>` of a document of any kind. */
export const anyReference = () =>
  z
    .string()
    .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'is no reference: write <kind>/<key>')
    .meta({ reference: 'any' } satisfies FieldMeta)

/** `<kind>/<key>` of documents of any kind. */
export const anyReferences = () => z.array(anyReference()).min(1)

/** A day, `YYYY-MM-DD`. */
export const day = () => z.iso.date().meta({ date: 'day' } satisfies FieldMeta)

/** An instant, ISO 8601 with offset. */
export const instant = () =>
  z.iso.datetime({ offset: true }).meta({ date: 'instant' } satisfies FieldMeta)

/** Time zone by its name in the IANA database. */
export const timeZone = () =>
  z.string().refine(isTimeZone, {
    error: ({ input }) => `"${String(input)}" is no IANA time zone: write Europe/Vienna`,
  })

/** Year, month or day, for things dated only roughly (EDTF level 0). */
export const issued = () =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is no date: write 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'")
    .meta({ format: 'issued' } satisfies FieldMeta)

/** Local time of day, `00:00` to `24:00`. */
export const time = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "is no time: write '09:00'")
    .meta({ format: 'time' } satisfies FieldMeta)

/** ISO 3166-1 alpha-2 code, or `EU` for the whole of Europe. */
export const country = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country: use the two capital letters of ISO 3166-1, or EU')
    .meta({ format: 'country' } satisfies FieldMeta)

/** BCP 47 language tag. */
export const language = () =>
  z
    .string()
    .refine(
      (tag) => {
        try {
          return Intl.getCanonicalLocales(tag)[0] === tag
        } catch {
          return false
        }
      },
      { error: ({ input }) => `"${String(input)}" is no BCP 47 language tag` },
    )
    .meta({ format: 'language' } satisfies FieldMeta)

/** Address of a page, http or https. */
export const url = () =>
  z
    .url({ protocol: /^https?$/, error: 'is no web address: begin it with https://' })
    .meta({ format: 'url' } satisfies FieldMeta)

/** Plain, language-neutral text of one line: names, edition numbers. */
export const line = () => z.string().trim().min(1)

export const count = () => z.int().nonnegative()
