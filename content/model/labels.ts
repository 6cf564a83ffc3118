import { texts } from './fields.ts'

/**
 * What a thing is also called in one language (SKOS labels). Each language has its own, so no translation
 * needs a counterpart of them. `synonyms` are shown as "also called"; what people say who do not know the
 * term, and how they misspell it, is never shown: it feeds the search alone.
 */
export const labels = {
  synonyms: texts(10, { own: 'shown' }).optional(),
  everydayWords: texts(8, { own: 'searched' }).optional(),
  misspellings: texts(8, { own: 'searched' }).optional(),
}
