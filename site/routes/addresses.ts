import { listedKinds, type Document, type KindSlug } from '#content/model/index.ts'
import { locales, type Locale } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { getDocuments } from '../documents/documents.ts'
import { chaptersOf } from '../documents/reading.ts'
import {
  pathToChapter,
  pathToDocument,
  pathToFeed,
  pathToHome,
  pathToIndex,
  pathToNotFound,
  pathToSitemap,
  pathToSupportIn,
  pathToTerm,
  slugOf,
  type ListedKind,
  type TermList,
} from './routes.ts'
import { getSupportCountries, getTerms } from '../documents/terms.ts'

/** One route of `pages/`: every address it has, and what its view gets there. */
export interface Addresses<Props> {
  getStaticPaths: () => Promise<{ params: Record<string, string> }[]>
  /** What the view at an address gets; undefined where there is no such page. */
  resolve: (url: URL) => Promise<Props | undefined>
}

/** A page and what its view gets. */
type Entry<Props> = readonly [path: string, props: Props]

/** Kinds whose index is the plain list of their documents. */
const indexedKinds = listedKinds.filter(
  (kind): kind is ListedKind => kind !== 'support' && kind !== 'glossary' && kind !== 'situations',
)

/** Kinds whose documents share one view; support services have their own. */
const pagedKinds = listedKinds.filter(
  (kind): kind is Exclude<ListedKind, 'support'> => kind !== 'support',
)

const termLists: readonly TermList[] = ['topics', 'audiences', 'countries']

export const homes = addresses(['locale'], () =>
  everyLocale((locale) => [[pathToHome(locale), { locale }]]),
)

export const kindIndexes = addresses(['locale', 'kind'], () =>
  everyLocale((locale) =>
    indexedKinds.map((kind) => [pathToIndex(locale, kind), { locale, kind }]),
  ),
)

export const finders = addresses(['locale', 'support'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'support'), { locale }]]),
)

export const finderCountries = addresses(
  ['locale', 'support', 'countries', 'country'],
  async () => {
    const countries = await getSupportCountries()
    return everyLocale((locale) =>
      countries.map((country) => [pathToSupportIn(locale, country), { locale, country }]),
    )
  },
)

export const glossaries = addresses(['locale', 'glossary'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'glossary'), { locale }]]),
)

export const situationIndexes = addresses(['locale', 'situations'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'situations'), { locale }]]),
)

export const libraries = addresses(['locale', 'library'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'library'), { locale }]]),
)

export const people = addresses(['locale', 'people'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'people'), { locale }]]),
)

export const searches = addresses(['locale', 'search'], () =>
  everyLocale((locale) => [[pathToIndex(locale, 'search'), { locale }]]),
)

export const notFounds = addresses(['locale'], () =>
  everyLocale((locale) => [[pathToNotFound(locale), { locale }]]),
)

export const servicePages = addresses(['locale', 'support', 'document'], async () => {
  const documents = await getDocuments('support')
  return everyLocale((locale) =>
    documents.map((document) => [pathToDocument(locale, document), { locale, document }]),
  )
})

export const documentPages = addresses(['locale', 'kind', 'document'], async () => {
  const documents = await documentsOf(pagedKinds)
  return everyLocale((locale) =>
    documents.map((document) => [pathToDocument(locale, document), { locale, document }]),
  )
})

export const standingPages = addresses(['locale', 'page'], async () => {
  const pages = await getDocuments('pages')
  return everyLocale((locale) =>
    pages.map((document) => {
      refusePlaceName(document, locale)
      return [pathToDocument(locale, document), { locale, document }]
    }),
  )
})

export const chapters = addresses(['locale', 'kind', 'document', 'chapter'], async () => {
  const handbooks = await getDocuments('handbooks')
  return everyLocale((locale) =>
    handbooks.flatMap((document) =>
      chaptersOf(document).map(
        (chapter) =>
          [pathToChapter(locale, document, chapter), { locale, document, chapter }] as const,
      ),
    ),
  )
})

export const termIndexes = addresses(['locale', 'list'], () =>
  everyLocale((locale) =>
    termLists.map((vocabulary) => [pathToIndex(locale, vocabulary), { locale, vocabulary }]),
  ),
)

export const terms = addresses(['locale', 'list', 'term'], async () => {
  const codes = await Promise.all(
    termLists.map(async (vocabulary) =>
      [...(await getTerms(vocabulary)).keys()].map((code) => ({ vocabulary, code })),
    ),
  )
  return everyLocale((locale) =>
    codes
      .flat()
      .map(({ vocabulary, code }) => [
        pathToTerm(locale, vocabulary, code),
        { locale, vocabulary, code },
      ]),
  )
})

export const feeds = addresses(['locale', 'kind'], () =>
  everyLocale((locale) =>
    (listedKinds as ListedKind[]).map((kind) => [pathToFeed(locale, kind), { locale, kind }]),
  ),
)

export const sitemaps = addresses(['locale'], () =>
  everyLocale((locale) => [[pathToSitemap(locale), { locale }]]),
)

/** @param names the route's parameters, in the order of its path's segments. */
function addresses<Props>(
  names: string[],
  list: () => Entry<Props>[] | Promise<Entry<Props>[]>,
): Addresses<Props> {
  let built: Promise<Map<string, Props>> | undefined
  // In development an edit must show at once.
  const table = () => (import.meta.env.DEV ? tableOf(list) : (built ??= tableOf(list)))
  return {
    async getStaticPaths() {
      return [...(await table()).keys()].map((path) => {
        const segments = path.split('/').slice(1)
        return { params: Object.fromEntries(names.map((name, index) => [name, segments[index]!])) }
      })
    },
    async resolve({ pathname }) {
      return (await table()).get(pathname)
    },
  }
}

async function tableOf<Props>(
  list: () => Entry<Props>[] | Promise<Entry<Props>[]>,
): Promise<Map<string, Props>> {
  const table = new Map<string, Props>()
  for (const [path, props] of await list()) {
    const other = table.get(path)
    if (other) {
      throw new Error(
        `${path} would be the address of both ${nameOf(other)} and ${nameOf(props)}: change one slug.`,
      )
    }
    table.set(path, props)
  }
  return table
}

function nameOf(props: unknown): string {
  const { document, code, chapter } = props as {
    document?: Document
    code?: string
    chapter?: string
  }
  if (!document) return `"${code}"`
  return `${document.kind}/${document.key}` + (chapter ? `, chapter "${chapter}"` : '')
}

function everyLocale<Props>(list: (locale: Locale) => Entry<Props>[]): Entry<Props>[] {
  return locales.flatMap(list)
}

async function documentsOf<K extends KindSlug>(slugs: readonly K[]): Promise<Document<K>[]> {
  return (await Promise.all(slugs.map((slug) => getDocuments(slug)))).flat()
}

/** Pages lie beside the places of `pathnames`, so they must not take the name of one. */
function refusePlaceName(page: Document<'pages'>, locale: Locale): void {
  const slug = slugOf(page, locale)
  const place = Object.values(pathnames).find((names) => names[locale] === slug)
  if (place || slug === '404') {
    throw new Error(
      `pages/${page.key} has the slug "${slug}" in ${locale}, which is a place: change it.`,
    )
  }
}
