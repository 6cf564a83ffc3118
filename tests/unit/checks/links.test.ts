import { expect, test } from 'vitest'

import { checkLinks } from '#content/checks/links.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const page = (body: string) => `title: A\nbody: |\n  First.\n\n  ${body}\n`
const files = {
  'pages/b/en.yaml': 'title: B\nbody: B\n',
  'pages/a/en.yaml': page('See [this](pages/b), [that](https://a.example/b/) or www.c.eu.'),
  'pages/a/sv.yaml': translated(page('Se [den](pages/b), [detta](https://a.example/b), www.c.eu.')),
}

test('the same documents and addresses pass', async () => {
  expect(await problemsOf({ check: checkLinks, files })).toEqual([])
})

test('a link that is missing, and one that is added, are named', async () => {
  const wrong = {
    ...files,
    'pages/a/sv.yaml': translated(page('Se [detta](https://a.example/c) eller www.c.eu.')),
  }
  expect(await problemsOf({ check: checkLinks, files: wrong })).toEqual([
    'pages/a/sv.yaml:2: body: pages/b of the English is not in the Swedish: add it',
    'pages/a/sv.yaml:2: body: a.example/b of the English is not in the Swedish: add it',
    'pages/a/sv.yaml:5: body: a.example/c is not in the English: take it out, or add it there',
  ])
})
