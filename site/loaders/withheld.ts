import { consentedPart, isPerson, type Person } from '#content/model/consent.ts'
import type { Document } from '#content/model/index.ts'

import { standingOf } from '../documents/reading.ts'

/**
 * What of a document may be shown on a day: of a person only what they have agreed to, of a support service
 * no channels whose check ran out too long ago.
 *
 * @returns undefined where nothing may be shown.
 */
export function publicPart(document: Document, day: string): Document | undefined {
  if (isPerson(document)) return agreedPart(document, day)
  return document.kind === 'support'
    ? reachablePart(document as Document<'support'>, day)
    : document
}

/** A person as far as they agreed; the consent itself is nobody's business. */
function agreedPart(person: Person, day: string): Document | undefined {
  const agreed = consentedPart({ person, day })
  if (!agreed) return undefined
  const { consent: _, ...facts } = agreed.facts
  return { ...agreed, facts }
}

/** Rule 3 of the domain: a contact nobody has checked for so long is not shown. */
function reachablePart(service: Document<'support'>, day: string): Document {
  if (standingOf(service.facts, day) !== 'withheld') return service
  const { channels: _, ...facts } = service.facts
  const words = Object.fromEntries(
    Object.entries(service.words).map(([locale, { channels: _notes, ...rest }]) => [locale, rest]),
  )
  return { ...service, facts, words }
}
