import { isKind, type Document, type KindSlug } from '#content/model/index.ts'

import { getDocument } from './documents.ts'

/** The documents a list of keys of one kind names; those that are not published are left out. */
export async function getReferenced<K extends KindSlug>(
  kind: K,
  keys: readonly string[] = [],
): Promise<Document<K>[]> {
  const found = await Promise.all(keys.map((key) => getDocument(kind, key)))
  return found.filter((document) => document !== undefined)
}

/** The document a `<kind>/<key>` names; nothing where it is not published. */
export async function getNamed(reference: string): Promise<Document | undefined> {
  const [kind = '', key = ''] = reference.split('/')
  return isKind(kind) ? getDocument(kind, key) : undefined
}

/** The related documents of a document, in its order; those that are not published are left out. */
export async function getRelated({ facts }: Document): Promise<Document[]> {
  const references = ('related' in facts && facts.related) || []
  const found = await Promise.all(references.map(getNamed))
  return found.filter((document) => document !== undefined)
}
