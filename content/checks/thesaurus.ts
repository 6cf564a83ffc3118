import { problemAt, type ParsedDocument } from '../files/checks.ts'
import { nameOf } from '../files/layout.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import type { Facts } from '../model/index.ts'

/**
 * A concept has one place: its key is in no other group of the thesaurus and is no term of the glossary,
 * which is a concept of its own.
 */
export function checkThesaurus(documents: ParsedDocument[]): Problem[] {
  const places = new Map(
    documents
      .filter(({ kind }) => kind === 'glossary')
      .map((document) => [document.key, nameOf(document)]),
  )
  return documents.flatMap((document) => {
    if (document.kind !== 'thesaurus') return []
    const { concepts = [] } = (document.facts?.value ?? {}) as Facts<'thesaurus'>
    return concepts.flatMap(({ key }, index) => {
      const other = places.get(key)
      if (other === undefined) places.set(key, nameOf(document))
      // Twice in one group is a fault of the format.
      if (other === undefined || other === nameOf(document)) return []
      const path = ['concepts', index, 'key']
      const message = `${pathName(path)} "${key}" is in ${other} too: keep one of them`
      return [problemAt({ document, path, message })]
    })
  })
}
