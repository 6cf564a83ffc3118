import { z } from 'zod'

import type { Vocabulary } from '../vocabularies.ts'
import {
  anyReferences,
  code,
  codes,
  country,
  day,
  issued,
  language,
  line,
  references,
  text,
  url,
  type FieldMeta,
} from './fields.ts'

/** One of the design's field colours (see `site/styles/tokens.css`). */
export type FieldColour = 'spruce' | 'moss' | 'river' | 'heather' | 'clay' | 'ochre' | 'stone'

/** What a list of a kind can be filtered by: a path into the facts, and how its values are labelled. */
export interface Facet {
  /** Name in the URL and in the search index. */
  name: string
  /** Path into `facts`; `channels.kind` reads every row. */
  path: string
  /** Where labels come from. */
  labels: Vocabulary | 'countries' | 'languages'
}

/**
 * A kind of document: what it holds and how it is found. `facts` are the same in every language,
 * `words` are one value per language; together they are the shape in files, on the site and in exports.
 */
export interface Kind<
  Facts extends z.ZodRawShape = z.ZodRawShape,
  Words extends z.ZodRawShape = z.ZodRawShape,
> {
  /** Payload's collection slug, the folder in `content/starter`, the place in `locales/pathnames.ts`. */
  slug: string
  colour: FieldColour
  /** Whether it has an index and a page per document of its own below its pathname. */
  listed: boolean
  facts: z.ZodObject<Facts>
  words: z.ZodObject<Words>
  facets: readonly Facet[]
  /** schema.org type of the document page. */
  schemaType: string
}

const translation = z.strictObject({
  method: code('translationMethod'),
  source: language().optional(),
  state: code('translationState').optional(),
  sourceRevision: line().optional(),
})

/** Facts of every kind but media. */
export const commonFacts = {
  example: z.boolean().optional(),
  topics: codes('topics').optional(),
  audiences: codes('audiences').optional(),
  countries: z.array(country()).min(1).optional(),
  resourceLanguages: z.array(language()).min(1).optional(),
  organisations: references('organisations').optional(),
  sourceProject: line().optional(),
  licence: code('licence').optional(),
  rightsHolder: line().optional(),
  issued: issued().optional(),
  checkedOn: day().optional(),
  reviewDue: day().optional(),
  confidence: code('confidence').optional(),
  sources: z
    .array(
      z.strictObject({
        url: url(),
        publisher: line().optional(),
        pageDate: issued().optional(),
        role: line().optional(),
      }),
    )
    .min(1)
    .optional(),
  related: anyReferences().optional(),
}

/** Words of every kind but media. */
export const commonWords = {
  title: text(25),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug: use a-z, 0-9 and single hyphens')
    .meta({ format: 'slug' } satisfies FieldMeta)
    .optional(),
  summary: text(100).optional(),
  translation: translation.optional(),
}

/** Facets nearly every list offers. */
export const commonFacets = {
  topics: { name: 'topic', path: 'topics', labels: 'topics' },
  audiences: { name: 'audience', path: 'audiences', labels: 'audiences' },
  countries: { name: 'country', path: 'countries', labels: 'countries' },
  languages: { name: 'language', path: 'resourceLanguages', labels: 'languages' },
} as const satisfies Record<string, Facet>

/** Declares a kind: its own fields come after the common ones, in the order files and forms have them. */
export function defineKind<
  Slug extends string,
  Facts extends z.ZodRawShape,
  Words extends z.ZodRawShape,
>(kind: Omit<Kind, 'slug' | 'facts' | 'words'> & { slug: Slug; facts: Facts; words: Words }) {
  return {
    ...kind,
    facts: z.strictObject({ ...commonFacts, ...kind.facts }),
    words: z.strictObject({ ...commonWords, ...kind.words }),
  }
}
