import { existsSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { locales } from '#locales/languages.ts'

import { evaluationOf } from '../bench/search/evaluation.ts'
import { categories, halves, readQueries } from '../bench/search/queries.ts'

const others = Array.from({ length: 10 }, (_, number) => `/other-${number}/`)

describe('an evaluation', () => {
  test('is whole where every relevant page stands first', () => {
    expect(evaluationOf([{ relevant: ['/a/', '/b/'], found: ['/b/', '/a/', '/c/'] }])).toEqual({
      queries: 1,
      recall: 1,
      reciprocalRank: 1,
      empty: 0,
    })
  })

  test('counts the share of relevant pages, and the place of the first of them', () => {
    const found = ['/x/', '/a/', '/y/', '/b/']
    const { recall, reciprocalRank } = evaluationOf([
      { relevant: ['/a/', '/b/', '/c/', '/d/'], found },
    ])
    expect(recall).toBe(1 / 2)
    expect(reciprocalRank).toBe(1 / 2)
  })

  test('ignores what stands after the first ten', () => {
    expect(evaluationOf([{ relevant: ['/a/'], found: [...others.slice(1), '/a/'] }])).toMatchObject(
      {
        recall: 1,
        reciprocalRank: 1 / 10,
      },
    )
    expect(evaluationOf([{ relevant: ['/a/'], found: [...others, '/a/'] }])).toMatchObject({
      recall: 0,
      reciprocalRank: 0,
      empty: 0,
    })
  })

  test('is the mean over queries, however many pages are relevant to each', () => {
    expect(
      evaluationOf([
        { relevant: ['/a/', '/b/', '/c/', '/d/'], found: ['/a/'] },
        { relevant: ['/a/'], found: ['/x/', '/y/', '/z/', '/a/'] },
        { relevant: ['/a/'], found: [] },
        { relevant: ['/a/'], found: others },
      ]),
    ).toEqual({ queries: 4, recall: 1.25 / 4, reciprocalRank: 1.25 / 4, empty: 1 / 4 })
  })

  test('of nothing is refused', () => {
    expect(() => evaluationOf([])).toThrow('no answer')
  })
})

describe.each(locales)('the queries in %s', async (locale) => {
  const queries = await readQueries(locale)

  test('are at least sixty, each asked once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
  })

  test.each(categories)('have as many %s ones for tuning as for reporting', (category) => {
    const [tuning, reported] = halves.map(
      (half) =>
        queries.filter((query) => query.category === category && query.part === half).length,
    )
    expect(tuning).toBeGreaterThan(0)
    expect(reported).toBe(tuning)
  })

  test('name no more documents than a first page of results shows, all in the starter content', () => {
    for (const { query, relevant } of queries) {
      const missing = relevant.filter((name) => !existsSync(`content/starter/${name}`))
      expect({ query, missing }).toEqual({ query, missing: [] })
      expect(new Set(relevant).size).toBe(relevant.length)
      expect(relevant.length).toBeLessThanOrEqual(10)
    }
  })
})
