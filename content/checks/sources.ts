import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import type { Fields } from '../model/canonical.ts'
import type { KindSlug } from '../model/index.ts'

const claiming: readonly KindSlug[] = [
  'support',
  'practices',
  'handbooks',
  'videos',
  'courses',
  'donors',
]

/**
 * What claims something about the world says where it is from and how sure we are. Invented examples
 * claim nothing.
 */
export function checkSources(documents: ParsedDocument[]): Problem[] {
  return documents.flatMap((document) => {
    const facts = document.facts?.value as Fields | undefined
    if (!claiming.includes(document.kind) || !facts || facts['example'] === true) return []
    const missing = [
      ...(facts['sources'] ? [] : ['has no source: write one under "sources"']),
      ...(facts['confidence'] ? [] : ['says not how sure we are: write "confidence"']),
    ]
    return missing.map((message) => problemAt({ document, path: [], message }))
  })
}
