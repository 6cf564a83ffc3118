import { expect, test } from 'vitest'

import { checkTerms } from '#content/checks/terms.ts'
import type { Locale } from '#locales/languages.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const problemsIn = (locale: Locale, summary: string) =>
  problemsOf({
    check: checkTerms,
    files: {
      'support/a/en.yaml': `title: A\nsummary: ${locale === 'en' ? summary : 'B.'}\n`,
      ...(locale !== 'en' && {
        [`support/a/${locale}.yaml`]: translated(`title: A\nsummary: >-\n  ${summary}`),
      }),
    },
  })

test.each([
  ['en', 'People who left help; extremist messages are answered.'],
  ['sv', 'Ett gott exempel på stödverksamhet.'],
  ['de', 'Beraterinnen und Berater beginnen mit Freundinnen und Freunden, nicht mit „Gefährdern“.'],
  ['pl', 'Grupy ekstremistyczne i dobra praktyka.'],
  ['ro', 'Servicii de sprijin și bune practici, nu „țigani”.'],
  ['hu', 'Szélsőséges csoportok és jó gyakorlat.'],
] as [Locale, string][])('%s: "%s" passes', async (locale, summary) => {
  expect(await problemsIn(locale, summary)).toEqual([])
})

test.each([
  ['en', 'Former extremists help.', 'Former extremists'],
  ['sv', 'En stödtjänst hjälper.', 'stödtjänst'],
  ['de', 'Mit den Berater*innen reden.', 'Berater*innen'],
  ['de', 'Mit den BeraterInnen reden.', 'BeraterInnen'],
  ['pl', 'Najlepsze praktyki są tu.', 'Najlepsze praktyki'],
  ['ro', 'Ajutor şi sprijin.', 'şi'],
  ['hu', 'A legjobb gyakorlatokról szól.', 'legjobb gyakorlatokról'],
] as [Locale, string, string][])('%s: "%s" is named', async (locale, summary, term) => {
  expect(await problemsIn(locale, summary)).toEqual([
    expect.stringMatching(new RegExp(`^support/a/${locale}\\.yaml:\\d: summary: "`)),
  ])
  const [problem] = await problemsIn(locale, summary)
  expect(problem).toContain(`"${term}" is a term we avoid: use `)
})

test('the glossary may say what a term is also called, and what not to take it for', async () => {
  const files = {
    'glossary/a/en.yaml':
      'title: good practice\nsynonyms: [best practice]\nnote: No best practice.\n',
  }
  expect(await problemsOf({ check: checkTerms, files })).toEqual([])
})
