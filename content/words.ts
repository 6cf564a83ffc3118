/**
 * Number of words in a text as a reader counts them (UAX #29 word boundaries, so that "don't" is one
 * word and a dash is none). The one count behind every word limit: import, admin and checks.
 */
export function countWords(text: string, locale = 'en'): number {
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1
  }
  return count
}
