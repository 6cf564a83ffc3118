import type { Organization, Thing } from 'schema-dts'

import type { Document, KindSlug } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { getDocument } from '../../documents/documents.ts'
import { countryName, labels } from '../../wording/i18n.ts'
import { wordsFor } from '../../documents/reading.ts'
import { pathToDocument, pathToMedia } from '../../routes/routes.ts'

/** A document on the page of one language. */
export interface DocumentOnPage<K extends KindSlug = KindSlug> {
  document: Document<K>
  locale: Locale
  site: URL
}

/** Kinds that have a page of their own. */
export type DescribedKind = Exclude<KindSlug, 'introductions' | 'media' | 'thesaurus'>

/** Turns a document into what schema.org says of it. */
export type Describe<K extends DescribedKind> = (page: DocumentOnPage<K>) => Promise<Thing> | Thing

/** Title, summary and address, in the language the page truly shows. */
export function nameOf({ document, locale, site }: DocumentOnPage<DescribedKind>) {
  const { words } = wordsFor(document, locale)
  return {
    name: words.title,
    description: words.summary,
    url: new URL(pathToDocument(locale, document), site).href,
  }
}

/** What a work (book, film, article, course) has beside its name. */
export async function workOf(page: DocumentOnPage<DescribedKind>) {
  const { document, locale } = page
  const { facts } = document
  const topics = labels(locale, 'topics')
  const audiences = labels(locale, 'audiences')
  const organisations = await organisationsOf(page)
  return {
    ...nameOf(page),
    inLanguage: facts.resourceLanguages ?? [wordsFor(document, locale).locale],
    ...(facts.topics && {
      about: facts.topics.map((code) => ({ '@type': 'Thing', name: topics[code] }) as const),
    }),
    ...(facts.audiences && {
      audience: facts.audiences.map(
        (code) => ({ '@type': 'Audience', audienceType: audiences[code] }) as const,
      ),
    }),
    publisher: organisations,
    datePublished: facts.issued,
    ...licenceOf(facts.licence),
  }
}

/** The organisations a document names, as far as they are published. */
export async function organisationsOf({
  document,
  locale,
  site,
}: DocumentOnPage<DescribedKind>): Promise<Organization[]> {
  const keys = document.facts.organisations ?? []
  const found = await Promise.all(keys.map((key) => getDocument('organisations', key)))
  return found.flatMap((organisation) =>
    organisation
      ? [{ '@type': 'Organization', ...nameOf({ document: organisation, locale, site }) } as const]
      : [],
  )
}

/** Where a file of the portal lies; undefined where there is none. */
export async function fileOf(
  { site }: DocumentOnPage<DescribedKind>,
  key: string | undefined,
): Promise<string | undefined> {
  const file = key && (await getDocument('media', key))
  return file ? new URL(pathToMedia(file), site).href : undefined
}

/** The countries a document is about or works in. */
export function placesOf({ document, locale }: DocumentOnPage<DescribedKind>) {
  return document.facts.countries?.map(
    (code) =>
      ({ '@type': code === 'EU' ? 'Place' : 'Country', name: countryName(locale, code) }) as const,
  )
}

/** Creative Commons licences have an address of their own; the others are no licence to share. */
function licenceOf(licence: string | undefined): { license?: string } {
  if (licence === 'CC0-1.0')
    return { license: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  const terms = /^CC-(BY.*)-(\d\.\d)$/.exec(licence ?? '')
  if (!terms) return {}
  return { license: `https://creativecommons.org/licenses/${terms[1]!.toLowerCase()}/${terms[2]}/` }
}
