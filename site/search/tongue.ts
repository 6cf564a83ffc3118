import type { Locale } from '#locales/languages.ts'

import { analyserOf, type Analyser } from './analysis.ts'
import { fetchFile, remembered } from './fetching.ts'
import { shelfOf, type Labels, type Lexicon } from './lexicon.ts'
import { stemmerOf } from './stemmer.ts'

/** A language as the browser knows it: enough to read a query. */
export interface Tongue {
  locale: Locale
  analyser: Analyser
  /** What has been learned of the labels. */
  labels: Labels
  /** Terms that a concept stands for as well. */
  broader: Lexicon['broader']
  /** Fetches the labels that can begin with these words. */
  learn(words: readonly string[]): Promise<void>
}

const opened = new Map<Locale, Promise<Tongue>>()

/** Fetches what it takes to read a query in a language. */
export const openTongue = (locale: Locale): Promise<Tongue> =>
  remembered(opened, locale, () => open(locale))

async function open(locale: Locale): Promise<Tongue> {
  const folder = `/pagefind/${locale}`
  const read = async <T>(file: string) =>
    (await fetchFile(`${folder}/${file}`)).json() as Promise<T>
  const [{ stopWords, broader }, stem] = await Promise.all([
    read<Lexicon>('lexicon.json'),
    stemmerOf(locale),
  ])
  const analyser = analyserOf({ locale, stem, stopWords })
  const labels = new Map<string, string[]>()
  const shelves = new Map<string, Promise<void>>()
  const fetchShelf = async (shelf: string) => {
    const found = await read<Record<string, string[]>>(`labels/${shelf}.json`)
    for (const [label, concepts] of Object.entries(found)) labels.set(label, concepts)
  }
  return {
    locale,
    analyser,
    labels,
    broader,
    async learn(words) {
      const names = new Set(words.map((word) => shelfOf(analyser.root(word))))
      await Promise.all([...names].map((name) => remembered(shelves, name, () => fetchShelf(name))))
    },
  }
}
