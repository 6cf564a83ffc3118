import { z } from 'zod'

import {
  code,
  codes,
  count,
  key,
  language,
  line,
  reference,
  richText,
  text,
  texts,
  url,
  type FieldMeta,
} from './fields.ts'
import { commonFacets, commonWords, defineKind } from './kind.ts'

/** Handbooks, manuals, studies (Dublin Core terms; schema.org Book and LearningResource). */
export const handbooks = defineKind({
  slug: 'handbooks',
  colour: 'river',
  listed: true,
  schemaType: 'Book',
  facets: [
    { name: 'type', path: 'kind', labels: 'handbookKind' },
    commonFacets.topics,
    commonFacets.audiences,
    commonFacets.languages,
    commonFacets.countries,
  ],
  facts: {
    kind: code('handbookKind').optional(),
    edition: line().optional(),
    timeRequired: count().optional(),
    educationalLevel: codes('educationalLevel').optional(),
    pages: count().optional(),
    files: z
      .array(
        z.strictObject({
          language: language(),
          format: line().optional(),
          bytes: count().optional(),
          accessible: code('yesNoUnknown').optional(),
          file: reference('media').optional(),
        }),
      )
      .optional(),
    url: url().optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'is no DOI: write 10.…/…')
      .meta({ format: 'doi' } satisfies FieldMeta)
      .optional(),
    chapters: z.array(z.strictObject({ key: key() })).optional(),
  },
  words: {
    helpsWith: text(60).optional(),
    keyPoints: texts(25).optional(),
    chapters: z
      .record(
        key(),
        z.strictObject({ title: text(20), slug: commonWords.slug, body: richText().optional() }),
      )
      .optional(),
  },
})
