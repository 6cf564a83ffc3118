import { describe, expect, test } from 'vitest'

import type { Locale } from '#locales/languages.ts'
import { splitterOf } from '#site/search/compounds.ts'
import { learnLanguage } from '#site/search/language.ts'

const vocabularies = {
  sv: [
    'samtal',
    'kväll',
    'skola',
    'hat',
    'brott',
    'ungdomar',
    'arbete',
    'grupp',
    'ledare',
    'trygghet',
    'dom',
    'barn',
  ],
  de: [
    'beratung',
    'stelle',
    'familie',
    'jugend',
    'gruppe',
    'hass',
    'kriminalität',
    'gewalt',
    'tat',
  ],
  hu: ['gyűlölet', 'beszéd', 'iskola', 'rendőr', 'ifjúság', 'munka', 'kör'],
}

async function languageWith(locale: Locale, vocabulary: readonly string[]) {
  const { analyser } = await learnLanguage({ locale, concepts: [], said: [] })
  return {
    split: splitterOf(analyser, vocabulary),
    /** What the parts are in the index; any of the forms will do. */
    stems: (words: string) =>
      words.split(' ').map((word): unknown => expect.toBeOneOf(analyser.stems(word))),
  }
}

describe.each(['sv', 'de', 'hu'] as const)('%s', (locale) => {
  const cases: Record<typeof locale, [string, string][]> = {
    sv: [
      ['hatbrott', 'hat brott'],
      ['samtalskvällar', 'samtal kväll'],
      ['samtalskvallar', 'samtal kväll'],
      ['ungdomsgrupperna', 'ungdomar grupp'],
      ['skolarbetet', 'skola arbete'],
      ['trygghetsarbete', 'trygghet arbete'],
      ['ungdomsarbetsgrupp', 'ungdomar arbete grupp'],
    ],
    de: [
      ['jugendgruppen', 'jugend gruppe'],
      ['beratungsstelle', 'beratung stelle'],
      ['beratungsstellen', 'beratung stelle'],
      ['familienberatung', 'familie beratung'],
      ['hasskriminalität', 'hass kriminalität'],
      ['familienberatungsstelle', 'familie beratung stelle'],
    ],
    hu: [
      ['gyűlöletbeszéd', 'gyűlölet beszéd'],
      ['gyuloletbeszed', 'gyűlölet beszéd'],
      ['gyűlöletbeszédről', 'gyűlölet beszéd'],
      ['ifjúságmunka', 'ifjúság munka'],
      ['iskolarendőr', 'iskola rendőr'],
    ],
  }
  test.each(cases[locale])('%s is made of %s', async (compound, parts) => {
    const { split, stems } = await languageWith(locale, vocabularies[locale])
    expect(split(compound)).toEqual(stems(parts))
  })

  const plain: Record<typeof locale, string[]> = {
    sv: ['samtal', 'ungdomarna', 'information', 'skolskjuts', 'flygbrott', 'grupparna'],
    de: ['beratungen', 'gruppen', 'information', 'jugendherberge', 'kriminalitäten'],
    hu: ['iskolában', 'gyűlölettel', 'rendőröknek', 'iskolabusz', 'munkások'],
  }
  test.each(plain[locale])('%s has no parts that are known', async (word) => {
    const { split } = await languageWith(locale, vocabularies[locale])
    expect(split(word)).toEqual([])
  })
})

test('a part has three letters, the last one four', async () => {
  const { split, stems } = await languageWith('sv', ['ny', 'hat', 'hot', 'skola', 'brott', 'bro'])
  expect(split('nyskola')).toEqual([])
  expect(split('skolhot')).toEqual([])
  expect(split('skolbro')).toEqual([])
  expect(split('hatskola')).toEqual(stems('hat skola'))
})

test('fewer parts are taken before many, wherever they begin', async () => {
  const youth = await languageWith('sv', ['ungdomar', 'grupp', 'ungdomsgrupp', 'ledare'])
  expect(youth.split('ungdomsgruppsledare')).toEqual(youth.stems('ungdomsgrupp ledare'))
  const soup = await languageWith('sv', ['glass', 'kål', 'soppa', 'glas', 'skålsoppa'])
  expect(soup.split('glasskålsoppa')).toEqual(soup.stems('glas skålsoppa'))
})
