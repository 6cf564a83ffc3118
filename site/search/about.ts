import type { Document } from '#content/model/index.ts'

/** Facts whose codes are what a document is about, and readers have words for. */
export const subjects = [
  'topics',
  'audiences',
  'countries',
  'levels',
  'settings',
  'ideologies',
] as const

/** What a document is about by its facts: `<list>:<code>`, its kind among them. */
export function aboutOf({ kind, facts }: Document): string[] {
  const lists = facts as Partial<Record<(typeof subjects)[number], string[]>>
  const codes = subjects.flatMap((list) => (lists[list] ?? []).map((code) => `${list}:${code}`))
  return [`kinds:${kind}`, ...codes]
}
