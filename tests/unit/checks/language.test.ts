import { expect, test } from 'vitest'

import { checkLanguage } from '#content/checks/language.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const page = (body: string) => `title: A\nbody: |\n  ${body}\n`
const english =
  'Every conversation begins with listening, and nobody has to know the answer at once.'
const right = {
  'pages/a/en.yaml': page(english),
  'pages/a/sv.yaml': translated(
    page('Varje samtal börjar med att lyssna, och ingen måste veta svaret.'),
  ),
  'pages/a/de.yaml': translated(
    page('Jedes Gespräch beginnt mit Zuhören, und niemand muss alles wissen.'),
  ),
  'pages/a/pl.yaml': translated(
    page('Każda rozmowa zaczyna się od słuchania i nikt nie musi znać odpowiedzi.'),
  ),
  'pages/a/ro.yaml': translated(
    page('Orice discuție începe cu ascultarea și nimeni nu trebuie să știe totul.'),
  ),
  'pages/a/hu.yaml': translated(
    page('Minden beszélgetés azzal kezdődik, hogy figyelünk a másikra.'),
  ),
}

test('texts in the language they say pass', async () => {
  expect(await problemsOf({ check: checkLanguage, files: right })).toEqual([])
})

test('one paragraph in another language is named with its line', async () => {
  const files = {
    ...right,
    'pages/a/hu.yaml': right['pages/a/hu.yaml'].replace('\n\ntr', `\n\n  ${english}\n\ntr`),
  }
  expect(await problemsOf({ check: checkLanguage, files })).toEqual([
    'pages/a/hu.yaml:5: body: "Every conversation begins with listening …" is English, not Hungarian: translate it',
  ])
})

test('names, quotations and addresses do not count', async () => {
  const name = 'Beratungsstelle Extremismus für Angehörige und Fachkräfte in Oberösterreich'
  const files = {
    ...right,
    'organisations/b/facts.yaml': `name: ${name}\n`,
    'organisations/b/en.yaml': 'title: Bdb\n',
    'pages/b/en.yaml': page(
      `${name}. Its book: “Verschwörungserzählungen erkennen und widersprechen”, https://www.example.org/fachkraefte/gespraeche`,
    ).replace('A', 'B'),
  }
  expect(await problemsOf({ check: checkLanguage, files })).toEqual([])
  const { 'organisations/b/facts.yaml': _facts, ...unnamed } = files
  expect(await problemsOf({ check: checkLanguage, files: unnamed })).toHaveLength(1)
})
