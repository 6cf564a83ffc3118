import { expect, test } from 'vitest'

import { checkSentences } from '#content/checks/sentences.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const sentence = (words: number) => `${'Word '.repeat(words).trim()}.`
const summary = (...lengths: number[]) => `title: A\nsummary: ${lengths.map(sentence).join(' ')}\n`

test('half of the sentences may be long', async () => {
  const files = { 'support/a/en.yaml': summary(30, 18, 10) }
  expect(await problemsOf({ check: checkSentences, files })).toEqual([])
})

test('pages for families have short sentences in each language, other pages as they please', async () => {
  const files = {
    'support/a/en.yaml': summary(30, 19, 10),
    'support/a/pl.yaml': translated(summary(20, 19)),
    'practices/b/facts.yaml': 'audiences: [researcher, sibling-friend]\n',
    'practices/b/en.yaml': summary(25),
    'practices/c/facts.yaml': 'audiences: [researcher]\n',
    'practices/c/en.yaml': summary(25).replace('A', 'C'),
  }
  const said = 'where 18 are enough: shorten them'
  expect(await problemsOf({ check: checkSentences, files })).toEqual([
    `support/a/en.yaml:1: has sentences of 19 words in English (the median) ${said}`,
    `support/a/pl.yaml:1: has sentences of 19.5 words in Polish (the median) ${said}`,
    `practices/b/en.yaml:1: has sentences of 25 words in English (the median) ${said}`,
  ])
})

test('each chapter is a page of its own', async () => {
  const files = {
    'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n  - key: two\n',
    'handbooks/a/en.yaml': [
      summary(40).trim(),
      'chapters:',
      '  one:',
      '    title: One',
      `    body: ${sentence(5)} ${sentence(5)}`,
      '  two:',
      '    title: Two',
      `    body: ${sentence(22)}`,
    ].join('\n'),
  }
  expect(await problemsOf({ check: checkSentences, files })).toEqual([
    'handbooks/a/en.yaml:7: chapters.two has sentences of 22 words in English (the median) where 18 are enough: shorten them',
  ])
})
