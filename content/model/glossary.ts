import { text, texts } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

/** Glossary (SKOS): the title is the term, the summary its definition, `related` is "see also". */
export const glossary = defineKind({
  slug: 'glossary',
  colour: 'stone',
  listed: true,
  schemaType: 'DefinedTerm',
  facets: [commonFacets.topics],
  facts: {},
  words: { synonyms: texts(10).optional(), note: text(40).optional() },
})
