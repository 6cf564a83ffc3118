import { listedKinds, type Document } from '#content/model/index.ts'

import { getNewest } from './documents.ts'
import { isExample } from './reading.ts'

/** Kinds a visitor comes for; organisations, terms and situations come along with them. */
const announced = listedKinds.filter(
  (kind) => kind !== 'organisations' && kind !== 'glossary' && kind !== 'situations',
)

/**
 * The documents added last, one kind after another so that none takes every place. Of those added on one
 * day the more recently issued come first. Examples are left out.
 */
export async function getRecentlyAdded(count: number): Promise<Document[]> {
  const perKind = await Promise.all(announced.map(async (kind) => inOrder(await getNewest(kind))))
  const rounds = Math.max(...perKind.map(({ length }) => length))
  const taken: Document[] = []
  for (let round = 0; round < rounds && taken.length < count; round += 1) {
    taken.push(...perKind.flatMap((documents) => documents[round] ?? []))
  }
  return taken.slice(0, count)
}

function inOrder(dated: readonly { document: Document; createdAt: string }[]): Document[] {
  const dayOf = ({ createdAt }: { createdAt: string }) => createdAt.slice(0, 10)
  const issuedOf = ({ document: { facts } }: { document: Document }) =>
    ('issued' in facts && facts.issued) || ''
  return dated
    .filter(({ document }) => !isExample(document))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || issuedOf(b).localeCompare(issuedOf(a)))
    .map(({ document }) => document)
}
