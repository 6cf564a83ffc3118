import { languageOf, type Locale } from '#locales/languages.ts'

import { analyserOf, type Analyser } from './analysis.ts'
import { splitterOf, type Split } from './compounds.ts'
import { labelsOf, type ConceptLabels, type Labels, type Lexicon } from './lexicon.ts'
import { stemmerOf } from './stemmer.ts'
import { stopWordsOf } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a build knows of one language. */
export interface Language {
  analyser: Analyser
  lexicon: Lexicon
  labels: Labels
  vocabulary: Vocabulary
  split: Split
}

/** What a text says, with its heading apart. */
export interface Said {
  heading: string
  text: string
}

/**
 * Learns a language from its stop words, its labels of concepts, and all that is said in it.
 */
export async function learnLanguage({
  locale,
  concepts,
  said,
}: {
  locale: Locale
  concepts: readonly ConceptLabels[]
  said: readonly Said[]
}): Promise<Language> {
  const stopWords = stopWordsOf(locale)
  const analyser = analyserOf({ locale, stem: await stemmerOf(locale), stopWords })
  const vocabulary = vocabularyOf(said, concepts, analyser)
  const lexicon: Lexicon = {
    stopWords,
    broader: Object.fromEntries(
      concepts.flatMap(({ id, broader }) => (broader?.length ? [[id, broader]] : [])),
    ),
  }
  return {
    analyser,
    lexicon,
    labels: labelsOf(concepts, analyser),
    vocabulary,
    split: languageOf(locale).compounds ? splitterOf(analyser, vocabulary.keys()) : () => [],
  }
}

/** Words that can be meant or be parts of others: those of headings and labels, and what is said twice. */
function vocabularyOf(
  said: readonly Said[],
  concepts: readonly ConceptLabels[],
  analyser: Analyser,
): Vocabulary {
  const counts = new Map<string, number>()
  const certain = new Set<string>()
  for (const { heading, text } of said) {
    const heads = analyser.words(heading)
    for (const word of heads) certain.add(word)
    for (const word of new Set([...heads, ...analyser.words(text)])) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  for (const { labels } of concepts) {
    for (const word of labels.flatMap((label) => analyser.words(label))) certain.add(word)
  }
  for (const [word, count] of counts) if (count > 1) certain.add(word)
  return new Map(
    [...certain]
      .filter((word) => word.length > 2 && /^\p{L}+$/u.test(word))
      .map((word) => [word, counts.get(word) ?? 1]),
  )
}
