import type { Locale } from '#locales/languages.ts'

import { analyse } from './analysis.ts'
import { findRecords } from './finding.ts'
import type { Marker } from './marking.ts'
import { openIndex } from './opened-index.ts'
import { countsOf, passes, type Filters } from './pages.ts'
import { filterNames, type FilterName, type RecordTexts } from './record.ts'
import { openTongue } from './tongue.ts'

export type { Filters } from './pages.ts'

/** The index could not be fetched; the message is for developers, the page has its own words. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable'
}

/** What a reader asks for. */
export interface SearchRequest {
  /** As typed; an empty one finds every page the filters leave. */
  query: string
  /** Language to search in. */
  locale: Locale
  filters?: Filters
  /** Largest number of results; their texts are fetched. */
  limit?: number
}

/** A page that was found. */
export interface SearchResult {
  /** The page. */
  url: string
  /** Where the words stand: the page itself, or the part of it. */
  opens: string
  kind: string
  title: string
  summary: string
  /** Heading of that part. */
  part?: string | undefined
  /** The words of that part. */
  passage?: string | undefined
  /** The page's language where that is not the one searched in. */
  locale?: Locale | undefined
}

/** What was found in another language than the one searched in. */
export interface ForeignResults {
  locale: Locale
  /** Number of pages found; `results` holds the first of them. */
  total: number
  results: SearchResult[]
}

/** What was found. */
export interface SearchAnswer {
  /** Number of pages found; `results` holds the first of them. */
  total: number
  results: SearchResult[]
  /** Situations like the one the query describes; they stand before the results, which have none. */
  situations: SearchResult[]
  /** By language, the one with most results first. */
  others: ForeignResults[]
  /** For each filter and code, how many pages choosing it would leave. */
  facets: Record<FilterName, Record<string, number>>
  /** The query with its mistyped words as they were understood; nothing where none was. */
  suggestion?: string | undefined
  /** Marks in a text what was found there. */
  mark: Marker
}

/**
 * Searches the index of one language. Nothing is fetched before the first call, and only from this host.
 *
 * @throws {SearchUnavailable} when the index cannot be fetched.
 */
export async function search({
  query,
  locale,
  filters = {},
  limit = 10,
}: SearchRequest): Promise<SearchAnswer> {
  try {
    return await answer({ query, locale, filters, limit })
  } catch (cause) {
    throw new SearchUnavailable(`The search index of "${locale}" could not be fetched.`, { cause })
  }
}

async function answer({
  query,
  locale,
  filters,
  limit,
}: Required<SearchRequest>): Promise<SearchAnswer> {
  const [index, tongue] = await Promise.all([openIndex(locale), openTongue(locale)])
  const { pages } = index
  const { found, suggestion, mark } =
    analyse(query, locale).length > 0
      ? await findRecords({ query, index, tongue })
      : {
          found: new Map(pages.ids.map((_, record) => [record, 0])),
          suggestion: undefined,
          mark: (text: string) => [{ text, marked: false }],
        }

  // One result a page, by the part of it that fits best.
  const best = new Map<number, number>()
  for (const [record] of [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const page = pages.pages[record]!
    if (!best.has(page)) best.set(page, record)
  }
  const all = [...best.values()]
  const passing = all.filter((record) => passes(pages, record, filters))
  const written = new Map(
    Object.entries(pages.locales).flatMap(([other, records]) =>
      records.map((record) => [record, other as Locale] as const),
    ),
  )
  const shown = (records: readonly number[], most: number) =>
    Promise.all(records.slice(0, most).map((record) => index.texts(record).then(resultOf)))
  // Whoever narrows the search to situations finds them among the results.
  const apart = !filters.kind?.includes('situations') && analyse(query, locale).length > 0
  const { codes, of } = pages.filters.kind
  const isSituation = (record: number) => codes[of[record]![0]!] === 'situations'
  const read = passing.filter((record) => !written.has(record))
  const own = read.filter((record) => !apart || !isSituation(record))
  const fitting = (found.get(own[0] ?? read[0]!) ?? 0) * situationShare
  const situations = read.filter(
    (record) => apart && isSituation(record) && found.get(record)! >= fitting,
  )
  const others = new Map<Locale, number[]>()
  for (const record of passing) {
    const other = written.get(record)
    if (other) others.set(other, [...(others.get(other) ?? []), record])
  }
  const facets = filterNames.map((name) => {
    // Another code of a filter already chosen widens it, so its count ignores the choice.
    const open = all.filter((record) => passes(pages, record, filters, name))
    return [name, countsOf(pages, name, open)] as const
  })
  return {
    total: own.length,
    results: await shown(own, limit),
    situations: await shown(situations, mostSituations),
    others: await Promise.all(
      [...others]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(async ([other, records]) => ({
          locale: other,
          total: records.length,
          results: await shown(records, mostForeign),
        })),
    ),
    facets: Object.fromEntries(facets) as SearchAnswer['facets'],
    suggestion,
    mark,
  }
}

/** Most situations before the results, and how well one fits at least, against the best result. */
const mostSituations = 2
const situationShare = 0.6

/** Most results of one other language: they come after the reader's own. */
const mostForeign = 5

const resultOf = ({ url, part, passage, ...shown }: RecordTexts): SearchResult => ({
  ...shown,
  url,
  opens: part?.url ?? url,
  part: part?.title,
  passage,
})

/** Reads a request from a shared address: `?q=` and one parameter for each filter, codes with commas. */
export function requestFrom(parameters: URLSearchParams, locale: Locale): SearchRequest {
  const filters: Filters = {}
  for (const name of filterNames) {
    const codes = parameters.get(name)?.split(',').filter(Boolean) ?? []
    if (codes.length > 0) filters[name] = codes
  }
  return { query: parameters.get('q') ?? '', locale, filters }
}

/** The parameters of a request's address, the opposite of `requestFrom`. */
export function parametersOf({ query, filters = {} }: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const name of filterNames) {
    const codes = filters[name]
    if (codes?.length) parameters.set(name, codes.join(','))
  }
  return parameters
}
