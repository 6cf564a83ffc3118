import { filterNames, type FilterName, type SearchRecord } from './record.ts'

/** Chosen codes for each filter; a page must have one of them in every filter that has any. */
export type Filters = Partial<Record<FilterName, readonly string[]>>

/** The records of an index without their texts, in columns; a file of the index. */
export interface Pages {
  /** Pagefind's name of each record. */
  ids: string[]
  /** Number of the page each record is, or is a part of. */
  pages: number[]
  /** Records whose words are in another language, by its code. */
  locales: Record<string, number[]>
  /** For each filter its codes, and the numbers of those that each record has. */
  filters: Record<FilterName, { codes: string[]; of: number[][] }>
}

/** A record of an index, and Pagefind's name for it. */
export interface FoundRecord {
  id: string
  record: SearchRecord
}

/** Puts the records of an index into columns, in their order. */
export function pagesOf(found: readonly FoundRecord[]): Pages {
  const records = found.map(({ record }) => record)
  const urls = [...new Set(records.map(({ url }) => url))]
  const numbers = new Map(urls.map((url, number) => [url, number]))
  const filters = filterNames.map((name) => {
    const codes = [...new Set(records.flatMap((record) => record.filters[name] ?? []))].sort()
    const of = records.map((record) =>
      (record.filters[name] ?? []).map((code) => codes.indexOf(code)).sort((a, b) => a - b),
    )
    return [name, { codes, of }] as const
  })
  const locales: Pages['locales'] = {}
  for (const [number, { locale }] of records.entries()) {
    if (locale) (locales[locale] ??= []).push(number)
  }
  return {
    ids: found.map(({ id }) => id),
    pages: records.map(({ url }) => numbers.get(url)!),
    locales,
    filters: Object.fromEntries(filters) as Pages['filters'],
  }
}

/** Whether a record passes the filters; `except` leaves one out of account. */
export function passes(
  { filters }: Pages,
  record: number,
  chosen: Filters,
  except?: FilterName,
): boolean {
  return filterNames.every((name) => {
    const wanted = chosen[name]
    if (!wanted?.length || name === except) return true
    const { codes, of } = filters[name]
    return of[record]!.some((code) => wanted.includes(codes[code]!))
  })
}

/** For each filter and code, how many of the pages have it; each page is given by one of its records. */
export function countsOf(
  { filters }: Pages,
  name: FilterName,
  records: Iterable<number>,
): Record<string, number> {
  const { codes, of } = filters[name]
  const counts: Record<string, number> = {}
  for (const record of records) {
    for (const code of of[record]!) counts[codes[code]!] = (counts[codes[code]!] ?? 0) + 1
  }
  return counts
}
