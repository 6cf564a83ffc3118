import { translate } from '../../wording/i18n.ts'
import { getPicks } from '../../documents/picks.ts'
import { pathToDocument, pathToIndex } from '../../routes/routes.ts'
import { wordsFor } from '../../documents/reading.ts'
import { nameOf, placesOf, workOf, type Describe } from './common.ts'

/** An organisation: schema.org Organization. */
export const organisations: Describe<'organisations'> = (page) => {
  const { name: legalName, url } = page.document.facts
  return {
    '@type': 'Organization',
    ...nameOf(page),
    legalName,
    sameAs: url,
    areaServed: placesOf(page),
  }
}

/** A term: schema.org DefinedTerm in the portal's glossary. */
export const glossary: Describe<'glossary'> = (page) => {
  const { locale, document, site } = page
  const { synonyms } = wordsFor(document, locale).words
  return {
    '@type': 'DefinedTerm',
    ...nameOf(page),
    alternateName: synonyms,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: translate(locale)('places.glossary.title'),
      url: new URL(pathToIndex(locale, 'glossary'), site).href,
    },
  }
}

/** A situation: schema.org CollectionPage whose main part is the list of what to read. */
export const situations: Describe<'situations'> = async (page) => {
  const { document, locale, site } = page
  const picks = await getPicks({ document, locale })
  return {
    '@type': 'CollectionPage',
    ...(await workOf(page)),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: picks.map(({ document: pick }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: new URL(pathToDocument(locale, pick), site).href,
      })),
    },
  }
}

/** A page of the portal itself: schema.org WebPage. */
export const pages: Describe<'pages'> = (page) => ({
  '@type': 'WebPage',
  ...nameOf(page),
  inLanguage: wordsFor(page.document, page.locale).locale,
})
