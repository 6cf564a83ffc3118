import { analyse } from './analysis.ts'
import { filterNames, type FilterName } from './record.ts'

/** Chosen codes for each filter; a page must have one of them in every filter that has any. */
export type Filters = Partial<Record<FilterName, readonly string[]>>

/** What a reader asks for. */
export interface SearchRequest {
  /** As typed; an empty one finds every page the filters leave. */
  query: string
  /** Language to search in. */
  locale: string
  filters?: Filters
  /** Largest number of results; their texts are fetched. */
  limit?: number
}

/** A stretch of an excerpt; marked where it matches the query. */
export interface ExcerptPart {
  text: string
  marked: boolean
}

/** A page that was found. */
export interface SearchResult {
  url: string
  kind: string
  title: string
  summary: string
  excerpt: ExcerptPart[]
}

/** What was found. */
export interface SearchAnswer {
  /** Number of pages found; `results` holds the first of them. */
  total: number
  results: SearchResult[]
  /** For each filter and code, how many pages choosing it would leave. */
  facets: Record<FilterName, Record<string, number>>
}

/** The index could not be fetched; the message is for developers, the page has its own words. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable'
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
  const pagefind = await indexOf(locale)
  const term = termOf(query, locale)
  const found = await pagefind.search(term, { filters: chosen(filters) })
  const results = await Promise.all(found.results.slice(0, limit).map((hit) => hit.data()))
  const facets = await Promise.all(
    filterNames.map(async (name) => {
      if (!filters[name]?.length) return [name, found.filters[name] ?? {}] as const
      // Another code of a filter already chosen widens it, so its count ignores the choice.
      const { [name]: _, ...others } = filters
      const without = await pagefind.search(term, { filters: chosen(others) })
      return [name, without.filters[name] ?? {}] as const
    }),
  )
  return {
    total: found.results.length,
    results: results.map(resultOf),
    facets: Object.fromEntries(facets) as SearchAnswer['facets'],
  }
}

/** Reads a request from a shared address: `?q=` and one parameter for each filter, codes with commas. */
export function requestFrom(parameters: URLSearchParams, locale: string): SearchRequest {
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

/** The text between quotes is searched as it stands, the rest by its words. */
function termOf(query: string, locale: string): string | null {
  const quoted = /^\s*["“„»](.+)["”“«]\s*$/.exec(query)
  if (quoted) return `"${analyse(quoted[1]!, locale).join(' ')}"`
  // Pagefind takes null, not an empty text, for "everything the filters leave".
  return analyse(query, locale).join(' ') || null
}

function chosen(filters: Filters): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, codes]) => codes.length > 0)
      .map(([name, codes]) => [name, { any: codes }]),
  )
}

function resultOf({ url, meta, excerpt }: PagefindFragment): SearchResult {
  return {
    url,
    kind: meta['kind'] ?? '',
    title: meta['title'] ?? '',
    summary: meta['summary'] ?? '',
    excerpt: excerptParts(excerpt),
  }
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Pagefind's excerpt, HTML with `<mark>`, as parts a page can show without reading HTML. */
function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const marked = part.startsWith('<mark>')
      const inner = marked ? part.slice('<mark>'.length, -'</mark>'.length) : part
      return {
        text: inner.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!),
        marked,
      }
    })
}

/** The part of Pagefind's browser library that is used. */
interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean; excerptLength: number }) => Promise<void>
  filters: () => Promise<unknown>
  search: (
    term: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{
    results: { id: string; data: () => Promise<PagefindFragment> }[]
    filters: Record<string, Record<string, number>>
  }>
}

interface PagefindFragment {
  url: string
  excerpt: string
  meta: Record<string, string>
}

const indexes = new Map<string, Promise<Pagefind>>()
let failures = 0

function indexOf(locale: string): Promise<Pagefind> {
  let index = indexes.get(locale)
  if (!index) {
    index = open(locale)
    indexes.set(locale, index)
    // A network that failed may work the next time.
    index.catch(() => {
      failures += 1
      indexes.delete(locale)
    })
  }
  return index
}

async function open(locale: string): Promise<Pagefind> {
  try {
    // A browser remembers that a module failed, by its address.
    const again = failures > 0 ? `?${failures}` : ''
    const address = `/pagefind/${locale}/pagefind.js${again}`
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
    // Without a worker the policy of the page need not allow one, and 11 KB fewer are fetched.
    await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 24 })
    // Searches count the filters' codes only once these have been fetched.
    await pagefind.filters()
    return pagefind
  } catch (cause) {
    throw new SearchUnavailable(`The search index of "${locale}" could not be fetched.`, { cause })
  }
}
