import { expect, test } from 'vitest'

import { chapterFor, isExample, localesOf, standingOf, wordsFor } from '#site/documents/reading.ts'

import { guide, helpline, trainer } from '../fixtures/published-documents.ts'

test('a reader gets her own language, else the source language, and is told which', () => {
  expect(wordsFor(guide, 'sv')).toMatchObject({ locale: 'sv', translated: true })
  expect(wordsFor(guide, 'hu')).toMatchObject({
    locale: 'en',
    translated: false,
    words: { title: 'A guide' },
  })
  // No language says it was written first, so the first there is counts.
  expect(wordsFor(helpline, 'en')).toMatchObject({ locale: 'sv', translated: false })
  expect(localesOf(guide)).toEqual(['en', 'sv'])
})

test('a chapter falls back by itself where the handbook is translated but the chapter is not', () => {
  expect(chapterFor(guide, 'sv', 'ask')).toMatchObject({ locale: 'sv', translated: true })
  expect(chapterFor(guide, 'sv', 'listen')).toMatchObject({ locale: 'en', translated: false })
  expect(() => chapterFor(guide, 'sv', 'gone')).toThrow(
    'handbooks/guide has no words for its chapter',
  )
})

test('a document without words is an error that names it', () => {
  expect(() => wordsFor({ ...guide, words: {} }, 'en')).toThrow('handbooks/guide')
})

test.for([
  ['2026-07-10', 'confirmed'],
  ['2026-07-11', 'due'],
  ['2026-10-08', 'due'],
  ['2026-10-09', 'withheld'],
] as const)('facts to be checked again by 10 July are, on %s, %s', ([day, standing]) => {
  expect(standingOf(helpline.facts, day)).toBe(standing)
})

test('facts nobody has checked are unconfirmed; a due date alone still runs out', () => {
  expect(standingOf({}, '2026-01-01')).toBe('unconfirmed')
  expect(standingOf({ reviewDue: '2026-01-01' }, '2026-01-02')).toBe('due')
})

test('an example is one only where it says so', () => {
  expect(isExample(trainer)).toBe(true)
  expect(isExample(guide)).toBe(false)
})
