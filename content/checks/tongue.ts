import { defaultLocale, type Locale } from '#locales/languages.ts'

const names = new Intl.DisplayNames(defaultLocale, { type: 'language' })

/** A language as the messages of the checks name it: "German". */
export const tongue = (locale: Locale): string => names.of(locale) ?? locale
