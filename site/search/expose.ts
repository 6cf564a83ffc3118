import { isLocale } from '#locales/languages.ts'

import { search, type SearchResult } from './query.ts'

declare global {
  interface Window {
    /**
     * What the search page finds, for measurements and tests: the pages in the reader's language, the best
     * first, then situations that fit, then pages in other languages.
     *
     * @param query as typed.
     * @param locale language to search in; the page's where it is left out or none of the portal's.
     * @param limit largest number of results, 10 where it is left out.
     */
    __search?: (query: string, locale?: string, limit?: number) => Promise<SearchResult[]>
  }
}

window.__search = async (query, locale = '', limit = 10) => {
  const page = document.documentElement.lang
  const asked = [locale, page].find(isLocale)
  if (!asked) throw new TypeError(`"${page}" is no language of the portal.`)
  const { results, situations, others } = await search({ query, locale: asked, limit })
  const further = others.flatMap((other) => other.results)
  return [...results, ...situations, ...further].slice(0, limit)
}
