import type { Document } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { wordsFor } from './reading.ts'
import { getNamed } from './references.ts'

/** A document to begin with, and why. */
export interface PickedDocument {
  document: Document
  why?: string | undefined
}

/**
 * What an introduction or a situation picks, in its order; documents that are not published are left out.
 * Why each was picked is said in the language of `wordsFor`.
 */
export async function getPicks({
  document,
  locale,
}: {
  document: Document<'introductions'> | Document<'situations'>
  locale: Locale
}): Promise<PickedDocument[]> {
  const { words } = wordsFor(document as Document<'introductions' | 'situations'>, locale)
  const picks = await Promise.all(
    (document.facts.picks ?? []).map(async ({ key, document: reference }) => ({
      document: await getNamed(reference),
      why: words.picks?.[key]?.why,
    })),
  )
  return picks.flatMap(({ document: pick, why }) => (pick ? [{ document: pick, why }] : []))
}
