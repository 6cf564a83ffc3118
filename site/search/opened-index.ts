import type { Locale } from '#locales/languages.ts'

import { fetchFile, remembered } from './fetching.ts'
import type { Pages } from './pages.ts'
import type { RecordTexts } from './record.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { ranking } from './weights.ts'

/** The index of one language, as far as it has been fetched. */
export interface OpenedIndex {
  pages: Pages
  /** How well each record fits a token. */
  scores(token: string): Promise<ReadonlyMap<number, number>>
  /** The records that say these tokens one after another. */
  saying(tokens: readonly string[]): Promise<ReadonlySet<number>>
  /** What a result shows. */
  texts(record: number): Promise<RecordTexts>
  /** Words for typing errors, unfinished words and compounds; fetched when first asked for. */
  vocabulary(): Promise<Vocabulary>
}

const opened = new Map<Locale, Promise<OpenedIndex>>()
let failures = 0

/** Opens the index of one language. @throws when a part of it cannot be fetched; the next call tries again. */
export function openIndex(locale: Locale): Promise<OpenedIndex> {
  return remembered(opened, locale, () =>
    open(locale).catch((error: unknown) => {
      failures += 1
      throw error
    }),
  )
}

/** The part of Pagefind's browser library that is used. */
interface Pagefind {
  options: (options: {
    baseUrl: string
    noWorker: boolean
    ranking: typeof ranking
  }) => Promise<void>
  init: () => Promise<void>
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>
}

async function open(locale: Locale): Promise<OpenedIndex> {
  const folder = `/pagefind/${locale}`
  // A browser remembers that a module failed, by its address.
  const again = failures > 0 ? `?${failures}` : ''
  const starting = start(`${folder}/pagefind.js${again}`)
  // Whether it failed matters only where there is something to search in.
  starting.catch(() => undefined)
  const response = await fetchFile(`${folder}/pages.json`)
  const pages = (await response.json()) as Pages
  const pagefind: Pick<Pagefind, 'search'> =
    pages.ids.length > 0 ? await starting : { search: () => Promise.resolve({ results: [] }) }
  const records = new Map(pages.ids.map((id, number) => [id, number]))
  const scores = new Map<string, Promise<ReadonlyMap<number, number>>>()
  const texts = new Map<number, Promise<RecordTexts>>()
  const vocabularies = new Map<Locale, Promise<Vocabulary>>()
  return {
    pages,
    scores: (token) =>
      remembered(scores, token, async () => {
        // An unknown word is taken for the nearest one that begins like it, unless it is quoted; quoted, it has no score.
        const { results: exact } = await pagefind.search(`"${token}"`)
        if (exact.length === 0) return new Map()
        const { results } = await pagefind.search(token)
        return new Map(results.map(({ id, score }) => [records.get(id)!, score]))
      }),
    async saying(tokens) {
      const { results } = await pagefind.search(`"${tokens.join(' ')}"`)
      return new Set(results.map(({ id }) => records.get(id)!))
    },
    texts: (record) =>
      remembered(texts, record, async () => {
        const response = await fetchFile(`${folder}/texts/${pages.ids[record]!}.json`)
        return (await response.json()) as RecordTexts
      }),
    vocabulary: () =>
      remembered(vocabularies, locale, async () => {
        const response = await fetchFile(`${folder}/vocabulary.txt`)
        return readVocabulary(await response.text())
      }),
  }
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  // Without a worker the policy of the page need not allow one, and 11 KB fewer are fetched.
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking })
  await pagefind.init()
  return pagefind
}
