import { expect, test } from 'vitest'

import { checkEnglish } from '#content/checks/english.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const inGerman = (summary: string) => ({
  'handbooks/a/facts.yaml': 'rightsHolder: Trust for the Prevention of Harm\n',
  'handbooks/a/en.yaml': 'title: A\n',
  'handbooks/a/de.yaml': translated(`title: A\nsummary: >-\n  ${summary}`),
})

test.each([
  'Das Handbuch hilft Fachkräften im Gespräch.',
  'Ein Handbuch des Trust for the Prevention of Harm, auf Englisch „for those who are with us“.',
  'Der Podcast Stop the Noise hat zwölf Folgen.',
])('"%s" passes', async (summary) => {
  expect(await problemsOf({ check: checkEnglish, files: inGerman(summary) })).toEqual([])
})

test.each([
  ['Das Handbuch hilft what to do with anger.', 'what to do with anger'],
  ['Für Fachkräfte: results of the evaluation.', 'of the evaluation'],
])('in "%s" the English is named', async (summary, found) => {
  const [problem] = await problemsOf({ check: checkEnglish, files: inGerman(summary) })
  expect(problem).toMatch(/^handbooks\/a\/de\.yaml:3: summary: ".*" is English left in the German/)
  expect(problem).toContain(found)
})

test('a word that is Swedish too is no English there', async () => {
  const files = {
    'pages/a/en.yaml': 'title: A\nbody: A\n',
    'pages/a/sv.yaml': translated('title: A\nbody: En and på is i en by.'),
  }
  expect(await problemsOf({ check: checkEnglish, files })).toEqual([])
})
