import { expect, test } from 'vitest'

import { checkIntroductions } from '#content/checks/introductions.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const pages = Object.fromEntries(
  ['a', 'b', 'c'].map((key) => [`pages/${key}/en.yaml`, `title: ${key}\nbody: Text.\n`]),
)
const picks = ['a', 'b', 'c'].map((key) => `  - key: ${key}\n    document: pages/${key}\n`)
const facts = (term: string, count = 3) => `${term}\npicks:\n${picks.slice(0, count).join('')}`
const words = (title: string, count = 55) =>
  `title: ${title}\nintroduction: ${'word '.repeat(count)}\nwhomToAsk: Ask the line near you.\n`

test('an introduction with one term, its label, three picks and 60 to 120 words passes', async () => {
  const files = {
    ...pages,
    'introductions/hate/facts.yaml': facts('topic: hate-speech'),
    'introductions/hate/en.yaml': words('Hate speech'),
    'introductions/hate/de.yaml': translated(words('Hassrede')),
    'introductions/gb/facts.yaml': facts('country: GB'),
    'introductions/gb/en.yaml': words('United Kingdom'),
    'introductions/gb/ro.yaml': translated(words('Regatul Unit')),
  }
  expect(await problemsOf({ check: checkIntroductions, files })).toEqual([])
})

test.each([
  [
    'no term',
    facts('confidence: high'),
    'facts.yaml:1: names no term: write one of topic, audience, country',
  ],
  [
    'two terms',
    facts('topic: racism\ncountry: DE'),
    'facts.yaml:2: names topic and country: write one of topic, audience, country',
  ],
  [
    'two picks',
    facts('topic: racism', 2),
    'facts.yaml:2: picks are 2: name 3 documents to begin with',
  ],
])('%s is named', async (_, wrong, problem) => {
  const files = {
    ...pages,
    'introductions/a/facts.yaml': wrong,
    'introductions/a/en.yaml': words('Racism'),
  }
  expect(await problemsOf({ check: checkIntroductions, files })).toEqual([
    `introductions/a/${problem}`,
  ])
})

test('a title that is not the label, and too few or too many words, are named by language', async () => {
  const files = {
    ...pages,
    'introductions/a/facts.yaml': facts('audience: teacher'),
    'introductions/a/en.yaml': words('Teachers', 54),
    'introductions/a/de.yaml': translated(`${words('Lehrer', 60)}summary: ${'Wort '.repeat(60)}`),
  }
  expect(await problemsOf({ check: checkIntroductions, files })).toEqual([
    'introductions/a/de.yaml:1: title is not what teacher is called in German: write "Lehrkräfte"',
    'introductions/a/en.yaml:2: has 59 words in English where 60 to 120 are wanted: say more',
    'introductions/a/de.yaml:2: has 125 words in German where 60 to 120 are wanted: shorten it',
  ])
})
