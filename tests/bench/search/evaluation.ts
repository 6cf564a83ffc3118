/** What was found for a query, and what should have been: addresses of pages. */
export interface Answer {
  relevant: readonly string[]
  /** The best first, each page once. */
  found: readonly string[]
}

/** How good a search is over some queries. */
export interface Evaluation {
  queries: number
  /** Mean share of the relevant pages that stand among the first ten found. */
  recall: number
  /** Mean of one divided by the place of the first relevant page, 0 where none is among the first ten. */
  reciprocalRank: number
  /** Share of queries that found nothing at all. */
  empty: number
}

/** Results that count: what a reader sees without asking for more. */
export const counted = 10

/**
 * Recall@10, mean reciprocal rank and share of empty lists (Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, chapter 8).
 *
 * @throws when there is nothing to evaluate.
 */
export function evaluationOf(answers: readonly Answer[]): Evaluation {
  if (answers.length === 0) throw new Error('There is no answer to evaluate.')
  const mean = (score: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + score(answer), 0) / answers.length
  return {
    queries: answers.length,
    recall: mean(recallOf),
    reciprocalRank: mean(reciprocalRankOf),
    empty: mean(({ found }) => Number(found.length === 0)),
  }
}

function recallOf({ relevant, found }: Answer): number {
  const first = found.slice(0, counted)
  return relevant.filter((page) => first.includes(page)).length / relevant.length
}

function reciprocalRankOf({ relevant, found }: Answer): number {
  const place = found.slice(0, counted).findIndex((page) => relevant.includes(page))
  return place === -1 ? 0 : 1 / (place + 1)
}
