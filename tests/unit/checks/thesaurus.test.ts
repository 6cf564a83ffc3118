import { expect, test } from 'vitest'

import type { Check } from '#content/checks/check.ts'
import { checkCompleteness } from '#content/checks/completeness.ts'
import { checkEnglish } from '#content/checks/english.ts'
import { missingHunspell } from '#content/checks/hunspell.ts'
import { checkNumbers } from '#content/checks/numbers.ts'
import { checkSpelling } from '#content/checks/spelling.ts'
import { checkTerms } from '#content/checks/terms.ts'
import { checkThesaurus } from '#content/checks/thesaurus.ts'
import { locales } from '#locales/languages.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const group = (...keys: string[]) => `concepts:\n${keys.map((key) => `  - key: ${key}\n`).join('')}`
const words = (...keys: string[]) =>
  `title: ${keys.join(' ')}\nconcepts:\n${keys.map((key) => `  ${key}:\n    term: ${key}\n`).join('')}`

const files = {
  'thesaurus/money/facts.yaml': group('grant', 'budget'),
  'thesaurus/money/en.yaml': words('grant', 'budget'),
  'thesaurus/people/facts.yaml': group('mother'),
  'thesaurus/people/en.yaml': words('mother'),
  'glossary/referral/en.yaml': 'title: referral\n',
}

test('concepts that each have one place pass', async () => {
  expect(await problemsOf({ check: checkThesaurus, files })).toEqual([])
})

test('a concept of two groups, and one that is a term of the glossary, are named', async () => {
  const twice = {
    ...files,
    'thesaurus/people/facts.yaml': group('mother', 'referral', 'grant'),
    'thesaurus/people/en.yaml': words('mother', 'referral', 'grant'),
  }
  expect(await problemsOf({ check: checkThesaurus, files: twice })).toEqual([
    'thesaurus/people/facts.yaml:3: concepts[2].key "referral" is in glossary/referral too: keep one of them',
    'thesaurus/people/facts.yaml:4: concepts[3].key "grant" is in thesaurus/money too: keep one of them',
  ])
})

test('a concept without its term is named in each language that lacks it', async () => {
  const languages = Object.fromEntries(
    locales
      .slice(1)
      .map((locale) => [
        `thesaurus/money/${locale}.yaml`,
        translated(locale === 'pl' ? words('budget').trim() : words('grant', 'budget').trim()),
      ]),
  )
  const money = {
    'thesaurus/money/facts.yaml': files['thesaurus/money/facts.yaml'],
    'thesaurus/money/en.yaml': files['thesaurus/money/en.yaml'],
  }
  expect(await problemsOf({ check: checkCompleteness, files: { ...money, ...languages } })).toEqual(
    [
      'thesaurus/money/pl.yaml:2: concepts.grant.term is missing in Polish, which the English has: translate it',
    ],
  )
})

const unspelled = await missingHunspell()

test.each([
  ['completeness', checkCompleteness],
  ['English', checkEnglish],
  ['numbers', checkNumbers],
  ['terms', checkTerms],
  ...(unspelled === undefined ? [['spelling', checkSpelling] as const] : []),
] as [string, Check][])(
  'what the search alone reads is each language’s own: %s',
  async (_, check) => {
    const labels = (...lists: string[]) => lists.map((list) => `    ${list}\n`).join('')
    const own: Record<string, string> = {
      ...Object.fromEntries(
        locales.map((locale) => {
          const said = words('budget')
          return [
            `thesaurus/money/${locale}.yaml`,
            locale === 'en' ? said : translated(said.trim()),
          ]
        }),
      ),
      'thesaurus/money/facts.yaml': group('budget'),
    }
    own['thesaurus/money/en.yaml'] += labels(
      'synonyms: [plan of 12 months]',
      'everydayWords: [radicalised youth, what to do with 500 euros]',
      'misspellings: [bugdet]',
    )
    own['thesaurus/money/de.yaml'] = translated(
      (
        words('budget') +
        labels('everydayWords: [fake news of the group, radikalisierter]', 'misspellings: [Bugdet]')
      ).trim(),
    )
    expect(await problemsOf({ check, files: own })).toEqual([])
  },
)
