import type { Document, KindSlug } from '#content/model/index.ts'
import { termOf } from '#content/model/introductions.ts'
import { slugify } from '#content/slug.ts'
import type { Locale } from '#locales/languages.ts'
import { pathnames, type Place } from '#locales/pathnames.ts'

import { countryName, labels } from '../wording/i18n.ts'
import { chapterFor, wordsFor } from '../documents/reading.ts'

/** What gathers documents of every kind: two vocabularies and the countries. */
export type TermList = 'topics' | 'audiences' | 'countries'

/** A kind that has an index of its own. */
export type ListedKind = Exclude<KindSlug, 'introductions' | 'media' | 'pages' | 'thesaurus'>

/** The home page of one language. */
export const pathToHome = (locale: Locale): string => path(locale)

/** A kind's index, a list of terms, the library, the people, the search. */
export const pathToIndex = (locale: Locale, place: Place): string =>
  path(locale, pathnames[place][locale])

/**
 * A document's page. Pages of the portal itself (about, privacy) lie directly below the language; an
 * introduction stands on the page of its term.
 */
export function pathToDocument(locale: Locale, document: Document): string {
  if (isIntroduction(document)) return pathToIntroduced(locale, document)
  const slug = slugOf(document, locale)
  if (document.kind === 'pages') return path(locale, slug)
  return path(locale, pathnames[placeOf(document)][locale], slug)
}

/**
 * One chapter of a handbook.
 *
 * @throws when the handbook has no chapter of that key in any language.
 */
export function pathToChapter(
  locale: Locale,
  document: Document<'handbooks'>,
  chapterKey: string,
): string {
  return pathToDocument(locale, document) + chapterSlugOf(document, locale, chapterKey) + '/'
}

/** The page that gathers what carries one topic, audience or country. */
export const pathToTerm = (locale: Locale, list: TermList, code: string): string =>
  path(locale, pathnames[list][locale], termSlug(locale, list, code))

/** The support services of one country, the finder's first step without JavaScript. */
export const pathToSupportIn = (locale: Locale, country: string): string =>
  path(
    locale,
    pathnames.support[locale],
    pathnames.countries[locale],
    termSlug(locale, 'countries', country),
  )

/** An uploaded file. */
export const pathToMedia = ({ facts }: Document<'media'>): string =>
  `/media/${encodeURIComponent(facts.file)}`

/** The RSS feed of a kind. */
export const pathToFeed = (locale: Locale, kind: ListedKind): string =>
  pathToIndex(locale, kind) + 'feed.xml'

/** The sitemap of one language; without one, the index of them all. */
export const pathToSitemap = (locale?: Locale): string =>
  locale ? path(locale) + 'sitemap.xml' : '/sitemap.xml'

/** What a reader sees at an address of a language that leads nowhere. */
export const pathToNotFound = (locale: Locale): string => path(locale, '404')

/** The path segment of a term: its label in the reader's language. */
export function termSlug(locale: Locale, list: TermList, code: string): string {
  if (list === 'countries') return slugify(countryName(locale, code), locale)
  const label = (labels(locale, list) as Record<string, string>)[code]
  if (!label) throw new Error(`"${code}" is no code of the vocabulary "${list}".`)
  return slugify(label, locale)
}

/** The path segment of a document in one language; where it is not translated, the original's. */
export function slugOf(document: Document, locale: Locale): string {
  const { words, locale: written } = wordsFor(document, locale)
  if (!('title' in words))
    throw new Error(`${document.kind}/${document.key} has no page of its own.`)
  return words.slug ?? slugify(words.title, written)
}

/** The path segment of a chapter in one language; where it is not translated, the original's. */
export function chapterSlugOf(
  document: Document<'handbooks'>,
  locale: Locale,
  chapterKey: string,
): string {
  const { words, locale: written } = chapterFor(document, locale, chapterKey)
  return words.slug ?? slugify(words.title, written)
}

const isIntroduction = (document: Document): document is Document<'introductions'> =>
  document.kind === 'introductions'

function pathToIntroduced(locale: Locale, document: Document<'introductions'>): string {
  const term = termOf(document.facts)
  if (!term) throw new Error(`introductions/${document.key} names no topic, audience or country.`)
  return pathToTerm(locale, term.list, term.code)
}

function placeOf(document: Document): ListedKind {
  const { kind, key } = document
  if (kind === 'introductions' || kind === 'pages' || kind === 'media' || kind === 'thesaurus') {
    throw new Error(`${kind}/${key} has no page of its own.`)
  }
  return kind
}

function path(...segments: string[]): string {
  return `/${segments.join('/')}/`
}
