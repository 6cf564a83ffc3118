import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { vocabularies } from '#content/vocabularies.ts'
import { defaultLocale, locales } from '#locales/languages.ts'

import { faultsOf, type Strings } from '../fixtures/translations.ts'

const folder = new URL('../../locales/', import.meta.url)
const files = readdirSync(new URL(`${defaultLocale}/`, folder)).filter((name) =>
  name.endsWith('.json'),
)

const read = (locale: string, file: string) =>
  JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8')) as Strings

describe.each(locales)('%s', (locale) => {
  test.each(files)('%s is whole', (file) => {
    const english = read(defaultLocale, file)
    expect(faultsOf({ english, translation: read(locale, file), locale })).toEqual([])
  })
})

test('every code of every vocabulary has a label, and nothing else has', () => {
  const labels = read(defaultLocale, 'vocabularies.json')
  expect(
    Object.fromEntries(Object.entries(labels).map(([name, codes]) => [name, Object.keys(codes)])),
  ).toEqual(vocabularies)
})

describe('what is found', () => {
  const english = {
    found_one: 'One result',
    found_other: '{{count}} results for {{query}}',
    page: { title: 'Nothing was found here today' },
    ok: 'OK',
  }

  test.each<[fault: string, translation: Strings, locale: string]>([
    ['page.title is missing', { ...english, page: {}, found_one: 'Ein', ok: 'OK' }, 'de'],
    ['found_few is missing', { ...english, page: { title: 'Nic' } }, 'pl'],
    [
      'found_few is no form this language has',
      { ...english, found_few: '{{count}} {{query}}', page: { title: 'Inget' } },
      'sv',
    ],
    [
      'found_other lacks {{query}}',
      { ...english, found_other: '{{count}}', page: { title: 'Inget' } },
      'sv',
    ],
    ['ok has {{name}}, which the English does not', { ...english, ok: '{{name}}' }, 'sv'],
    ['page.title is left in English: "Nothing was found here today"', english, 'hu'],
    ['ok is empty', { ...english, ok: ' ' }, 'hu'],
    ['more is not in the English file', { ...english, more: 'Mer' }, 'sv'],
  ])('%s', (fault, translation, locale) => {
    expect(faultsOf({ english, translation, locale })).toContain(fault)
  })

  test('a word the same in both languages, and a count in words, are no faults', () => {
    const translation = {
      found_one: 'Ett resultat för {{query}}',
      found_other: '{{count}} resultat för {{query}}',
      page: { title: 'Här finns inget i dag' },
      ok: 'OK',
    }
    expect(faultsOf({ english, translation, locale: 'sv' })).toEqual([])
  })
})
