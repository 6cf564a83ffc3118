import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import type { Facet } from '#content/model/kind.ts'
import { vocabularies, type Vocabulary } from '#content/vocabularies.ts'
import type { Locale } from '#locales/languages.ts'

import { collator, countryName, labels, languageName } from '../wording/i18n.ts'

/** One value a list can be filtered by, and how many of its documents have it. */
export interface FacetValue {
  code: string
  label: string
  count: number
}

/** A filter of a list with the values that occur. */
export interface FacetCount {
  /** Name in the URL and in the search index. */
  name: string
  values: FacetValue[]
}

/** Vocabularies whose order means something; the others are sorted as the reader's language sorts. */
const ordered: readonly Facet['labels'][] = [
  'levels',
  'evidence',
  'educationalLevel',
  'callStatus',
] satisfies Vocabulary[]

/** The filters of a kind over some of its documents; a filter no document has a value for is left out. */
export function facetCounts<K extends KindSlug>(
  documents: readonly Document<K>[],
  kind: K,
  locale: Locale,
): FacetCount[] {
  return kinds[kind].facets.flatMap((facet: Facet) => {
    const counts = new Map<string, number>()
    for (const document of documents) {
      for (const code of facetValues(document, facet)) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    if (counts.size === 0) return []
    const values = [...counts].map(([code, count]) => ({
      code,
      label: facetLabel(locale, facet, code),
      count,
    }))
    return [{ name: facet.name, values: values.sort(orderOf(facet, locale)) }]
  })
}

/** The codes a document has for a facet, each once. */
export function facetValues(document: Document, facet: Facet): string[] {
  let found: unknown[] = [document.facts]
  for (const step of facet.path.split('.')) {
    found = found.flatMap((value) => (value as Record<string, unknown>)[step] ?? [])
  }
  return [...new Set(found as string[])]
}

/** A facet's code as a reader sees it. */
export function facetLabel(locale: Locale, facet: Facet, code: string): string {
  if (facet.labels === 'countries') return countryName(locale, code)
  if (facet.labels === 'languages') return languageName(locale, code)
  return (labels(locale, facet.labels) as Record<string, string>)[code] ?? code
}

function orderOf(facet: Facet, locale: Locale): (a: FacetValue, b: FacetValue) => number {
  if (ordered.includes(facet.labels)) {
    const codes: readonly string[] = vocabularies[facet.labels as Vocabulary]
    return (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code)
  }
  const { compare } = collator(locale)
  return (a, b) => compare(a.label, b.label)
}
