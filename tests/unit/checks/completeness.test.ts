import { expect, test } from 'vitest'

import { checkCompleteness } from '#content/checks/completeness.ts'
import { locales } from '#locales/languages.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const practice = [
  'summary: What it is.',
  'problem: What was wrong.',
  'goals: What it is for.',
  'howItWorks: What is done.',
  'results: What came of it.',
  'lessons: What was learnt.',
  'resourcesNeeded: What it takes.',
  'transferability: Where else it fits.',
  'evaluation:',
  '  notTested: What nobody looked at.',
]
const inEveryLanguage = (path: string, lines: string[]) =>
  Object.fromEntries(
    locales.map((locale) => {
      const words = [`title: ${path} ${locale}`, ...lines].join('\n')
      return [`${path}/${locale}.yaml`, locale === 'en' ? `${words}\n` : translated(words)]
    }),
  )
const right = inEveryLanguage('practices/a', practice)

test('a practice that tells everything in every language passes', async () => {
  expect(await problemsOf({ check: checkCompleteness, files: right })).toEqual([])
})

test('a language there is not is named', async () => {
  const { 'practices/a/hu.yaml': _hu, 'practices/a/ro.yaml': _ro, ...files } = right
  expect(await problemsOf({ check: checkCompleteness, files })).toEqual([
    'practices/a: says nothing in Romanian, Hungarian: write ro.yaml, hu.yaml',
  ])
})

test('a field that one translation has not is named with its language', async () => {
  const files = {
    ...right,
    'practices/a/de.yaml': right['practices/a/de.yaml']!.replace(/lessons.*\n/, ''),
  }
  expect(await problemsOf({ check: checkCompleteness, files })).toEqual([
    'practices/a/de.yaml:1: lessons is missing in German, which the English has: translate it',
  ])
})

test('a shorter list is named; synonyms and notes of a term are each language’s own', async () => {
  const points = ['keyPoints:', '  - One point.', '  - Another point.']
  const files = {
    ...inEveryLanguage('handbooks/a', points),
    ...inEveryLanguage('glossary/a', []),
    'glossary/a/en.yaml': 'title: A\nsynonyms: [B, C]\nnote: Not a D.\n',
    'handbooks/a/pl.yaml': translated('title: A\nkeyPoints:\n  - One point.'),
  }
  expect(await problemsOf({ check: checkCompleteness, files })).toEqual([
    'handbooks/a/pl.yaml:2: keyPoints[2] is missing in Polish, which the English has: translate it',
  ])
})

test('what a practice tells nowhere is named once, in the language it was written in', async () => {
  const files = inEveryLanguage(
    'practices/a',
    practice.filter((line) => !line.startsWith('results')),
  )
  expect(await problemsOf({ check: checkCompleteness, files })).toEqual([
    'practices/a/en.yaml:1: results is missing in English: write it, or that it is not known',
  ])
})
