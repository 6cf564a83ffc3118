import { expect, test } from 'vitest'

import type { Document } from '#content/model/index.ts'
import { facetCounts } from '#site/documents/facets.ts'

import { helpline } from '../fixtures/published-documents.ts'

const practice = (key: string, facts: Document<'practices'>['facts']): Document<'practices'> => ({
  kind: 'practices',
  key,
  facts,
  words: { en: { title: key } },
})

test('values that occur are counted once a document, those that do not are left out', () => {
  const counts = facetCounts([helpline, { ...helpline, key: 'other' }], 'support', 'en')
  expect(counts.map(({ name }) => name)).toEqual(['country', 'channel'])
  expect(counts[1]!.values).toEqual([
    { code: 'chat', label: expect.any(String) as string, count: 2 },
    { code: 'phone', label: expect.any(String) as string, count: 2 },
  ])
  const twice = {
    ...helpline.facts,
    channels: [...helpline.facts.channels!, ...helpline.facts.channels!],
  }
  expect(facetCounts([{ ...helpline, facts: twice }], 'support', 'en')[1]!.values[0]!.count).toBe(1)
})

test('names are sorted as the reader’s language sorts', () => {
  const documents = ['SE', 'AX', 'AT', 'ZA'].map((country) =>
    practice(country, { countries: [country] }),
  )
  const labels = (locale: 'sv' | 'de') =>
    facetCounts(documents, 'practices', locale)[0]!.values.map(({ label }) => label)
  // In Swedish å and ö come after z; in German they are a and o with dots.
  expect(labels('sv').at(-1)).toBe('Österrike')
  expect(labels('de')[0]).toBe('Ålandinseln')
})

test('an order that means something stays', () => {
  const documents = [
    practice('a', { levels: ['tertiary'] }),
    practice('b', { levels: ['primary'] }),
  ]
  const levels = facetCounts(documents, 'practices', 'hu').find(({ name }) => name === 'level')
  expect(levels?.values.map(({ code }) => code)).toEqual(['primary', 'tertiary'])
})

test('a list of nothing has no filters', () => {
  expect(facetCounts([], 'practices', 'en')).toEqual([])
})
