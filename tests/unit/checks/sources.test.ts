import { expect, test } from 'vitest'

import { checkSources } from '#content/checks/sources.ts'

import { problemsOf } from '../../fixtures/checks.ts'

const words = 'title: A line\n'

test('what claims something has a source and a confidence', async () => {
  const files = {
    'support/right/facts.yaml': 'confidence: high\nsources:\n  - url: https://a.example\n',
    'support/right/en.yaml': words,
    'support/no-source/facts.yaml': 'confidence: high\n',
    'support/no-source/en.yaml': 'title: B line\n',
    'donors/unsure/facts.yaml': 'sources:\n  - url: https://a.example\n',
    'donors/unsure/en.yaml': words,
    'videos/no-facts/en.yaml': words,
    'courses/invented/facts.yaml': 'example: true\n',
    'courses/invented/en.yaml': words,
    'pages/about/en.yaml': `${words}body: We are here.\n`,
  }
  expect(await problemsOf({ check: checkSources, files })).toEqual([
    'support/no-source/facts.yaml:1: has no source: write one under "sources"',
    'videos/no-facts/facts.yaml:1: has no source: write one under "sources"',
    'videos/no-facts/facts.yaml:1: says not how sure we are: write "confidence"',
    'donors/unsure/facts.yaml:1: says not how sure we are: write "confidence"',
  ])
})
