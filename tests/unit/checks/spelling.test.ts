import { readFile } from 'node:fs/promises'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { missingHunspell, unknownWords } from '#content/checks/hunspell.ts'
import { checkSpelling } from '#content/checks/spelling.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const listOf = (locale: Locale) => `content/checks/words/${locale}.txt`
const missing = await missingHunspell()
if (missing !== undefined && process.env['CI'] === 'true') throw new Error(missing)

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Six dictionaries are read for each test. */
const timeout = 60_000

describe.skipIf(missing !== undefined)('spelling', { timeout }, () => {
  const right: Record<Locale, string> = {
    en: 'Roundtables help, people’s worries are heard, and GDPR holds at www.example.org.',
    sv: 'Konspirationsmyter i hälso- och sjukvården, sade stödverksamheten.',
    de: 'Verschwörungsmythen und Radikalisierungsprävention sind hinzuzuziehen; draufschauen hilft.',
    pl: 'Osoby w dżihadystycznych grupach nie zawsze szukają pomocy.',
    ro: 'Deradicalizarea începe cu o discuție între oameni.',
    hu: 'A dzsihadizmusról és a radikalizálódásról beszélgetünk Önnel.',
  }
  const files = {
    'pages/a/en.yaml': `title: A\nbody: |\n  First.\n\n  ${right.en}\n`,
    ...Object.fromEntries(
      locales
        .slice(1)
        .map((locale) => [
          `pages/a/${locale}.yaml`,
          translated(`title: A\nbody: |\n  ${right[locale]}`),
        ]),
    ),
    'glossary/deradicalisation/en.yaml': 'title: deradicalisation\n',
    'glossary/deradicalisation/ro.yaml': translated('title: deradicalizare'),
  }
  const spoilt = (locale: Locale, pair: [string, string]) => {
    const path = `pages/a/${locale}.yaml` as keyof typeof files
    return { ...files, [path]: files[path].replace(...pair) }
  }

  test('what is right passes: compounds, inflected words of our list, halves, abbreviations', async () => {
    expect(await problemsOf({ check: checkSpelling, files })).toEqual([])
  })

  test.each([
    ['en', 'worries', 'worrys', 'English'],
    ['sv', 'Konspirationsmyter', 'Konspirationsmytter', 'Swedish'],
    ['de', 'hinzuzuziehen', 'hinzuzuzihen', 'German'],
    ['pl', 'szukają', 'szukaja', 'Polish'],
    ['ro', 'discuție', 'discutie', 'Romanian'],
    ['hu', 'beszélgetünk', 'beszélgetűnk', 'Hungarian'],
  ] as [Locale, string, string, string][])(
    '%s: "%s" written "%s" is named',
    async (locale, word, wrong, language) => {
      const line = locale === 'en' ? 5 : 3
      const problems = await problemsOf({
        check: checkSpelling,
        files: spoilt(locale, [word, wrong]),
      })
      expect(problems).toEqual([
        `pages/a/${locale}.yaml:${line}: body: "${wrong}" is no ${language} word the dictionary knows: mend it, or add it to content/checks/words/${locale}.txt if it is right`,
      ])
    },
  )

  test('names pass in every form, as do quotations; a word like them does not', async () => {
    const named = {
      'organisations/b/facts.yaml': 'name: Fryshuset\n',
      'organisations/b/en.yaml': 'title: Fryshuset\n',
      'support/b/en.yaml': 'title: Line\n',
      'support/b/hu.yaml': translated(
        'title: Vonal\nsummary: A Fryshusetről és a „Nummer gegen Kummer” vonalról olvashat.',
      ),
    }
    expect(await problemsOf({ check: checkSpelling, files: named })).toEqual([])
    const { 'organisations/b/facts.yaml': _, 'organisations/b/en.yaml': __, ...unnamed } = named
    expect(await problemsOf({ check: checkSpelling, files: unnamed })).toEqual([
      expect.stringContaining('"Fryshusetről" is no Hungarian word'),
    ])
  })

  test('what several languages write alike belongs to none of them', async () => {
    const alike = {
      'support/b/en.yaml': 'title: A\nsummary: We joined in doxing.\n',
      'support/b/sv.yaml': translated('title: A\nsummary: Ordet doxing.'),
      'support/b/ro.yaml': translated('title: A\nsummary: Cuvântul doxing.'),
    }
    expect(await problemsOf({ check: checkSpelling, files: alike })).toEqual([])
    const { 'support/b/ro.yaml': _, ...two } = alike
    expect(await problemsOf({ check: checkSpelling, files: two })).not.toEqual([])
  })

  test('a Hunspell that fails is no silence', async () => {
    vi.stubEnv('PATH', '')
    const asked = unknownWords({ words: ['a'], locale: 'en', ownWords: listOf('en') })
    await expect(asked).rejects.toThrow('Hunspell failed')
  })

  test.each(locales)(
    'our list for %s: one word a line, in order, models Hunspell knows',
    async (locale) => {
      const lines = (await readFile(listOf(locale), 'utf8')).trimEnd().split('\n')
      expect(lines).toEqual([...new Set(lines)].sort())
      const models = lines.flatMap((line) => line.split('/').slice(1))
      // Parts of German compounds alone are no words.
      const whole = models.filter((model) => !['Informations', 'arbeit'].includes(model))
      expect(await unknownWords({ words: whole, locale, ownWords: '/dev/null' })).toEqual(new Set())
    },
  )
})
