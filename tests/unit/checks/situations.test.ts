import { expect, test } from 'vitest'

import { checkSentences } from '#content/checks/sentences.ts'
import { checkSituations } from '#content/checks/situations.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const keys = ['a', 'b', 'c', 'd', 'e', 'f']
const pages = Object.fromEntries(
  keys.map((key) => [`pages/${key}/en.yaml`, `title: ${key}\nbody: Text.\n`]),
)
const situation = ({ picks = 3, words = 30 }: { picks?: number; words?: number }) => ({
  ...pages,
  'situations/memes/facts.yaml': [
    'audiences: [parent-carer]',
    'picks:',
    ...keys.slice(0, picks).flatMap((key) => [`  - key: ${key}`, `    document: pages/${key}`]),
  ].join('\n'),
  'situations/memes/en.yaml': `title: Hateful memes\nsummary: ${'word '.repeat(words)}\n`,
})

test.each([
  { picks: 3, words: 30 },
  { picks: 5, words: 60 },
])('$picks picks and $words words pass', async (right) => {
  expect(await problemsOf({ check: checkSituations, files: situation(right) })).toEqual([])
})

test.each([
  [{ picks: 2 }, 'facts.yaml:2: picks are 2: name 3 to 5 documents that help next'],
  [{ picks: 6 }, 'facts.yaml:2: picks are 6: name 3 to 5 documents that help next'],
  [{ words: 29 }, 'en.yaml:2: summary has 29 words in English where 30 to 60 are wanted: say more'],
  [
    { words: 61 },
    'en.yaml:2: summary has 61 words in English where 30 to 60 are wanted: shorten it',
  ],
])('%o is named', async (wrong, problem) => {
  expect(await problemsOf({ check: checkSituations, files: situation(wrong) })).toEqual([
    `situations/memes/${problem}`,
  ])
})

test('a translation may be longer', async () => {
  const files = {
    ...situation({}),
    'situations/memes/de.yaml': translated(`title: Memes\nsummary: ${'Wort '.repeat(70)}`),
  }
  expect(await problemsOf({ check: checkSituations, files })).toEqual([])
})

test('short everyday words do not hide long sentences from those who worry', async () => {
  const files = situation({})
  files['situations/memes/en.yaml'] += 'everydayWords: [racist joke, nazi meme, what do I do]\n'
  expect(await problemsOf({ check: checkSentences, files })).toEqual([
    'situations/memes/en.yaml:1: has sentences of 30 words in English (the median) where 18 are enough: shorten them',
  ])
})
