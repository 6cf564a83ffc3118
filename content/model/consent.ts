import type { Document, Facts } from './index.ts'

/** A document about a person. */
export type Person = Document<'trainers'> | Document<'experts'>

/** Whether a document is about a person. */
export function isPerson(document: Document): document is Person {
  return document.kind === 'trainers' || document.kind === 'experts'
}

/**
 * A person as far as their consent goes: nothing before it was given or after it ended, and then only the
 * fields it names.
 *
 * @param day `YYYY-MM-DD`
 * @returns undefined where nothing may be shown.
 */
export function consentedPart({
  person,
  day,
}: {
  person: Person
  day: string
}): Person | undefined {
  const { ...facts } = person.facts
  if (!holds({ consent: facts.consent, day })) return undefined
  const agreed = new Set<string>(facts.consent?.publicFields)
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

function holds({ consent, day }: { consent: Facts<'trainers'>['consent']; day: string }): boolean {
  if (!consent?.givenOn || consent.givenOn > day) return false
  return consent.expiresOn === undefined || consent.expiresOn >= day
}
