import { expect, test } from 'vitest'

import { parametersOf, requestFrom } from '#site/search/query.ts'

test('an address and a request say the same', () => {
  const request = {
    query: 'hat & hetze = ?',
    locale: 'de',
    filters: { kind: ['support', 'practices'], country: ['DE'] },
  } as const
  const address = parametersOf(request).toString()
  expect(address).toBe('q=hat+%26+hetze+%3D+%3F&kind=support%2Cpractices&country=DE')
  expect(requestFrom(new URLSearchParams(address), 'de')).toEqual(request)
})

test.each([
  ['en', '“who can I call?” +1 #help 100%'],
  ['sv', '"föräldrar, barn" åäö'],
  ['de', '„Straße“ & Würde'],
  ['pl', '„mowa nienawiści” żółć'],
  ['ro', 'știri și părinți'],
  ['hu', 'gyűlölet, erőszak; düh'],
] as const)('%s: “%s” comes back from an address as it was typed', (locale, query) => {
  const filters = {
    kind: ['practices'],
    topic: ['hate-speech', 'dialogue'],
    audience: ['teachers'],
    country: ['PL', 'SE'],
    level: ['advanced'],
    language: [locale],
  }
  const address = parametersOf({ query, locale, filters }).toString()
  expect(requestFrom(new URLSearchParams(address), locale)).toEqual({ query, locale, filters })
})

test('an empty or unknown parameter says nothing', () => {
  const request = requestFrom(new URLSearchParams('kind=&topic=,,&colour=red'), 'en')
  expect(request).toEqual({ query: '', locale: 'en', filters: {} })
  expect(parametersOf({ query: '', locale: 'en', filters: { kind: [] } }).toString()).toBe('')
  expect(parametersOf({ query: 'hot', locale: 'sv', limit: 30 }).toString()).toBe('q=hot')
})
