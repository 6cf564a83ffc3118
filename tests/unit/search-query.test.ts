import { expect, test } from 'vitest'

import { analyse, normalise } from '#site/search/analysis.ts'
import { parametersOf, requestFrom } from '#site/search/query.ts'

test('a text is the same words however its letters were typed', () => {
  expect(analyse('Öva  på SAMTAL, helt enkelt!', 'sv')).toEqual([
    'öva',
    'på',
    'samtal',
    'helt',
    'enkelt',
  ])
  expect(analyse('café', 'en')).toEqual(analyse('cafe\u0301', 'en'))
  expect(normalise('e\u0301')).toBe('é')
  expect(analyse('don’t — 24/7', 'en')).toEqual(['don’t', '24', '7'])
  expect(analyse('  …  ', 'en')).toEqual([])
})

test('an address and a request say the same', () => {
  const request = {
    query: 'hat & hetze = ?',
    locale: 'de',
    filters: { kind: ['support', 'practices'], country: ['DE'] },
  }
  const address = parametersOf(request).toString()
  expect(address).toBe('q=hat+%26+hetze+%3D+%3F&kind=support%2Cpractices&country=DE')
  expect(requestFrom(new URLSearchParams(address), 'de')).toEqual(request)
})

test('an empty or unknown parameter says nothing', () => {
  const request = requestFrom(new URLSearchParams('kind=&topic=,,&colour=red'), 'en')
  expect(request).toEqual({ query: '', locale: 'en', filters: {} })
  expect(parametersOf({ query: '', locale: 'en', filters: { kind: [] } }).toString()).toBe('')
})
