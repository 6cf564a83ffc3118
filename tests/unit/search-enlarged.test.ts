import { beforeAll, expect, test } from 'vitest'

import { locales } from '#locales/languages.ts'
import type { SearchRecord } from '#site/search/record.ts'

import { enlarge } from '../bench/search/enlarged.ts'
import type { Sources } from '../bench/search/sources.ts'
import { pick, random } from '../fixtures/random.ts'

const real = 40
const wanted = 400
let sources: Sources
let enlarged: Sources

beforeAll(() => {
  sources = Object.fromEntries(
    locales.map((locale) => [locale, { records: recordsIn(locale), concepts: [] }]),
  ) as unknown as Sources
  enlarged = enlarge({ sources, pages: wanted })
})

test('there are as many pages as were asked for, the real ones first and untouched', () => {
  for (const locale of locales) {
    const { records } = enlarged[locale]
    expect(new Set(records.map(({ url }) => url)).size).toBe(wanted)
    expect(records.slice(0, sources[locale].records.length)).toEqual(sources[locale].records)
  }
})

test('fewer pages than there are leave everything as it is', () => {
  expect(enlarge({ sources, pages: 10 })).toEqual(sources)
})

test('a copy is one document in all languages, and is called there what it says it is', () => {
  const [en, sv] = [enlarged.en.records.at(-1)!, enlarged.sv.records.at(-1)!]
  expect(en.document).toBe(sv.document)
  expect(en.elsewhere).toContainEqual({ locale: 'sv', title: sv.title, summary: sv.summary })
  expect(en.part).toBeUndefined()
  const part = enlarged.en.records.findLast((record) => record.part)!
  expect(part.part!.url.startsWith(`${part.url}chapter/`)).toBe(true)
})

test('the same sources give the same texts', () => {
  expect(enlarge({ sources, pages: wanted })).toEqual(enlarged)
})

test('new words turn up as fast as in the real texts', () => {
  for (const locale of locales) {
    const texts = enlarged[locale].records.flatMap(({ summary, body }) => [summary, ...body])
    const words = texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu)!
    const realWords = words.slice(0, words.length / (wanted / real))
    const growth =
      Math.log(new Set(words).size / new Set(realWords).size) /
      Math.log(words.length / realWords.length)
    // Heaps' exponent of the texts below, which are drawn from a vocabulary without end.
    expect(growth).toBeGreaterThan(0.5)
    expect(growth).toBeLessThan(0.8)
  }
})

/** Pages of made-up words that follow Zipf's law; every tenth has a chapter. */
function recordsIn(locale: string): SearchRecord[] {
  const next = random(locale.length)
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const word = () => {
    const rank = Math.floor((1 - next()) ** -1.5)
    return `word${[...String(rank)].map((digit) => letters[Number(digit)]!).join('')}`
  }
  const sentence = () => `${Array.from({ length: 12 }, word).join(' ')}.`
  return Array.from({ length: real }, (_, number) => {
    const record: SearchRecord = {
      document: `handbooks/book-${number}`,
      url: `/${locale}/handbooks/book-${number}/`,
      kind: 'handbooks',
      title: sentence(),
      summary: sentence(),
      body: [`<p>${sentence()} ${sentence()}</p>`],
      filters: {},
      about: [pick(next, ['topics:a', 'topics:b'])],
      elsewhere: locales
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, title: 'Title', summary: 'Summary.' })),
    }
    const part = { title: 'Chapter', url: `${record.url}chapter/` }
    return number % 10 === 0 ? [record, { ...record, part, elsewhere: undefined }] : [record]
  }).flat()
}
