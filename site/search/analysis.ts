/**
 * The one analysis of text for search: the index is built with it, and queries go through it, so that
 * both always agree on what a word is.
 */
import type { Stem } from './stemmer.ts'

/** Letters that are typed in several ways, in the form that dictionaries use. */
const written: Record<string, string> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț', '’': "'" }

/** The same text in one form: "é" is one letter however it was typed, and "ţ" is "ț". */
export const normalise = (text: string): string =>
  text.normalize('NFC').replace(/[şŞţŢ’]/g, (letter) => written[letter]!)

/**
 * The words of a text as search knows them: normalised, in lower case, without punctuation.
 *
 * @param locale BCP 47 code; decides where words end and how letters are lowered.
 */
export function analyse(text: string, locale: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmentsOf(normalise(text), locale)) {
    if (!isWordLike) continue
    // Unicode keeps "example.org" and "EU:s" together.
    words.push(
      ...segment
        .toLocaleLowerCase(locale)
        .split(/[^\p{L}\p{M}\p{N}']+/u)
        .filter(Boolean),
    )
  }
  return words
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Record<string, string> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

/** A word in lower case without its diacritics, as somebody types it on a foreign keyboard. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßøđæœıðþ]/g, (letter) => plain[letter]!)

/** The analysis of one language. */
export interface Analyser {
  locale: string
  /** The words of a text that carry meaning, in lower case and in their order. */
  words(text: string): string[]
  /**
   * What a word is in the index: its stem without diacritics; others where it has another stem when it is
   * typed without them, or where its stem is taken for a word with an ending (Hungarian család, családok).
   */
  stems(word: string): string[]
  /** What a word is in a label of a concept: the stem of its stem, without diacritics. */
  root(word: string): string
}

/**
 * @param stopWords words of the language that carry no meaning, in lower case.
 */
export function analyserOf({
  locale,
  stem,
  stopWords,
}: {
  locale: string
  stem: Stem
  stopWords: Iterable<string>
}): Analyser {
  const dropped = new Set<string>()
  for (const word of stopWords) dropped.add(normalise(word)).add(fold(word))
  const known = new Map<string, string[]>()
  const bare = (stemmed: string) => fold(stemmed).replace(/[^\p{L}\p{N}]/gu, '')
  const root = (word: string) => bare(stem(stem(word)))
  return {
    locale,
    words: (text) => analyse(text, locale).filter((word) => !dropped.has(word)),
    stems(word) {
      let stems = known.get(word)
      if (!stems) {
        const all = [bare(stem(word)), bare(stem(fold(word))), root(word)]
        stems = [...new Set(all)].filter(Boolean)
        known.set(word, stems)
      }
      return stems
    },
    root,
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

/** A text taken apart into words and what stands between them. @param locale BCP 47 code. */
export function segmentsOf(text: string, locale: string): Intl.Segments {
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return segmenter.segment(text)
}
