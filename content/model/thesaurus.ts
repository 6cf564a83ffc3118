import { z } from 'zod'

import { codes, country, key, listedKindSlugs, references, text } from './fields.ts'
import { defineKind } from './kind.ts'
import { labels } from './labels.ts'

/**
 * A group of concepts of the field with what each is called (SKOS, ISO 25964). It has no page: the search
 * reads it, to understand words that no document says.
 */
export const thesaurus = defineKind({
  slug: 'thesaurus',
  colour: 'stone',
  listed: false,
  schemaType: 'DefinedTermSet',
  facets: [],
  facts: {
    concepts: z
      .array(
        z.strictObject({
          key: key(),
          topics: codes('topics').optional(),
          audiences: codes('audiences').optional(),
          kinds: listedKindSlugs().optional(),
          countries: z.array(country()).min(1).optional(),
          terms: references('glossary').optional(),
        }),
      )
      .optional(),
  },
  words: {
    concepts: z.record(key(), z.strictObject({ term: text(6), ...labels })).optional(),
  },
})
