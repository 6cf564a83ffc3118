import i18next, { type TFunction } from 'i18next'

import type { Code, Vocabulary } from '#content/vocabularies.ts'
import type enSite from '#locales/en/site.json'
import type enVocabularies from '#locales/en/vocabularies.json'
import { defaultLocale, languageOf, locales, type Locale } from '#locales/languages.ts'

type Dictionary<T> = Partial<Record<string, T>>

const strings: Dictionary<typeof enSite> = import.meta.glob('../../locales/*/site.json', {
  eager: true,
  import: 'default',
})
const vocabularyLabels: Dictionary<typeof enVocabularies> = import.meta.glob(
  '../../locales/*/vocabularies.json',
  { eager: true, import: 'default' },
)

const instance = i18next.createInstance()
void instance.init({
  initAsync: false,
  fallbackLng: defaultLocale,
  defaultNS: 'site',
  ns: ['site'],
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(
    locales.map((locale) => [locale, { site: strings[`../../locales/${locale}/site.json`] ?? {} }]),
  ),
})

const translators = perLocale((locale) => instance.getFixedT(locale))

/** A translator of the site's interface strings into one language. */
export const translate = (locale: Locale): TFunction => translators(locale)

/** Labels of a vocabulary's codes in one language. */
export function labels<V extends Vocabulary>(
  locale: Locale,
  vocabulary: V,
): Record<Code<V>, string> {
  const own = vocabularyLabels[`../../locales/${locale}/vocabularies.json`]
  const master = vocabularyLabels[`../../locales/${defaultLocale}/vocabularies.json`]!
  return { ...master[vocabulary], ...own?.[vocabulary] } as Record<Code<V>, string>
}

/**
 * The tag by which `Intl` knows a language as the portal writes it: British English, so that dates read
 * "14 November 2026" and lists have no comma before "and".
 */
export const intlTag = (locale: Locale): string => languageOf(locale).openGraph.replace('_', '-')

const regions = perLocale((locale) => new Intl.DisplayNames(intlTag(locale), { type: 'region' }))
const tongues = perLocale((locale) => new Intl.DisplayNames(intlTag(locale), { type: 'language' }))
const collators = perLocale((locale) => new Intl.Collator(intlTag(locale), { numeric: true }))
const lists = perLocale((locale) => new Intl.ListFormat(intlTag(locale)))
const numbers = perLocale((locale) => new Intl.NumberFormat(intlTag(locale)))
const days = perLocale(
  (locale) => new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' }),
)
const months = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(intlTag(locale), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
)

/** Name of an ISO 3166-1 country (or `EU`) in one language. */
export const countryName = (locale: Locale, code: string): string =>
  regions(locale).of(code) ?? code

/** Name of a BCP 47 language in one language. */
export const languageName = (locale: Locale, tag: string): string => tongues(locale).of(tag) ?? tag

/** Sorts as a dictionary of the language does: å after z in Swedish, ł after l in Polish. */
export const collator = (locale: Locale): Intl.Collator => collators(locale)

/** "a, b and c" in one language. */
export const formatList = (locale: Locale, items: Iterable<string>): string =>
  lists(locale).format(items)

/** A number with the language's separators. */
export const formatNumber = (locale: Locale, value: number): string => numbers(locale).format(value)

/** A date in words. @param issued `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). */
export function formatDate(locale: Locale, issued: string): string {
  if (issued.length === 4) return issued
  return (issued.length === 7 ? months : days)(locale).format(new Date(issued))
}

function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    let found = made.get(locale)
    if (found === undefined) made.set(locale, (found = make(locale)))
    return found
  }
}
