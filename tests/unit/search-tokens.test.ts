import { describe, expect, test } from 'vitest'

import { locales } from '#locales/languages.ts'
import { learnLanguage } from '#site/search/language.ts'
import { conceptToken, foreignToken, wordToken } from '#site/search/tokens.ts'

/** Words that begin one another, and words with the letter that ends tokens. */
const words = [
  ...[
    'hat',
    'hate',
    'hater',
    'sv',
    'svar',
    'ar',
    'an',
    'skol',
    'skola',
    'pl',
    'plan',
    '1',
    '11',
    '116111',
  ],
  ...['mowa', 'mowanienawisci', 'kinds', 'kindspractices', 'smørrebrød', 'ø', 'gyűlölet', 'ură'],
]
const ids = [
  'kinds:practices',
  'kinds:practice',
  'topics:hate',
  'hate',
  'hate-speech',
  'countries:SE',
]

async function tokensOf(): Promise<string[]> {
  const tokens = ids.map(conceptToken)
  const known = new Set<string>()
  for (const locale of locales) {
    const { analyser } = await learnLanguage({ locale, concepts: [], said: [] })
    const stems = new Set(words.flatMap((word) => analyser.stems(word)))
    for (const stem of stems) {
      known.add(stem)
      tokens.push(foreignToken(locale, stem))
    }
  }
  return [...tokens, ...[...known].map(wordToken)]
}

describe('tokens', () => {
  test('never begin one another, since Pagefind finds what begins like the word asked for', async () => {
    const tokens = await tokensOf()
    const begun = tokens.flatMap((token, number) =>
      tokens.filter((other, at) => at !== number && other.startsWith(token)),
    )
    expect(begun).toEqual([])
  })

  test('have no space or punctuation that would take them apart', async () => {
    for (const token of await tokensOf()) expect(token).toMatch(/^[\p{Ll}\p{N}]+$/u)
  })

  test('of one word differ by language', () => {
    const tokens = new Set(locales.map((locale) => foreignToken(locale, 'arm')))
    expect(tokens.add(wordToken('arm')).size).toBe(locales.length + 1)
  })

  test('of a concept differ from those of the words it is named by', () => {
    expect(conceptToken('hate')).not.toBe(wordToken('hate'))
    expect(conceptToken('topics:hate')).not.toBe(conceptToken('hate'))
    expect(conceptToken('countries:SE')).not.toBe(conceptToken('countries:SI'))
  })
})
