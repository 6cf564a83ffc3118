import { expect, test } from 'vitest'

import { learnLanguage } from '#site/search/language.ts'

const none = { concepts: [], said: [] }

test('the vocabulary has every word of headings and labels, of other words those that two records say', async () => {
  const { vocabulary } = await learnLanguage({
    locale: 'sv',
    concepts: [{ id: 'exit', labels: ['avhoppare', 'lämna en rörelse'] }],
    said: [
      { heading: 'Samtal i skolan', text: 'Läraren lyssnar, lyssnar och lyssnar på eleven.' },
      { heading: 'Att möta hot', text: 'Samtal hjälper eleven.' },
    ],
  })
  expect(vocabulary).toEqual(
    new Map([
      ['samtal', 2],
      ['skolan', 1],
      ['möta', 1],
      ['hot', 1],
      ['avhoppare', 1],
      ['lämna', 1],
      ['rörelse', 1],
      ['eleven', 2],
    ]),
  )
})

test('the vocabulary has no numbers, no words of two letters, none that carry no meaning', async () => {
  const { vocabulary } = await learnLanguage({
    locale: 'pl',
    concepts: [],
    said: [{ heading: 'Jak to jest, gdy 116 111 i UE w szkole są', text: '' }],
  })
  expect([...vocabulary.keys()]).toEqual(['szkole'])
})

test('a misspelling names its concept, and is no word of the vocabulary', async () => {
  const { vocabulary, labels } = await learnLanguage({
    locale: 'sv',
    concepts: [{ id: 'violence', labels: ['våld'], misspellings: ['vold', 'psykiskt vold'] }],
    said: [],
  })
  expect([...vocabulary.keys()]).toEqual(['våld'])
  expect(labels.get('vold')).toEqual(['violence'])
})

test('a concept stands for the terms of the vocabularies it names, and for no others', async () => {
  const { lexicon, labels } = await learnLanguage({
    ...none,
    locale: 'ro',
    concepts: [
      {
        id: 'exit',
        labels: ['a ieși din grupare'],
        broader: ['topics:disengagement', 'kinds:support'],
      },
      { id: 'topics:disengagement', labels: ['dezangajare'] },
      { id: 'empty', labels: [], broader: [] },
    ],
  })
  expect(lexicon.broader).toEqual({ exit: ['topics:disengagement', 'kinds:support'] })
  expect(labels.get('dezangaj')).toEqual(['topics:disengagement'])
  expect(lexicon.stopWords).toContain('unde')
})

test.each([
  ['sv', 'hatbrott', ['hat', 'brott']],
  ['de', 'hassgruppe', ['hass', 'grupp']],
  ['hu', 'iskolarendőr', ['iskol', 'rendor']],
  ['en', 'schoolhouse', []],
] as const)(
  '%s: %s is taken apart as the language writes compounds',
  async (locale, word, parts) => {
    const heading = 'hat brott hass gruppe iskola rendőr school house'
    const { split } = await learnLanguage({ locale, concepts: [], said: [{ heading, text: '' }] })
    expect(split(word)).toEqual(parts)
  },
)
