import type { Document } from '#content/model/index.ts'
import { termFacts } from '#content/model/introductions.ts'
import type { Locale } from '#locales/languages.ts'

import type { TermList } from '../routes/routes.ts'
import { getDocuments } from './documents.ts'
import { getPicks, type PickedDocument } from './picks.ts'
import { getNamed } from './references.ts'

/** The introduction of a topic, audience or country in one language. */
export interface Introduction {
  introduction?: string | undefined
  /** Where to begin, each with why. */
  picks: PickedDocument[]
  whomToAsk?: string | undefined
  ask: Document[]
}

/**
 * The introduction of a term. Nothing where there is none in the reader's language: it speaks of the
 * page around it, and the page says all there is without it.
 */
export async function getIntroduction({
  list,
  code,
  locale,
}: {
  list: TermList
  code: string
  locale: Locale
}): Promise<Introduction | undefined> {
  const documents = await getDocuments('introductions')
  const document = documents.find(({ facts }) => facts[termFacts[list]] === code)
  const words = document?.words[locale]
  if (!document || !words) return undefined
  const ask = await Promise.all((document.facts.ask ?? []).map(getNamed))
  return {
    introduction: words.introduction,
    picks: await getPicks({ document, locale }),
    whomToAsk: words.whomToAsk,
    ask: ask.filter((found) => found !== undefined),
  }
}
