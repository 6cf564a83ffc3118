import { locales, type Locale } from '#locales/languages.ts'

import type { Fields } from '../model/canonical.ts'
import type { ParsedDocument } from './checks.ts'

/** What the words of a document in one language say of their origin. */
export function translationOf(document: ParsedDocument, locale: Locale): Fields | undefined {
  const words = document.words[locale]?.value as Fields | undefined
  return words?.['translation'] as Fields | undefined
}

/** The language a document was written in: the one that is no translation. */
export function sourceLocale(document: ParsedDocument): Locale | undefined {
  const written = locales.filter((locale) => locale in document.words)
  return (
    written.find((locale) => (translationOf(document, locale)?.['method'] ?? 'none') === 'none') ??
    written[0]
  )
}
