import { locales } from '#locales/languages.ts'

import type { ParsedDocument } from '../files/checks.ts'
import { sourceLocale } from '../files/translation.ts'
import { sameText, textsIn, type Text } from './text.ts'

/**
 * Whether a text says in every language the same. What a term is also called and taken for is a matter of
 * the language.
 */
export function isTranslated({ own }: Pick<Text, 'own'>): boolean {
  return own === undefined
}

/** Every text of every translation, beside the text it was translated from. */
export function translatedTexts(documents: ParsedDocument[]): { source: Text; text: Text }[] {
  return documents.flatMap((document) => {
    const from = sourceLocale(document)
    if (!from) return []
    const sources = textsIn({ document, locale: from }).filter(isTranslated)
    return locales
      .filter((locale) => locale !== from)
      .flatMap((locale) => textsIn({ document, locale }))
      .flatMap((text) => {
        const source = sameText(sources, text)
        return source ? [{ source, text }] : []
      })
  })
}
