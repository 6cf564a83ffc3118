import { cp } from 'node:fs/promises'
import path from 'node:path'

import type { Browser } from '@playwright/test'

import { languageOf, locales, type Locale } from '#locales/languages.ts'
import { buildSearchIndexes, type SearchSource } from '#site/search/build.ts'
import type { Lexicon } from '#site/search/lexicon.ts'

import type { Row } from '../table.ts'
import type { AskedQuery } from './asked.ts'
import { evaluationOf } from './evaluation.ts'
import { askPortal, byCategory, type Answered } from './quality.ts'
import type { Sources } from './sources.ts'
import { share } from './figures.ts'
import { StagedSite } from './StagedSite.ts'

/** One thing the search does, taken away from outside. */
interface Step {
  name: string
  /** What the index is made from, without it. */
  source?: (source: SearchSource, locale: Locale) => SearchSource
  /** Whether compounds are left whole in the index. */
  whole?: boolean
  /** The files a reader fetches, without it. */
  files?: (site: StagedSite) => Promise<void>
}

const vocabularyFiles = /^pagefind\/[^/]+\/vocabulary\.txt$/
const lexiconFiles = /^pagefind\/[^/]+\/lexicon\.json$/

const steps: Step[] = [
  { name: 'everything' },
  {
    name: 'without thesaurus and glossary',
    source: ({ records, concepts }) => ({
      records,
      // Terms of the vocabularies are `<vocabulary>:<code>`.
      concepts: concepts.filter(({ id }) => id.includes(':')),
    }),
  },
  { name: 'without any concept', source: ({ records }) => ({ records, concepts: [] }) },
  {
    name: 'without what documents are about',
    source: ({ records, concepts }) => ({
      records: records.map((record) => ({ ...record, about: [] })),
      concepts,
    }),
  },
  {
    name: 'without concepts that translations agree on',
    source: ({ records, concepts }, locale) => ({
      // Nothing is known of a document in another language.
      records: records.map((record) => ({
        ...record,
        document: `${record.document} ${locale}`,
      })),
      concepts,
    }),
  },
  {
    name: 'without words of other languages',
    source: ({ records, concepts }) => ({
      records: records.map(({ elsewhere: _elsewhere, ...record }) => record),
      concepts,
    }),
  },
  {
    name: 'without compounds taken apart',
    whole: true,
    files: (site) => site.rewrite(/^_astro\/.*\.js$/, wholeCompounds),
  },
  {
    name: 'without vocabulary (typing errors, unfinished words, compounds of the query)',
    files: (site) => site.rewrite(vocabularyFiles, () => 'a 1'),
  },
  {
    name: 'without stop words in queries',
    files: (site) =>
      site.rewrite(lexiconFiles, (text) => {
        const lexicon = JSON.parse(text) as Lexicon
        return JSON.stringify({ ...lexicon, stopWords: [] } satisfies Lexicon)
      }),
  },
]

const wholeCompounds = (script: string) => script.replace(/\bcompounds:(!0|true)/g, 'compounds:!1')

/**
 * Recall by category, all languages together, with the search as it is and with one thing after another
 * taken away.
 *
 * @param directory an empty folder for the indexes.
 */
export async function measureAblation({
  release,
  sources,
  queries,
  browser,
  directory,
}: {
  release: string
  sources: Sources
  queries: readonly AskedQuery[]
  browser: Browser
  directory: string
}): Promise<Row[]> {
  const rows: Row[] = []
  const complete = path.join(directory, 'complete')
  await buildIndex({ sources, directory: complete })
  let whole: number | undefined
  for (const step of steps) {
    console.log(`Ablation: ${step.name} …`)
    const answers = await answersTo({
      step,
      release,
      sources,
      queries,
      browser,
      directory,
      complete,
    })
    const { recall } = evaluationOf(answers)
    whole ??= recall
    rows.push({
      search: step.name,
      ...byCategory((category) =>
        share(evaluationOf(answers.filter(({ asked }) => asked.category === category)).recall),
      ),
      all: share(recall),
      difference: step === steps[0] ? '' : signed(recall - whole),
    })
  }
  return rows
}

async function answersTo({
  step,
  release,
  sources,
  queries,
  browser,
  directory,
  complete,
}: {
  step: Step
  release: string
  sources: Sources
  queries: readonly AskedQuery[]
  browser: Browser
  directory: string
  complete: string
}): Promise<Answered[]> {
  const index = path.join(directory, 'index')
  if (step.source ?? step.whole) await buildIndex({ sources, directory: index, step })
  else await cp(complete, index, { recursive: true })
  const site = await StagedSite.create({ release, directory: path.join(directory, 'site'), index })
  try {
    await step.files?.(site)
    return await askPortal({ browser, address: await site.serve(), queries })
  } finally {
    await site.remove()
  }
}

async function buildIndex({
  sources,
  directory,
  step,
}: {
  sources: Sources
  directory: string
  step?: Step
}): Promise<void> {
  const changed = Object.fromEntries(
    locales.map((locale) => [locale, step?.source?.(sources[locale], locale) ?? sources[locale]]),
  ) as Sources
  const languages = locales.map(languageOf)
  const compounds = languages.map((language) => language.compounds)
  if (step?.whole) for (const language of languages) language.compounds = false
  try {
    await buildSearchIndexes({ sources: changed, directory, onIndexed: () => undefined })
  } finally {
    for (const [number, language] of languages.entries()) language.compounds = compounds[number]!
  }
}

/** A difference of shares, with its sign where there is one. */
function signed(difference: number): string {
  const figure = share(Math.abs(difference))
  if (figure === share(0)) return figure
  return `${difference > 0 ? '+' : '−'}${figure}`
}
