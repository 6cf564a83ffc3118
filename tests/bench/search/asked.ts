import { locales, type Locale } from '#locales/languages.ts'

import { readQueries, type Query } from './queries.ts'
import type { Sources } from './sources.ts'

/** A query with the addresses of its relevant pages. */
export interface AskedQuery extends Query {
  locale: Locale
  pages: string[]
}

/**
 * The queries of all languages, their relevant documents as pages of the site.
 *
 * @throws when a query names a document that the search does not know.
 */
export async function readAskedQueries(sources: Sources): Promise<AskedQuery[]> {
  const asked: AskedQuery[] = []
  for (const locale of locales) {
    const pages = new Map(sources[locale].records.map(({ document, url }) => [document, url]))
    for (const query of await readQueries(locale)) {
      const relevant = query.relevant.map((name) => {
        const page = pages.get(name)
        if (page) return page
        throw new Error(
          `The query "${query.query}" in tests/bench/queries/${locale}.yaml names ${name}, which the search has no page of: name another document.`,
        )
      })
      asked.push({ ...query, locale, pages: relevant })
    }
  }
  return asked
}
