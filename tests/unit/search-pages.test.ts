import { describe, expect, test } from 'vitest'

import { countsOf, pagesOf, passes } from '#site/search/pages.ts'
import type { SearchRecord } from '#site/search/record.ts'

const recordOf = (record: Partial<SearchRecord>): SearchRecord => ({
  document: 'practices/method',
  url: '/sv/',
  kind: 'practices',
  title: '',
  summary: '',
  body: [],
  filters: {},
  about: [],
  ...record,
})

const inSchool = { kind: ['handbooks'], topic: ['hate-speech', 'dialogue'], country: ['SE'] }

const records = [
  recordOf({ url: '/sv/skola/', filters: inSchool }),
  recordOf({ url: '/sv/linje/', filters: { kind: ['support'], country: ['SE', 'PL'] } }),
  recordOf({
    url: '/sv/skola/',
    part: { title: 'Lyssna', url: '/sv/skola/samtal/#lyssna' },
    filters: inSchool,
  }),
  recordOf({
    url: '/sv/rozmowa/',
    locale: 'pl',
    filters: { kind: ['practices'], topic: ['dialogue'], country: ['PL'], level: undefined },
  }),
  recordOf({ url: '/sv/beszéd/', locale: 'hu', filters: { kind: ['practices'] } }),
  recordOf({ url: '/sv/mowa/', locale: 'pl' }),
]
const pages = pagesOf(records.map((record, number) => ({ id: 'abcdef'[number]!, record })))

describe('the records of an index', () => {
  test('keep the names Pagefind gave them; the parts of a page belong to it', () => {
    expect(pages.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(pages.pages).toEqual([0, 1, 0, 2, 3, 4])
  })

  test('in other languages are told apart', () => {
    expect(pages.locales).toEqual({ pl: [3, 5], hu: [4] })
  })

  test('have their codes by number, each filter its own', () => {
    expect(pages.filters.topic).toEqual({
      codes: ['dialogue', 'hate-speech'],
      of: [[0, 1], [], [0, 1], [0], [], []],
    })
    expect(pages.filters.country).toEqual({
      codes: ['PL', 'SE'],
      of: [[1], [0, 1], [1], [0], [], []],
    })
    expect(pages.filters.level).toEqual({ codes: [], of: [[], [], [], [], [], []] })
  })

  test('are the same after a journey through a file', () => {
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages)
  })
})

describe('filters', () => {
  const passing = (
    ...[chosen, except]: [Parameters<typeof passes>[2], Parameters<typeof passes>[3]?]
  ) => records.flatMap((_, record) => (passes(pages, record, chosen, except) ? [record] : []))

  test('without a choice let everything pass', () => {
    expect(passing({})).toEqual([0, 1, 2, 3, 4, 5])
    expect(passing({ topic: [], kind: [] })).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('let pass what has one of the codes', () => {
    expect(passing({ country: ['PL'] })).toEqual([1, 3])
    expect(passing({ kind: ['support', 'handbooks'] })).toEqual([0, 1, 2])
  })

  test('count together', () => {
    expect(passing({ country: ['SE'], topic: ['dialogue'] })).toEqual([0, 2])
    expect(passing({ country: ['SE'], topic: ['dialogue'], kind: ['support'] })).toEqual([])
  })

  test('let nothing pass by a code nothing has', () => {
    expect(passing({ country: ['RO'] })).toEqual([])
    expect(passing({ level: ['advanced'] })).toEqual([])
  })

  test('but one count where one is left out of account', () => {
    expect(passing({ country: ['SE'], topic: ['dialogue'] }, 'country')).toEqual([0, 2, 3])
    expect(passing({ country: ['SE'], topic: ['dialogue'] }, 'topic')).toEqual([0, 1, 2])
  })
})

test('a code counts the pages that have it', () => {
  expect(countsOf(pages, 'country', [2, 1, 3])).toEqual({ SE: 2, PL: 2 })
  expect(countsOf(pages, 'topic', [0])).toEqual({ 'hate-speech': 1, dialogue: 1 })
  expect(countsOf(pages, 'level', [0, 1, 3])).toEqual({})
  expect(countsOf(pages, 'kind', [])).toEqual({})
})
