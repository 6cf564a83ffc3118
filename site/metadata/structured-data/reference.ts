import { translate } from '../../wording/i18n.ts'
import { pathToIndex } from '../../routes/routes.ts'
import { wordsFor } from '../../documents/reading.ts'
import { nameOf, placesOf, type Describe } from './common.ts'

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

/** A page of the portal itself: schema.org WebPage. */
export const pages: Describe<'pages'> = (page) => ({
  '@type': 'WebPage',
  ...nameOf(page),
  inLanguage: wordsFor(page.document, page.locale).locale,
})
