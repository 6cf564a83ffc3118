import { locales, type Locale } from './languages.ts'

/** The languages a book, a service or a person can be in (BCP 47), beyond those the portal is read in. */
export const worldLanguages: readonly string[] = (
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ' +
  'be bs ca cy eu gl is lb mk nb nn no ru se sq sr sr-Latn tr uk yi ' +
  'am ar az bn ckb fa fa-AF he hi hy id ja ka kk ko ku pa ps rom so sw ta ti ur vi zh'
).split(' ')

const names = locales.map((locale) => ({
  locale,
  language: new Intl.DisplayNames([locale], { type: 'language' }),
}))

/** The name of a language in every language of the portal (CLDR). */
export function languageLabels(code: string): Record<Locale, string> {
  return Object.fromEntries(
    names.map(({ locale, language }) => [locale, language.of(code) ?? code]),
  ) as Record<Locale, string>
}
