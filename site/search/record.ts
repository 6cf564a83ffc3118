import type { Locale } from '#locales/languages.ts'

/** What search can be narrowed by, on every kind. */
export const filterNames = ['kind', 'topic', 'audience', 'country', 'level', 'language'] as const

/** Name of a filter, in addresses and in the index. */
export type FilterName = (typeof filterNames)[number]

/** One page, or a part of one that can be opened by itself, as search knows it. */
export interface SearchRecord {
  /** `<kind>/<key>` of the document, the same in every language. */
  document: string
  /** Path of the page on this site. */
  url: string
  kind: string
  title: string
  summary: string
  /** A part of the page: its heading and its place in the page. */
  part?: { title: string; url: string } | undefined
  /** The rest of what it says, as HTML. */
  body: string[]
  /** Codes it can be narrowed by. */
  filters: Partial<Record<FilterName, readonly string[]>>
  /** What it is about by its facts: `<vocabulary>:<code>`. */
  about: string[]
  /** What it is called in the other languages it is written in. */
  elsewhere?: { locale: Locale; title: string; summary: string }[] | undefined
  /** BCP 47 code of its words where that is not the language of the index. */
  locale?: Locale | undefined
}

/** What a result shows of a record. */
export interface RecordTexts extends Pick<
  SearchRecord,
  'url' | 'kind' | 'title' | 'summary' | 'part' | 'locale'
> {
  /** The words of the part. */
  passage?: string | undefined
}
