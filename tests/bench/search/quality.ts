import type { Browser } from '@playwright/test'

import { languages, locales, type Locale } from '#locales/languages.ts'

import { printTable, type Row } from '../table.ts'
import type { AskedQuery } from './asked.ts'
import { evaluationOf, type Answer, type Evaluation } from './evaluation.ts'
import { share } from './figures.ts'
import { askPlainly, type PlainSearch } from './plain.ts'
import { categories, type Category, type Half } from './queries.ts'
import { SearchPage } from './SearchPage.ts'

/** An answer, and the query it was given to. */
export interface Answered extends Answer {
  asked: AskedQuery
}

/** Asks the portal's own search, as a reader of each language. */
export async function askPortal({
  browser,
  address,
  queries,
}: {
  browser: Browser
  address: string
  queries: readonly AskedQuery[]
}): Promise<Answered[]> {
  return inEachLanguage(queries, async (locale, texts) => {
    const page = await SearchPage.open({ browser, address, locale })
    try {
      return (await page.ask(texts)).map(({ found }) => found)
    } finally {
      await page.close()
    }
  })
}

/** Asks plain Pagefind. */
export async function askPlain({
  browser,
  plain,
  queries,
}: {
  browser: Browser
  plain: PlainSearch
  queries: readonly AskedQuery[]
}): Promise<Answered[]> {
  return inEachLanguage(queries, (locale, texts) =>
    askPlainly({ browser, plain, locale, queries: texts }),
  )
}

async function inEachLanguage(
  queries: readonly AskedQuery[],
  ask: (locale: Locale, texts: string[]) => Promise<string[][]>,
): Promise<Answered[]> {
  const answers = await Promise.all(
    locales.map(async (locale) => {
      const own = queries.filter((query) => query.locale === locale)
      const found = await ask(
        locale,
        own.map(({ query }) => query),
      )
      return own.map((asked, number) => ({ asked, relevant: asked.pages, found: found[number]! }))
    }),
  )
  return answers.flat()
}

/** Prints what plain Pagefind and the portal's search find of a half of the queries. */
export function printQuality({
  half,
  plain,
  own,
}: {
  half: Half
  plain: readonly Answered[]
  own: readonly Answered[]
}): void {
  const inHalf = ({ asked }: Answered) => asked.part === half
  const before = plain.filter(inHalf)
  const after = own.filter(inHalf)
  const scores = ({ recall, reciprocalRank }: Evaluation) =>
    `${share(recall)} / ${share(reciprocalRank)}`
  printTable(
    `Plain Pagefind, ${half} queries: recall@10 / MRR`,
    grid((pick) => scores(evaluationOf(before.filter(pick)))),
  )
  printTable(
    `The portal's search, ${half} queries: recall@10 / MRR`,
    grid((pick) => scores(evaluationOf(after.filter(pick)))),
  )
  printTable(
    `Empty result lists, ${half} queries: plain Pagefind → the portal's search`,
    grid((pick) =>
      [before, after]
        .map((answers) => percent(evaluationOf(answers.filter(pick)).empty))
        .join(' → '),
    ),
  )
  printTable(`The smallest language, ${half} queries: recall@10`, [
    { search: 'plain Pagefind', ...smallest(before) },
    { search: "the portal's", ...smallest(after) },
  ])
}

/** A cell for each category and for all of them. */
export function byCategory(cell: (category: Category) => string): Row {
  return Object.fromEntries(categories.map((category) => [category, cell(category)]))
}

/** Categories in rows and languages in columns, with all of each. */
function grid(cell: (pick: (answer: Answered) => boolean) => string): Row[] {
  return [...categories, 'all'].map((category) => {
    const inRow = ({ asked }: Answered) => category === 'all' || asked.category === category
    return {
      category,
      ...Object.fromEntries(
        languages.map(({ code, name }) => [
          name,
          cell((answer) => inRow(answer) && answer.asked.locale === code),
        ]),
      ),
      all: cell(inRow),
    }
  })
}

function smallest(answers: readonly Answered[]): Row {
  const recalls = languages.map(({ code, name }) => ({
    name,
    recall: evaluationOf(answers.filter(({ asked }) => asked.locale === code)).recall,
  }))
  const mean = recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length
  const [least] = recalls.sort((a, b) => a.recall - b.recall)
  return {
    'mean of the languages': share(mean),
    smallest: `${least!.name} ${share(least!.recall)}`,
    'below the mean': share(mean - least!.recall),
  }
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`
