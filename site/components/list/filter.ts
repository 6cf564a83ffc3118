import { kinds, type Document } from '#content/model/index.ts'
import type { Facet } from '#content/model/kind.ts'

import { facetValues, type FacetCount } from '../../documents/facets.ts'

/** Names the values of a list's filters, so that a style sheet alone can hide what does not match. */
export interface FilterClasses {
  /** Class of one value's option. */
  ofValue: (facet: string, code: string) => string
  /** Classes of a document: one for each value it has. */
  ofDocument: (document: Document) => string
}

/** How many values a list's filters may have in all; further ones need the script. */
const capacity = 160

/** @param facets the filters of the list, as `facetCounts` gives them. */
export function filterClasses(facets: readonly FacetCount[]): FilterClasses {
  const names = new Map<string, string>()
  for (const { name, values } of facets) {
    for (const { code } of values) names.set(`${name} ${code}`, `f${names.size}`)
  }
  const ofValue = (facet: string, code: string) => names.get(`${facet} ${code}`) ?? ''
  return {
    ofValue,
    ofDocument: (document) =>
      kinds[document.kind].facets
        .flatMap((facet: Facet) =>
          facetValues(document, facet).map((code) => ofValue(facet.name, code)),
        )
        .filter(Boolean)
        .join(' '),
  }
}

/** Hides the rows that do not match the options chosen; the same sheet on every list. */
export const filterRules =
  Array.from(
    { length: capacity },
    (_, index) => `:has(>form .f${index}:checked)>.rows>:not(.f${index})`,
  ).join(',') + '{display:none}'
