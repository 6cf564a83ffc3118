import type { Document } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { collator } from '../wording/i18n.ts'
import { wordsFor } from './reading.ts'

/** Sorts documents by the title a reader sees, as a dictionary of her language does. */
export function byTitle(locale: Locale): (a: Document, b: Document) => number {
  const titleOf = (document: Document) => {
    const { words } = wordsFor(document, locale)
    return 'title' in words ? words.title : document.key
  }
  return (a, b) => collator(locale).compare(titleOf(a), titleOf(b))
}
