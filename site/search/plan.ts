import { mentionsIn } from './lexicon.ts'
import { conceptToken, foreignToken, wordToken } from './tokens.ts'
import type { Tongue } from './tongue.ts'
import { trust } from './weights.ts'

/** A token that can stand for a word of the query, and how sure that is, 0 to 1. */
export interface Alternative {
  token: string
  weight: number
}

/** A word of the query with everything that can stand for it. */
export interface Unit {
  word: string
  alternatives: Alternative[]
}

/**
 * What a query asks for: each word, or what it may mean.
 *
 * @param words in the language of the tongue.
 * @param foreign whether the index is of another language than the words.
 */
export async function planOf(
  words: readonly string[],
  tongue: Tongue,
  foreign = false,
): Promise<Unit[]> {
  await tongue.learn(words)
  const { locale, analyser, labels, broader } = tongue
  const units: Unit[] = words.map((word) => ({
    word,
    alternatives: analyser.stems(word).map((stem) => ({
      token: foreign ? foreignToken(locale, stem) : wordToken(stem),
      weight: 1,
    })),
  }))
  for (const { start, end, concepts } of mentionsIn(words, labels, analyser)) {
    for (const unit of units.slice(start, end)) {
      for (const id of concepts) {
        unit.alternatives.push({ token: conceptToken(id), weight: trust.concept })
        for (const term of broader[id] ?? []) {
          unit.alternatives.push({ token: conceptToken(term), weight: trust.broader })
        }
      }
    }
  }
  return units
}
