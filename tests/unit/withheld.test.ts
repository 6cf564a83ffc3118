import { expect, test } from 'vitest'

import type { Code } from '#content/vocabularies.ts'
import { publicPart } from '#site/loaders/withheld.ts'

import { guide, helpline, trainer } from '../fixtures/published-documents.ts'

const agreeing = (publicFields: Code<'personField'>[] | undefined) => ({
  ...trainer,
  facts: { ...trainer.facts, consent: { ...trainer.facts.consent, publicFields } },
})

/** Where each field of a consent stands in a person. */
const fields: Record<Code<'personField'>, (person: typeof trainer) => unknown> = {
  name: ({ facts }) => facts.name,
  bio: ({ words }) => words.en?.bio,
  organisation: ({ facts }) => facts.organisations,
  languages: ({ facts }) => facts.languages,
  qualifications: ({ words }) => words.en?.qualifications,
  references: ({ facts }) => facts.references,
}

test.for(Object.keys(fields) as Code<'personField'>[])(
  'only the agreed field %s is shown',
  (agreed) => {
    const shown = publicPart(agreeing([agreed]), '2026-06-01') as typeof trainer
    for (const [name, read] of Object.entries(fields)) {
      expect(read(shown) !== undefined, name).toBe(name === agreed)
    }
    expect(shown.facts.roles).toEqual(['trainer'])
    expect(JSON.stringify(shown)).not.toContain('consent')
  },
)

test.for([
  ['before it was given', '2025-12-31'],
  ['after it ended', '2027-01-01'],
] as const)('a person is not shown at all %s', ([, day]) => {
  expect(publicPart(trainer, day)).toBeUndefined()
})

test('consent holds on its first and its last day', () => {
  expect(publicPart(trainer, '2026-01-01')).toBeDefined()
  expect(publicPart(trainer, '2026-12-31')).toBeDefined()
})

test('without consent, or with one nobody gave, a person is not shown', () => {
  const { consent: _, ...facts } = trainer.facts
  expect(publicPart({ ...trainer, facts }, '2026-06-01')).toBeUndefined()
  const ungiven = { ...trainer, facts: { ...facts, consent: { publicFields: ['name' as const] } } }
  expect(publicPart(ungiven, '2026-06-01')).toBeUndefined()
})

test('consent to no field leaves the offer without the person', () => {
  const shown = publicPart(agreeing(undefined), '2026-06-01') as typeof trainer
  expect(shown.words.en).toEqual({ title: 'Workshops for schools' })
  expect(shown.facts.name).toBeUndefined()
})

test('channels whose check ran out more than 90 days ago are taken out, with their notes', () => {
  expect(publicPart(helpline, '2026-10-08')).toEqual(helpline)
  const withheld = publicPart(helpline, '2026-10-09')
  expect(JSON.stringify(withheld)).not.toMatch(/020|chat|Gratis/)
  expect(withheld?.words.sv).toEqual({ title: 'Hjälplinjen' })
})

test('everything else is shown as it is', () => {
  expect(publicPart(guide, '2026-06-01')).toBe(guide)
})
