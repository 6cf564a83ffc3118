import type { Document, Facts } from '#content/model/index.ts'

import { standingOf } from '../reading.ts'

type Person = Document<'trainers'> | Document<'experts'>

/**
 * What of a document may be shown on a day: of a person only what they have agreed to, of a support service
 * no channels whose check ran out too long ago.
 *
 * @returns undefined where nothing may be shown.
 */
export function publicPart(document: Document, day: string): Document | undefined {
  if (document.kind === 'trainers' || document.kind === 'experts') {
    return consentedPart(document as Person, day)
  }
  return document.kind === 'support'
    ? reachablePart(document as Document<'support'>, day)
    : document
}

/**
 * A person as far as their consent goes: nothing before it was given or after it ended, and then only the
 * fields it names. The consent itself is nobody's business.
 */
function consentedPart(person: Person, day: string): Document | undefined {
  const { consent, ...facts } = person.facts
  if (!holds(consent, day)) return undefined
  const agreed = new Set<string>(consent?.publicFields)
  if (!agreed.has('name')) {
    delete facts.name
    delete facts.pseudonym
  }
  if (!agreed.has('organisation')) delete facts.organisations
  if (!agreed.has('languages')) delete facts.languages
  if (!agreed.has('references')) delete facts.references
  const words = Object.fromEntries(
    Object.entries(person.words).map(([locale, { bio, qualifications, ...rest }]) => [
      locale,
      {
        ...rest,
        ...(agreed.has('bio') && { bio }),
        ...(agreed.has('qualifications') && { qualifications }),
      },
    ]),
  )
  return { ...person, facts, words }
}

function holds(consent: Facts<'trainers'>['consent'], day: string): boolean {
  if (!consent?.givenOn || consent.givenOn > day) return false
  return consent.expiresOn === undefined || consent.expiresOn >= day
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
