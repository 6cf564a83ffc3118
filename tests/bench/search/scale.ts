import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Browser } from '@playwright/test'

import { languages, locales, type Locale } from '#locales/languages.ts'
import { filesIn } from '#site/publish/files.ts'

import type { BenchPortal } from '../BenchPortal.ts'
import { measure } from '../build.ts'
import { kilobytes, printTable, type Row } from '../table.ts'
import { transferOf, type Transfer } from '../transfer.ts'
import type { AskedQuery } from './asked.ts'
import { enlarge } from './enlarged.ts'
import { median, percentile } from './figures.ts'
import { watchMemory } from './memory.ts'
import { categories, type Category } from './queries.ts'
import { SearchPage, searchPath } from './SearchPage.ts'
import { writeSources, type Sources } from './sources.ts'
import { StagedSite } from './StagedSite.ts'

/** Pages a language has; the starter content has fewer. */
const sizes = [1000, 5000]

/** The kind of query a first one is measured with. */
const ordinary: Category = 'inflected'

const script = fileURLToPath(import.meta.resolve('./index-build.ts'))

/** What a search costs at one size. */
interface Cost {
  pages: number
  records: number
  seconds: number
  /** Of Node and of Pagefind, in megabytes. */
  memory: { node: number; pagefind: number | undefined }
  languages: LanguageCost[]
}

/** What a search costs in one language. */
interface LanguageCost {
  locale: Locale
  /** Bytes of its index, and files. */
  index: { bytes: number; files: number }
  /** What a reader's first query fetches, page included. */
  first: Map<Category, Transfer>
  /** Milliseconds of queries asked for the first time on an open page, and asked again. */
  fresh: number[]
  again: number[]
}

/**
 * Prints what search costs with the starter content and with more pages a language: time and memory of the
 * index's build, size of the index, bytes of a first query, time of the next ones.
 *
 * @param queries what is asked.
 * @param directory an empty folder for the indexes.
 */
export async function printScale({
  portal,
  sources,
  queries,
  browser,
  directory,
}: {
  portal: BenchPortal
  sources: Sources
  queries: readonly AskedQuery[]
  browser: Browser
  directory: string
}): Promise<void> {
  const costs: Cost[] = []
  for (const size of [0, ...sizes]) {
    const enlarged = enlarge({ sources, pages: size })
    const pages = new Set(enlarged[locales[0]!].records.map(({ url }) => url)).size
    console.log(`Scale: ${pages} pages a language are indexed and searched …`)
    // The kinds of queries that fetch more than others matter most where the index is largest.
    const asked = size === sizes.at(-1) ? categories : [ordinary]
    costs.push(
      await measureCost({ portal, sources: enlarged, pages, queries, asked, browser, directory }),
    )
  }
  printTable('Search by number of pages', costs.map(summaryOf))
  printTable('Search by number of pages and language', costs.flatMap(rowsOf))
  printTable(
    `First query at ${costs.at(-1)!.pages} pages a language, by kind of query`,
    categories.map((category) => {
      const sent = costs.at(-1)!.languages.map(({ first }) => first.get(category)!)
      return { category, ...transferredOf(sent) }
    }),
  )
}

async function measureCost({
  portal,
  sources,
  pages,
  queries,
  asked,
  browser,
  directory,
}: {
  portal: BenchPortal
  sources: Sources
  pages: number
  queries: readonly AskedQuery[]
  asked: readonly Category[]
  browser: Browser
  directory: string
}): Promise<Cost> {
  const from = path.join(directory, 'sources')
  const index = path.join(directory, 'index')
  await writeSources(sources, from)
  const memoryOfPagefind = watchMemory('pagefind')
  const { wall, memory } = await measure(portal, [script, from, index])
  const pagefind = memoryOfPagefind()
  const site = await StagedSite.create({
    release: portal.live,
    directory: path.join(directory, 'site'),
    index,
  })
  try {
    await site.compress()
    const address = await site.serve()
    const costs: LanguageCost[] = []
    for (const locale of locales) {
      const own = queries.filter((query) => query.locale === locale)
      costs.push({
        locale,
        index: await sizeOf(path.join(site.directory, 'pagefind', locale)),
        ...(await measureLanguage({ browser, address, locale, queries: own, asked })),
      })
    }
    return {
      pages,
      records: sources[locales[0]!].records.length,
      seconds: wall,
      memory: { node: memory, pagefind },
      languages: costs,
    }
  } finally {
    await site.remove()
    await rm(from, { recursive: true })
  }
}

async function measureLanguage({
  browser,
  address,
  locale,
  queries,
  asked,
}: {
  browser: Browser
  address: string
  locale: Locale
  queries: readonly AskedQuery[]
  asked: readonly Category[]
}): Promise<Pick<LanguageCost, 'first' | 'fresh' | 'again'>> {
  const page = await SearchPage.open({ browser, address, locale })
  const texts = queries.map(({ query }) => query)
  // Opens the index: an empty query finds every page.
  await page.ask([''])
  const fresh = await page.ask(texts)
  const again = await page.ask(texts)
  await page.close()

  const first = new Map<Category, Transfer>()
  for (const category of asked) {
    const number = queries.findIndex(
      (query, at) => query.category === category && fresh[at]!.found.length > 0,
    )
    if (number === -1) throw new Error(`No ${category} query of "${locale}" finds anything.`)
    const url = `${address}${searchPath(locale)}?q=${encodeURIComponent(texts[number]!)}`
    first.set(category, await transferOf({ browser, url, until: '.finding li' }))
  }
  const times = (answers: typeof fresh) => answers.map(({ milliseconds }) => milliseconds)
  return { first, fresh: times(fresh), again: times(again) }
}

async function sizeOf(folder: string): Promise<LanguageCost['index']> {
  const files = (await filesIn(folder)).filter((file) => !/\.(br|gz)$/.test(file))
  const sizes = await Promise.all(files.map((file) => stat(path.join(folder, file))))
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}

function summaryOf({ pages, records, seconds, memory, languages: all }: Cost): Row {
  const bytes = all.map(({ index }) => index.bytes).reduce((sum, size) => sum + size, 0)
  return {
    'pages a language': pages,
    'records a language': records,
    'index of all languages, s': seconds.toFixed(1),
    'memory of Node, MB': memory.node.toFixed(0),
    'memory of Pagefind, MB': memory.pagefind?.toFixed(0) ?? 'not told by this system',
    'size of all indexes': megabytes(bytes),
    ...transferredOf(all.map(({ first }) => first.get(ordinary)!)),
    'new query, ms: median / p95': times(all.flatMap(({ fresh }) => fresh)),
    'same again, ms: median / p95': times(all.flatMap(({ again }) => again)),
  }
}

function rowsOf({ pages, languages: all }: Cost): Row[] {
  return all.map(({ locale, index, first, fresh, again }) => {
    const { transferred, scripts, requests } = first.get(ordinary)!
    return {
      'pages a language': pages,
      language: languages.find(({ code }) => code === locale)!.name,
      'index, files': index.files,
      'index, size': kilobytes(index.bytes),
      'first query': kilobytes(transferred),
      'of it scripts': kilobytes(scripts),
      requests,
      'new query, ms: median / p95': times(fresh),
      'same again, ms: median / p95': times(again),
    }
  })
}

function transferredOf(sent: readonly Transfer[]): Row {
  const bytes = sent.map(({ transferred }) => transferred)
  return {
    'first query, median': kilobytes(median(bytes)),
    'first query, largest': kilobytes(Math.max(...bytes)),
  }
}

const times = (milliseconds: readonly number[]) =>
  `${median(milliseconds).toFixed(1)} / ${percentile(milliseconds, 0.95).toFixed(1)}`

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
