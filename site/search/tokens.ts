/**
 * Words and concepts as Pagefind stores them. It also finds the words that begin with the one asked for,
 * and less of them the larger the index; a letter at the end that no word has makes every token end there.
 */
const end = 'ø'

/** A stem, without diacritics. */
export const wordToken = (stem: string): string => `${stem}${end}`

/** A stem of another language than the index's, so that a word is not taken for one that looks like it. */
export const foreignToken = (locale: string, stem: string): string =>
  `${end}${locale}${end}${stem}${end}`

/** A concept's key, or `<vocabulary>:<code>`. */
export const conceptToken = (id: string): string =>
  `${end}${id.toLowerCase().replace(/[^a-z0-9]/g, '')}${end}`
