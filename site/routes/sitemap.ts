import { listedKinds } from '#content/model/index.ts'
import { defaultLocale, locales, type Locale } from '#locales/languages.ts'
import { pathnames, type Place } from '#locales/pathnames.ts'

import { getDocuments } from '../documents/documents.ts'
import { chaptersOf, isExample, localesOf } from '../documents/reading.ts'
import {
  pathToChapter,
  pathToDocument,
  pathToHome,
  pathToIndex,
  pathToSitemap,
  pathToSupportIn,
  pathToTerm,
  type TermList,
} from './routes.ts'
import { getSupportCountries, getTerms } from '../documents/terms.ts'

/** A page for search engines: where it is in each language, and in which it is truly written. */
interface Listing {
  pathIn: (locale: Locale) => string
  written: readonly Locale[]
}

/** The sitemap of one language: pages written in it, each with its other languages (sitemaps.org). */
export async function sitemapOf(locale: Locale, site: URL): Promise<string> {
  const absolute = (path: string) => escape(new URL(path, site).href)
  const urls = (await getListings())
    .filter(({ written }) => written.includes(locale))
    .map(({ pathIn, written }) => {
      const fallback = written.includes(defaultLocale) ? defaultLocale : written[0]!
      const alternates = [
        ...written.map((code) => [code, code] as const),
        ['x-default', fallback] as const,
      ]
      const links = alternates.map(
        ([name, code]) =>
          `<xhtml:link rel="alternate" hreflang="${name}" href="${absolute(pathIn(code))}"/>`,
      )
      return `<url><loc>${absolute(pathIn(locale))}</loc>${links.join('')}</url>`
    })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('\n')}\n</urlset>\n`
  )
}

/** The index of the sitemaps of all languages. */
export function sitemapIndex(site: URL): string {
  const maps = locales.map(
    (locale) =>
      `<sitemap><loc>${escape(new URL(pathToSitemap(locale), site).href)}</loc></sitemap>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`
  )
}

/** Every page a search engine should know: examples and the search page are left out. */
async function getListings(): Promise<Listing[]> {
  const places = (Object.keys(pathnames) as Place[]).filter((place) => place !== 'search')
  const listings: Listing[] = [
    { pathIn: pathToHome, written: locales },
    ...places.map((place) => ({
      pathIn: (locale: Locale) => pathToIndex(locale, place),
      written: locales,
    })),
  ]
  for (const country of await getSupportCountries()) {
    listings.push({ pathIn: (locale) => pathToSupportIn(locale, country), written: locales })
  }
  for (const list of ['topics', 'audiences', 'countries'] satisfies TermList[]) {
    for (const code of (await getTerms(list)).keys()) {
      listings.push({ pathIn: (locale) => pathToTerm(locale, list, code), written: locales })
    }
  }
  for (const kind of [...listedKinds, 'pages'] as const) {
    for (const document of await getDocuments(kind)) {
      if (isExample(document)) continue
      listings.push({
        pathIn: (locale) => pathToDocument(locale, document),
        written: localesOf(document),
      })
    }
  }
  for (const handbook of await getDocuments('handbooks')) {
    if (isExample(handbook)) continue
    for (const chapter of chaptersOf(handbook)) {
      listings.push({
        pathIn: (locale) => pathToChapter(locale, handbook, chapter),
        written: localesOf(handbook).filter((code) => handbook.words[code]?.chapters?.[chapter]),
      })
    }
  }
  return listings
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
