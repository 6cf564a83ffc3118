import { fold, type Analyser } from './analysis.ts'

/** What search knows of a language besides its pages and labels; a file of the index. */
export interface Lexicon {
  /** Words that carry no meaning. */
  stopWords: string[]
  /** Terms that a concept stands for as well: of the vocabularies, and of the glossary. */
  broader: Record<string, string[]>
}

/** Concepts by label, the roots of its words joined by a space. */
export type Labels = ReadonlyMap<string, string[]>

/** A concept as the thesaurus names it in one language. */
export interface ConceptLabels {
  /** A concept's or glossary term's key, or `<vocabulary>:<code>`. */
  id: string
  labels: string[]
  /** Labels as they are misspelled. */
  misspellings?: string[] | undefined
  /** `<vocabulary>:<code>` of the terms whose documents carry the concept. */
  broader?: string[] | undefined
}

/** A stretch of words that names concepts. */
export interface Mention {
  /** Position of its first word, and of the one after its last. */
  start: number
  end: number
  concepts: string[]
}

/** Most words of a label that count. */
const longest = 5

/** Brings a language's labels into the form in which texts are looked through for them. */
export function labelsOf(concepts: readonly ConceptLabels[], analyser: Analyser): Labels {
  const labels = new Map<string, string[]>()
  for (const { id, labels: names, misspellings = [] } of concepts) {
    for (const label of new Set([...names, ...misspellings].flatMap(rooted))) {
      labels.set(label, [...(labels.get(label) ?? []), id])
    }
  }
  return labels

  function rooted(label: string): string[] {
    const words = analyser.words(label).slice(0, longest)
    const typed = [words, words.map(fold)].map((all) => all.map(analyser.root).join(' '))
    return typed.filter(Boolean)
  }
}

/** Names of the files that labels stand in. */
export const shelfNames = [...'abcdefghijklmnopqrstuvwxyz0123456789', 'other']

/** The file that has the labels beginning with a root. */
export const shelfOf = (root: string): string => (/^[a-z0-9]/.test(root) ? root[0]! : 'other')

/** Labels as files of the index, by the first letter: a query needs few of them. */
export function shelvesOf(labels: Labels): Map<string, Record<string, string[]>> {
  const shelves = new Map<string, Record<string, string[]>>()
  for (const [label, concepts] of [...labels].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shelf = shelves.get(shelfOf(label)) ?? {}
    shelf[label] = concepts
    shelves.set(shelfOf(label), shelf)
  }
  return shelves
}

/** Where words name concepts: the longest labels, and shorter ones within them. */
export function mentionsIn(
  words: readonly string[],
  labels: Labels,
  analyser: Analyser,
): Mention[] {
  const roots = words.map((word) => analyser.root(word))
  const mentions: Mention[] = []
  for (let start = 0; start < roots.length; start += 1) {
    for (let end = Math.min(start + longest, roots.length); end > start; end -= 1) {
      const concepts = labels.get(roots.slice(start, end).join(' '))
      if (concepts) mentions.push({ start, end, concepts })
    }
  }
  return mentions
}
