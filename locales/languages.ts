/**
 * The languages of the portal: the only list of them. Astro's routing, Payload's localization, the
 * admin interface, the sitemap, hreflang, the language switcher and the tests all follow from it.
 *
 * `code` is a BCP 47 tag, `name` the language's name for itself, `openGraph` the `language_TERRITORY`
 * form of https://ogp.me, `analyser` the Snowball algorithm for its search, `compounds` whether it writes
 * several words as one, so that search takes them apart.
 */
export const languages = [
  {
    code: 'en',
    name: 'English',
    openGraph: 'en_GB',
    direction: 'ltr',
    analyser: 'english',
    compounds: false,
  },
  {
    code: 'sv',
    name: 'Svenska',
    openGraph: 'sv_SE',
    direction: 'ltr',
    analyser: 'swedish',
    compounds: true,
  },
  {
    code: 'de',
    name: 'Deutsch',
    openGraph: 'de_DE',
    direction: 'ltr',
    analyser: 'german',
    compounds: true,
  },
  {
    code: 'pl',
    name: 'Polski',
    openGraph: 'pl_PL',
    direction: 'ltr',
    analyser: 'polish',
    compounds: false,
  },
  {
    code: 'ro',
    name: 'Română',
    openGraph: 'ro_RO',
    direction: 'ltr',
    analyser: 'romanian',
    compounds: false,
  },
  {
    code: 'hu',
    name: 'Magyar',
    openGraph: 'hu_HU',
    direction: 'ltr',
    analyser: 'hungarian',
    compounds: true,
  },
] as const satisfies readonly Language[]

/** One row of the table of languages. */
export interface Language {
  code: string
  name: string
  openGraph: string
  direction: 'ltr' | 'rtl'
  analyser: string
  compounds: boolean
}

/** Code of a language of the portal, for example `sv`. */
export type Locale = (typeof languages)[number]['code']

/** The codes of all languages, in the order a reader sees them. */
export const locales: readonly Locale[] = languages.map(({ code }) => code)

/** The language texts are written in first, and the one whose keys type all others. */
export const defaultLocale: Locale = 'en'

/** Whether a string, for example the first segment of a path, is a language of the portal. */
export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value)
}

/** The row of one language. */
export function languageOf(locale: Locale): Language {
  return languages.find(({ code }) => code === locale)!
}
