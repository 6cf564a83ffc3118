import { expect, test } from 'vitest'

import type { Locale } from '#locales/languages.ts'
import { learnLanguage } from '#site/search/language.ts'
import type { ConceptLabels } from '#site/search/lexicon.ts'
import { planOf } from '#site/search/plan.ts'
import { conceptToken, foreignToken, wordToken } from '#site/search/tokens.ts'
import type { Tongue } from '#site/search/tongue.ts'
import { trust } from '#site/search/weights.ts'

const concepts: ConceptLabels[] = [
  {
    id: 'hate-speech',
    labels: ['mowa nienawiści', 'hejt'],
    broader: ['topics:hate', 'kinds:practices'],
  },
  { id: 'topics:hate', labels: ['nienawiść'] },
]

async function readIn(locale: Locale, own: ConceptLabels[]): Promise<Tongue> {
  const { analyser, labels, lexicon } = await learnLanguage({ locale, concepts: own, said: [] })
  // It knows all labels from the start.
  return { locale, analyser, labels, broader: lexicon.broader, learn: () => Promise.resolve() }
}

test('a word stands for itself in any form; where it was typed matters to nobody', async () => {
  const tongue = await readIn('pl', [])
  expect(await planOf(['szkołach', 'wskaźników'], tongue)).toEqual([
    { word: 'szkołach', alternatives: [{ token: wordToken('szkol'), weight: 1 }] },
    {
      word: 'wskaźników',
      alternatives: [
        { token: wordToken('wskaznik'), weight: 1 },
        { token: wordToken('wskaznikow'), weight: 1 },
      ],
    },
  ])
})

test('each word of a label also stands for the concept, and less for what the concept belongs to', async () => {
  const tongue = await readIn('pl', concepts)
  const [school, speech, hate] = await planOf(['szkoła', 'mowie', 'nienawiści'], tongue)
  const meant = [
    { token: conceptToken('hate-speech'), weight: trust.concept },
    { token: conceptToken('topics:hate'), weight: trust.broader },
    { token: conceptToken('kinds:practices'), weight: trust.broader },
  ]
  expect(school!.alternatives).toHaveLength(1)
  expect(speech!.alternatives.slice(1)).toEqual(meant)
  expect(hate!.alternatives).toEqual([
    { token: wordToken('nienawisc'), weight: 1 },
    ...meant,
    { token: conceptToken('topics:hate'), weight: trust.concept },
  ])
})

test('the word itself is surest, and what its meaning belongs to no surer than the meaning', () => {
  expect(trust.concept).toBeLessThan(1)
  expect(trust.broader).toBeLessThanOrEqual(trust.concept)
  for (const weight of Object.values(trust)) {
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThanOrEqual(1)
  }
})

test('what words may mean is learned before they are read', async () => {
  const tongue = await readIn('pl', concepts)
  const labels = new Map<string, string[]>()
  const asked: string[][] = []
  const [plan] = await planOf(['hejt'], {
    ...tongue,
    labels,
    learn(words) {
      asked.push([...words])
      for (const [label, ids] of tongue.labels) labels.set(label, ids)
      return Promise.resolve()
    },
  })
  expect(asked).toEqual([['hejt']])
  expect(plan!.alternatives).toContainEqual({
    token: conceptToken('hate-speech'),
    weight: trust.concept,
  })
})

test('a misspelled label stands for its concept as well', async () => {
  const misspelled = [{ id: 'hate-speech', labels: ['mowa nienawiści'], misspellings: ['hejtt'] }]
  const [plan] = await planOf(['hejtt'], await readIn('pl', misspelled))
  expect(plan!.alternatives).toEqual([
    { token: wordToken('hejtt'), weight: 1 },
    { token: conceptToken('hate-speech'), weight: trust.concept },
  ])
})

test('in the index of another language a word is told from one that looks like it', async () => {
  const tongue = await readIn('pl', concepts)
  const [plan] = await planOf(['hejt'], tongue, true)
  expect(plan!.alternatives).toEqual([
    { token: foreignToken('pl', 'hejt'), weight: 1 },
    { token: conceptToken('hate-speech'), weight: trust.concept },
    { token: conceptToken('topics:hate'), weight: trust.broader },
    { token: conceptToken('kinds:practices'), weight: trust.broader },
  ])
})
