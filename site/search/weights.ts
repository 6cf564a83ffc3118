/**
 * What counts how much in search, in one place. The figures were found with the tuning half of the queries
 * of `npm run bench:search`; the other half says whether they are good.
 */

/** How much a word counts, by where it stands (Pagefind's scale, 0 to 10). */
export const placeWeights = { title: 8, part: 5, summary: 3, body: 1 }

/** What a concept and a part of a compound count of the place they stand in. */
export const shares = { concept: 0.5, compound: 0.35 }

/** What counts besides the words of a page: its subjects, and what it is called in other languages. */
export const hiddenWeights = { about: 1.5, foreignTitle: 4, foreignSummary: 1.5 }

/** What a concept counts that at least so many languages of a document name. */
export const agreement = [
  { languages: 2, weight: 1 },
  { languages: 4, weight: 1.5 },
]

/** How sure the ways are by which a page is found, against the word itself. */
export const trust = {
  concept: 0.6,
  broader: 0.6,
  part: 0.45,
  joined: 0.8,
  guess: 0.7,
  beginning: 0.6,
}

/** How much the words that a page lacks count against it. */
export const coverage = { exponent: 0.5 }

/** Pagefind's own ranking of one word (BM25). */
export const ranking = {
  pageLength: 0.75,
  termSaturation: 2.2,
  termFrequency: 1,
  termSimilarity: 1,
}
