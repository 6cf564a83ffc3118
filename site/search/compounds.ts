import type { Analyser } from './analysis.ts'

/** Takes a compound apart; gives the stems of its parts, or nothing where it is none. */
export type Split = (word: string) => string[]

/** Shortest part, and shortest last part, which bears the meaning. */
const shortest = { first: 3, last: 4 }

/**
 * A splitter of compounds for languages that write them as one word. Parts are words the site uses by
 * themselves, so that it learns with the content; letters that join them ("s", "n") fall with the stem.
 *
 * @param vocabulary words that may be parts, in lower case.
 */
export function splitterOf(analyser: Analyser, vocabulary: Iterable<string>): Split {
  const parts = new Set<string>()
  for (const word of vocabulary) for (const stem of analyser.stems(word)) parts.add(stem)
  const isPart = (text: string) => analyser.stems(text).find((stem) => parts.has(stem))
  const joined = (text: string) =>
    isPart(text) ?? (text.endsWith('s') && text.length > 4 ? isPart(text.slice(0, -1)) : undefined)
  const known = new Map<string, string[]>()

  const split = (word: string): string[] => {
    const before = known.get(word)
    if (before) return before
    let best: string[] = []
    for (let at = word.length - shortest.last; at >= shortest.first; at -= 1) {
      const first = joined(word.slice(0, at))
      if (!first) continue
      const rest = word.slice(at)
      const last = isPart(rest)
      const found = last ? [first, last] : split(rest)
      if (found.length === 0) continue
      const whole = last ? found : [first, ...found]
      if (best.length === 0 || whole.length < best.length) best = whole
    }
    known.set(word, best)
    return best
  }
  return (word) => (word.length < shortest.first + shortest.last ? [] : split(word))
}
