/**
 * The one analysis of text for search: the index is built with it, and queries go through it, so that
 * both always agree on what a word is.
 */

/** The same text in one Unicode form, so that "é" is one letter however it was typed. */
export const normalise = (text: string): string => text.normalize('NFC')

/**
 * The words of a text as search knows them: normalised, in lower case, without punctuation.
 *
 * @param locale BCP 47 code; decides where words end and how letters are lowered.
 */
export function analyse(text: string, locale: string): string[] {
  const words: string[] = []
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(normalise(text))
  for (const { segment, isWordLike } of segments) {
    if (isWordLike) words.push(segment.toLocaleLowerCase(locale))
  }
  return words
}
