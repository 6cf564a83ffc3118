import { describe, expect, test } from 'vitest'

import {
  beginningWith,
  nearest,
  readVocabulary,
  writeVocabulary,
  type Vocabulary,
} from '#site/search/vocabulary.ts'

const wordsOf = (typed: string, vocabulary: Vocabulary) =>
  nearest(typed, vocabulary).map(({ word }) => word)

describe('a file', () => {
  test('holds each word with how often it is said, sorted', () => {
    const vocabulary = new Map([
      ['ungdomar', 12],
      ['öva', 3],
      ['łączność', 1],
      ['gyűlölet', 40],
    ])
    const file = writeVocabulary(vocabulary)
    expect(file).toBe('gyűlölet 40\nungdomar 12\növa 3\nłączność 1')
    expect(readVocabulary(file)).toEqual(vocabulary)
  })

  test('of a language that says nothing holds no word', () => {
    expect([...readVocabulary(writeVocabulary(new Map()))]).toEqual([])
  })
})

describe('a typing error', () => {
  const vocabulary = new Map([
    ['samtal', 5],
    ['föräldrar', 9],
    ['radikalisering', 7],
    ['hot', 8],
    ['szkoła', 4],
    ['beszélgetés', 3],
    ['violență', 2],
  ])

  test.each([
    ['samtl', 'samtal', 1, 'a letter is missing'],
    ['samttal', 'samtal', 1, 'a letter is doubled'],
    ['smatal', 'samtal', 1, 'letters are swapped'],
    ['samtak', 'samtal', 1, 'a neighbouring key was hit'],
    ['saomtal', 'samtal', 1, 'a letter is too much'],
    ['skzoła', 'szkoła', 1, 'letters are swapped'],
    ['skzola', 'szkoła', 1, 'letters are swapped, and a stroke is missing'],
    ['foraldar', 'föräldrar', 1, 'a letter and the dots are missing'],
    ['violemta', 'violență', 1, 'a neighbouring key was hit, and diacritics are missing'],
    ['beszegetes', 'beszélgetés', 1, 'a letter and the accents are missing'],
    ['radikaliserng', 'radikalisering', 1, 'a letter is missing'],
    ['raddikaliserng', 'radikalisering', 2, 'a long word has two'],
    ['radikalizerin', 'radikalisering', 2, 'a long word has two'],
  ])('%s is understood as %s', (typed, meant, distance) => {
    expect(nearest(typed, vocabulary)).toEqual([{ word: meant, distance }])
  })

  test.each([
    ['hat', 'is too short'],
    ['ho', 'is too short'],
    ['smatl', 'has two in few letters'],
    ['samatll', 'has two in few letters'],
    ['radikalsrng', 'has three'],
    ['bibliotek', 'is another word'],
  ])('%s is not: it %s', (typed) => {
    expect(nearest(typed, vocabulary)).toEqual([])
  })

  test('a word that is known is none', () => {
    expect(nearest('samtal', vocabulary)).toEqual([])
    expect(nearest('szkola', vocabulary)).toEqual([])
  })

  test('of several words the nearest comes first, then the one that begins alike, then the more frequent', () => {
    expect(
      wordsOf(
        'familjenn',
        new Map([
          ['familjer', 90],
          ['familjen', 1],
        ]),
      ),
    ).toEqual(['familjen', 'familjer'])
    expect(
      wordsOf(
        'hatar',
        new Map([
          ['ratar', 90],
          ['hotar', 1],
        ]),
      ),
    ).toEqual(['hotar', 'ratar'])
    const vocabulary = new Map([
      ['halla', 2],
      ['halka', 5],
      ['halva', 9],
      ['halta', 1],
    ])
    expect(wordsOf('halja', vocabulary)).toEqual(['halva', 'halka', 'halla'])
    expect(nearest('halja', vocabulary, 1)).toEqual([{ word: 'halva', distance: 1 }])
  })

  test('ångest begins like angst, though it was typed without the ring', () => {
    expect(
      wordsOf(
        'angst',
        new Map([
          ['fångst', 9],
          ['ångest', 1],
        ]),
      ),
    ).toEqual(['ångest', 'fångst'])
  })
})

describe('a word that is not finished', () => {
  const vocabulary = new Map([
    ['radikal', 2],
    ['radikalisering', 9],
    ['radio', 1],
    ['rörelse', 4],
    ['środowisko', 3],
    ['środek', 5],
    ['șomaj', 1],
  ])

  test('is all the words that begin so, the most frequent first', () => {
    expect(beginningWith('radi', vocabulary)).toEqual(['radikalisering', 'radikal', 'radio'])
    expect(beginningWith('radi', vocabulary, 2)).toEqual(['radikalisering', 'radikal'])
    expect(beginningWith('radikal', vocabulary)).toEqual(['radikalisering'])
  })

  test('may lack its diacritics', () => {
    expect(beginningWith('sro', vocabulary)).toEqual(['środek', 'środowisko'])
    expect(beginningWith('śro', vocabulary)).toEqual(['środek', 'środowisko'])
    expect(beginningWith('ror', vocabulary)).toEqual(['rörelse'])
    expect(beginningWith('so', vocabulary)).toEqual(['șomaj'])
  })

  test('has two letters or more', () => {
    expect(beginningWith('r', vocabulary)).toEqual([])
    expect(beginningWith('rö', vocabulary)).toEqual(['rörelse'])
  })
})
