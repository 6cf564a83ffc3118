/** Pagefind as it comes, over the pages as they are built: what the portal's search is compared with. */
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

import type { Browser } from '@playwright/test'
import { close, createIndex } from 'pagefind'
import sirv from 'sirv'

import { locales, type Locale } from '#locales/languages.ts'

import { counted } from './evaluation.ts'
import { serve, type Served } from './serving.ts'
import type { Sources } from './sources.ts'

/** The part of Pagefind's browser library that a site uses as it comes. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Plain Pagefind over a release, being served. */
export interface PlainSearch extends Served {
  /** The page that each indexed page belongs to: a chapter counts as its handbook. */
  pages: ReadonlyMap<string, string>
}

/**
 * Indexes the pages that the portal's own search finds, each language by itself, and serves the indexes.
 *
 * @param directory an empty folder for them.
 * @throws when Pagefind refuses a page.
 */
export async function servePlainSearch({
  release,
  sources,
  directory,
}: {
  release: string
  sources: Sources
  directory: string
}): Promise<PlainSearch> {
  const pages = new Map<string, string>()
  for (const locale of locales) {
    const own = new Map(
      sources[locale].records.map(({ url, part }) => [part?.url.replace(/#.*$/, '') ?? url, url]),
    )
    for (const [address, page] of own) pages.set(address, page)
    await indexPlainly({ release, addresses: own.keys(), directory: path.join(directory, locale) })
    const blank = `<!doctype html><html lang="${locale}"><title>Plain Pagefind</title></html>`
    await writeFile(path.join(directory, locale, 'index.html'), blank)
  }
  return { ...(await serve(createServer(sirv(directory, { dev: true })))), pages }
}

async function indexPlainly({
  release,
  addresses,
  directory,
}: {
  release: string
  addresses: Iterable<string>
  directory: string
}): Promise<void> {
  // A page's head and foot are the same everywhere.
  const { index, errors } = await createIndex({ rootSelector: 'main' })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const url of addresses) {
      const content = await readFile(path.join(release, url, 'index.html'), 'utf8')
      const added = await index.addHTMLFile({ url, content })
      if (added.errors.length > 0) {
        throw new Error(`${url} could not be indexed plainly: ${added.errors.join('; ')}`)
      }
    }
    await index.writeFiles({ outputPath: path.join(directory, 'pagefind') })
  } finally {
    await close()
  }
}

/** Asks plain Pagefind. Returns for each query the addresses of the first pages found. */
export async function askPlainly({
  browser,
  plain: { address, pages },
  locale,
  queries,
}: {
  browser: Browser
  plain: PlainSearch
  locale: Locale
  queries: readonly string[]
}): Promise<string[][]> {
  const page = await browser.newPage()
  try {
    await page.goto(`${address}/${locale}/`)
    const answers = await page.evaluate(
      async ([asked, library, most]) => {
        const pagefind = (await import(library)) as Pagefind
        await pagefind.options({ baseUrl: '/' })
        const found: string[][] = []
        for (const query of asked) {
          const { results } = await pagefind.search(query)
          const first = await Promise.all(results.slice(0, most).map((result) => result.data()))
          found.push(first.map(({ url }) => url))
        }
        return found
      },
      // More than count, since several may be parts of one page.
      [queries, `/${locale}/pagefind/pagefind.js`, 3 * counted] as const,
    )
    return answers.map((urls) => [...new Set(urls.map((url) => pages.get(url) ?? url))])
  } finally {
    await page.close()
  }
}
