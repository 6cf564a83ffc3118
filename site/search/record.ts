/** What search can be narrowed by, on every kind. */
export const filterNames = ['kind', 'topic', 'audience', 'country', 'level', 'language'] as const

/** Name of a filter, in addresses and in the index. */
export type FilterName = (typeof filterNames)[number]

/** One page as search knows it. */
export interface SearchRecord {
  /** Path on this site. */
  url: string
  kind: string
  title: string
  summary: string
  /** The rest of what it says, as HTML. */
  body: string[]
  /** Codes it can be narrowed by. */
  filters: Partial<Record<FilterName, readonly string[]>>
}
