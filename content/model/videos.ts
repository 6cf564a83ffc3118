import { z } from 'zod'

import { code, count, key, language, reference, text, url } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

/** Videos (schema.org VideoObject and Clip). */
export const videos = defineKind({
  slug: 'videos',
  colour: 'heather',
  listed: true,
  schemaType: 'VideoObject',
  facets: [
    commonFacets.topics,
    commonFacets.audiences,
    // A film can be followed in the languages of its captions too.
    commonFacets.languages,
    commonFacets.countries,
  ],
  facts: {
    url: url().optional(),
    media: reference('media').optional(),
    thumbnail: reference('media').optional(),
    duration: count().optional(),
    spokenLanguages: z.array(language()).min(1).optional(),
    captions: z
      .array(
        z.strictObject({
          language: language(),
          file: reference('media').optional(),
          madeBy: code('captionMaker').optional(),
        }),
      )
      .optional(),
    clips: z
      .array(z.strictObject({ key: key(), start: count(), end: count().optional() }))
      .optional(),
  },
  words: {
    contentWarning: text(30).optional(),
    transcript: text(20_000).optional(),
    clips: z.record(key(), z.strictObject({ title: text(20) })).optional(),
  },
})
