import { listedKinds, type Document, type KindSlug } from '#content/model/index.ts'

import { getDocuments } from './documents.ts'
import type { TermList } from '../routes/routes.ts'

/** Documents of one kind, as part of what a page gathers. */
export interface KindGroup {
  kind: KindSlug
  documents: Document[]
}

/** The codes of a list that documents carry, each with how many do; in no reader's order. */
export async function getTerms(list: TermList): Promise<Map<string, number>> {
  const terms = new Map<string, number>()
  for (const kind of listedKinds) {
    for (const document of await getDocuments(kind)) {
      for (const code of codesOf(document, list)) terms.set(code, (terms.get(code) ?? 0) + 1)
    }
  }
  return terms
}

/** All documents that carry a topic, audience or country, by kind in listing order, empty kinds left out. */
export const getDocumentsWith = (list: TermList, code: string): Promise<KindGroup[]> =>
  getGroups((document) => codesOf(document, list).includes(code))

/** All documents that name an organisation, by kind in listing order, empty kinds left out. */
export const getDocumentsOf = (organisation: string): Promise<KindGroup[]> =>
  getGroups(({ facts }) => 'organisations' in facts && facts.organisations?.includes(organisation))

/** The countries support services work in. */
export async function getSupportCountries(): Promise<string[]> {
  const services = await getDocuments('support')
  return [...new Set(services.flatMap(({ facts }) => facts.countries ?? []))].sort()
}

async function getGroups(
  belongs: (document: Document) => boolean | undefined,
): Promise<KindGroup[]> {
  const groups: KindGroup[] = []
  for (const kind of listedKinds) {
    const documents = (await getDocuments(kind)).filter(belongs)
    if (documents.length > 0) groups.push({ kind, documents })
  }
  return groups
}

function codesOf({ facts }: Document, list: TermList): readonly string[] {
  return (list in facts && (facts as Partial<Record<TermList, string[]>>)[list]) || []
}
