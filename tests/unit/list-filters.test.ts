import { expect, test } from 'vitest'

import type { Document } from '#content/model/index.ts'
import { filterClasses, filterRules } from '#site/components/list/filter.ts'
import { facetCounts } from '#site/documents/facets.ts'

const documents = [
  { countries: ['SE'], levels: ['tertiary'] },
  { countries: ['SE', 'DE'], levels: ['primary'] },
].map(
  (facts, index) =>
    ({ kind: 'practices', key: `practice-${index}`, facts, words: {} }) as Document<'practices'>,
)
const classes = filterClasses(facetCounts(documents, 'practices', 'en'))

test('a row carries the class of each of its values, and only of those', () => {
  const of = (facet: string, code: string) => classes.ofValue(facet, code)
  const rows = documents.map((document) => classes.ofDocument(document).split(' ').sort())
  expect(rows).toEqual([
    [of('country', 'SE'), of('level', 'tertiary')].sort(),
    [of('country', 'SE'), of('country', 'DE'), of('level', 'primary')].sort(),
  ])
  expect(new Set(rows.flat()).size).toBe(4)
})

test('the style sheet has a rule for each class', () => {
  for (const name of documents.flatMap((document) => classes.ofDocument(document).split(' '))) {
    expect(filterRules).toContain(`.${name}:checked)>.rows>:not(.${name})`)
  }
})
