import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { locales, type Locale } from '#locales/languages.ts'
import type { SearchSource } from '#site/search/build.ts'

import type { BenchPortal } from '../BenchPortal.ts'

/** What the index of each language is made from. */
export type Sources = Record<Locale, SearchSource>

const script = fileURLToPath(import.meta.resolve('./sources-build.ts'))

/** What the search indexes of a portal are made from, as a build of its site hands it over. */
export async function takeSources(portal: BenchPortal): Promise<Sources> {
  const site = path.join(portal.directory, 'site-of-sources')
  const kept = path.join(portal.directory, 'sources')
  await portal.run([script, site, kept])
  await rm(site, { recursive: true })
  return readSources(kept)
}

/** Reads what `writeSources` wrote. */
export async function readSources(directory: string): Promise<Sources> {
  const sources = await Promise.all(
    locales.map(async (locale) => {
      const text = await readFile(path.join(directory, `${locale}.json`), 'utf8')
      return [locale, JSON.parse(text) as SearchSource] as const
    }),
  )
  return Object.fromEntries(sources) as Sources
}

/** Writes sources as one file for each language. */
export async function writeSources(sources: Sources, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const locale of locales) {
    await writeFile(path.join(directory, `${locale}.json`), JSON.stringify(sources[locale]))
  }
}
