import { listedKinds, type Document } from '#content/model/index.ts'

import { getDocuments } from './documents.ts'

/** Kinds a visitor comes for; organisations and terms come along with them. */
const announced = listedKinds.filter((kind) => kind !== 'organisations' && kind !== 'glossary')

/**
 * The documents published last, as far as their dates say: by the day their subject was issued, then by
 * key. Examples are left out, and no kind takes every place.
 */
export async function getNewest(count: number): Promise<Document[]> {
  const perKind = await Promise.all(
    announced.map(async (kind) => newestOf(await getDocuments(kind))),
  )
  const rounds = Math.max(...perKind.map(({ length }) => length))
  const taken: Document[] = []
  for (let round = 0; round < rounds && taken.length < count; round += 1) {
    taken.push(...perKind.flatMap((documents) => documents[round] ?? []))
  }
  return taken.slice(0, count)
}

function newestOf(documents: readonly Document[]): Document[] {
  const dateOf = ({ facts }: Document) => ('issued' in facts && facts.issued) || ''
  return documents
    .filter(({ facts }) => !('example' in facts && facts.example))
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
    .slice(0, 3)
}
