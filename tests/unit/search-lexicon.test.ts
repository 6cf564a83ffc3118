import { describe, expect, test } from 'vitest'

import type { Locale } from '#locales/languages.ts'
import { learnLanguage } from '#site/search/language.ts'
import {
  labelsOf,
  mentionsIn,
  shelfNames,
  shelfOf,
  shelvesOf,
  type ConceptLabels,
  type Mention,
} from '#site/search/lexicon.ts'

/** What a text names, with the words by which it does. */
async function named(locale: Locale, concepts: ConceptLabels[], text: string) {
  const { analyser, labels } = await learnLanguage({ locale, concepts, said: [] })
  const words = analyser.words(text)
  return mentionsIn(words, labels, analyser).map(({ start, end, concepts: ids }: Mention) => ({
    said: words.slice(start, end).join(' '),
    ids,
  }))
}

describe('a label of several words', () => {
  test.each([
    ['en', 'hate crime', 'Reports of hate crimes are rare.', 'hate crimes'],
    ['sv', 'hot mot lärare', 'När hoten mot läraren växer', 'hoten läraren'],
    ['de', 'häusliche Gewalt', 'Opfer häuslicher Gewalt', 'häuslicher gewalt'],
    ['pl', 'mowa nienawiści', 'Uczniowie o mowie nienawiści', 'mowie nienawiści'],
    ['ro', 'discurs al urii', 'despre discursul urii', 'discursul urii'],
    ['hu', 'online gyűlölet', 'Az online gyűlölettel szemben', 'online gyűlölettel'],
  ] as const)('%s: “%s” is found in “%s”', async (locale, label, text, said) => {
    expect(await named(locale, [{ id: 'concept', labels: [label] }], text)).toEqual([
      { said, ids: ['concept'] },
    ])
  })

  test('is found with diacritics and without', async () => {
    const concepts = [{ id: 'indicators', labels: ['lista wskaźników'] }]
    for (const text of ['lista wskaznikow', 'lista wskaźników']) {
      expect(await named('pl', concepts, text)).toEqual([{ said: text, ids: ['indicators'] }])
    }
  })

  test('is not found in its words alone, nor in another order', async () => {
    const concepts = [{ id: 'hate-speech', labels: ['mowa nienawiści'] }]
    expect(await named('pl', concepts, 'nienawiści')).toEqual([])
    expect(await named('pl', concepts, 'nienawiść, mowa')).toEqual([])
    expect(await named('pl', concepts, 'mowa pełna nienawiści')).toEqual([])
  })
})

test('the longest label comes first, those within it after it', async () => {
  const concepts = [
    { id: 'hate', labels: ['hate'] },
    { id: 'crime', labels: ['crime'] },
    { id: 'hate-crime', labels: ['hate crime'] },
    { id: 'crime-victim', labels: ['victim of hate crime'] },
  ]
  expect(await named('en', concepts, 'Victims of hate crimes')).toEqual([
    { said: 'victims hate crimes', ids: ['crime-victim'] },
    { said: 'hate crimes', ids: ['hate-crime'] },
    { said: 'hate', ids: ['hate'] },
    { said: 'crimes', ids: ['crime'] },
  ])
})

test('a label of five words is found whole', async () => {
  const concepts = [{ id: 'leavers', labels: ['unga avhoppare lämnar farliga rörelser'] }]
  const found = await named('sv', concepts, 'Hur unga avhoppare lämnar farliga rörelser bakom sig')
  expect(found).toEqual([{ said: 'unga avhoppare lämnar farliga rörelser', ids: ['leavers'] }])
})

test('a concept has several labels, and a label several concepts', async () => {
  const concepts = [
    { id: 'topics:hate-speech', labels: ['hatprat'] },
    { id: 'hate-speech', labels: ['hatprat', 'näthat'] },
  ]
  expect(await named('sv', concepts, 'hatprat')).toEqual([
    { said: 'hatprat', ids: ['topics:hate-speech', 'hate-speech'] },
  ])
  expect(await named('sv', concepts, 'Näthat!')).toEqual([{ said: 'näthat', ids: ['hate-speech'] }])
})

test('a label counts once for a concept, without words that carry no meaning', async () => {
  const { analyser } = await learnLanguage({ locale: 'en', concepts: [], said: [] })
  const concepts = [
    { id: 'violence', labels: ['victims of violence', 'Victim of violence', 'abuse', 'of'] },
    { id: 'none', labels: [] },
  ]
  expect(labelsOf(concepts, analyser)).toEqual(
    new Map([
      ['victim violenc', ['violence']],
      ['abus', ['violence']],
    ]),
  )
})

test('a concept is also found as it is misspelled', async () => {
  const concepts = [{ id: 'violence', labels: ['våld'], misspellings: ['vold', 'volld'] }]
  expect(await named('sv', concepts, 'Vold, volld och våld')).toEqual([
    { said: 'vold', ids: ['violence'] },
    { said: 'volld', ids: ['violence'] },
    { said: 'våld', ids: ['violence'] },
  ])
})

describe('the files of labels', () => {
  const labels = new Map([
    ['mow nienawisc', ['hate-speech', 'topics:hate']],
    ['hejt', ['hate-speech']],
    ['116111', ['line']],
    ['mow', ['speech']],
    ['миру', ['peace']],
  ])
  const shelves = shelvesOf(labels)

  test('hold each label with its concepts, by its first letter', () => {
    expect(Object.fromEntries(shelves)).toEqual({
      1: { 116111: ['line'] },
      h: { hejt: ['hate-speech'] },
      m: { mow: ['speech'], 'mow nienawisc': ['hate-speech', 'topics:hate'] },
      other: { миру: ['peace'] },
    })
  })

  test('are the same whatever order the labels come in', () => {
    const turned = shelvesOf(new Map([...labels].reverse()))
    expect(JSON.stringify([...turned])).toBe(JSON.stringify([...shelves]))
  })

  test('are found by the first word of a label', () => {
    for (const [name, shelf] of shelves) {
      expect(shelfNames).toContain(name)
      for (const label of Object.keys(shelf)) expect(shelfOf(label.split(' ')[0]!)).toBe(name)
    }
    expect(shelfNames).toContain(shelfOf(''))
  })
})
