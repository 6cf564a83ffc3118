import type { Locale } from '#locales/languages.ts'

/**
 * The first sentence of a text (UAX #29 sentence boundaries), for lists. A first sentence of one to three
 * words, such as an abbreviation the boundaries misjudge, takes the next one along.
 */
export function firstSentence(text: string, locale: Locale): string {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  let taken = ''
  for (const { segment } of sentences) {
    taken += segment
    if (taken.trim().split(/\s+/).length > 3) break
  }
  return taken.trim()
}
