import { text, type FieldMeta } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'
import { labels } from './labels.ts'

/** Glossary (SKOS): the title is the term, the summary its definition, `related` is "see also". */
export const glossary = defineKind({
  slug: 'glossary',
  colour: 'stone',
  listed: true,
  schemaType: 'DefinedTerm',
  facets: [commonFacets.topics],
  facts: {},
  words: {
    ...labels,
    note: text(40)
      .meta({ own: 'shown' } satisfies FieldMeta)
      .optional(),
  },
})
