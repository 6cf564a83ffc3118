import { distance } from 'fastest-levenshtein'

import { fold } from './analysis.ts'

/** The words of a site in one language, with the number of records that say each. */
export type Vocabulary = ReadonlyMap<string, number>

/** Words as a file of the index: one a line, sorted, each with how often it is said. */
export const writeVocabulary = (vocabulary: Vocabulary): string =>
  [...vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}`)
    .join('\n')

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): Vocabulary {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const space = line.lastIndexOf(' ')
        return [line.slice(0, space), Number(line.slice(space + 1))]
      }),
  )
}

/** A word that could have been meant. */
export interface Candidate {
  word: string
  /** Letters that differ. */
  distance: number
}

/** Typing errors that are forgiven, by length of the word. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** The words nearest to a mistyped one, the likeliest first. */
export function nearest(typed: string, vocabulary: Vocabulary, limit = 3): Candidate[] {
  const wanted = fold(typed)
  const most = forgiven(wanted.length)
  if (most === 0) return []
  const swaps = new Set(swapped(wanted))
  const candidates: (Candidate & { count: number })[] = []
  for (const [word, count] of vocabulary) {
    if (Math.abs(word.length - wanted.length) > most) continue
    const known = fold(word)
    const errors = swaps.has(known) ? 1 : distance(wanted, known)
    if (errors > 0 && errors <= most) candidates.push({ word, distance: errors, count })
  }
  return candidates
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(fold(b.word)[0] === wanted[0]) - Number(fold(a.word)[0] === wanted[0]) ||
        b.count - a.count,
    )
    .slice(0, limit)
    .map(({ word, distance: errors }) => ({ word, distance: errors }))
}

/** The words of the vocabulary that begin so, the most frequent first. */
export function beginningWith(typed: string, vocabulary: Vocabulary, limit = 8): string[] {
  const wanted = fold(typed)
  if (wanted.length < 2) return []
  const found: [string, number][] = []
  for (const [word, count] of vocabulary) {
    if (word.length > wanted.length && fold(word).startsWith(wanted)) found.push([word, count])
  }
  return found
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([word]) => word)
}

/** A word with each pair of neighbouring letters exchanged: one slip of the fingers, two errors by count. */
function* swapped(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at += 1) {
    yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
  }
}
