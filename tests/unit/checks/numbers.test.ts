import { expect, test } from 'vitest'

import { checkNumbers } from '#content/checks/numbers.ts'
import type { Locale } from '#locales/languages.ts'

import { problemsOf, translated } from '../../fixtures/checks.ts'

const problemsIn = (locale: Locale, pair: { english: string; text: string }) =>
  problemsOf({
    check: checkNumbers,
    files: {
      'support/a/en.yaml': `title: A\nsummary: |\n  ${pair.english}\n`,
      [`support/a/${locale}.yaml`]: translated(`title: A\nsummary: |\n  ${pair.text}`),
    },
  })

test.each([
  ['sv', '1,500 people, 2.5 million', '1 500 personer, 2,5 miljoner'],
  ['sv', '1,500 people', '1 500 personer'],
  ['de', 'On 14 November 2026, 9 am to 5.30 pm', 'Am 14. November 2026, 9.00 bis 17.30 Uhr'],
  ['hu', 'On 14 November 2026, 9 am to 5.30 pm', '2026. november 14-én, 9 és 17.30 között'],
  ['hu', '125,000 euros from May 2021', '125 ezer euró 2021 májusától'],
  ['pl', '14 March 2020, in the 1990s', '14 marca 2020, w latach 90.'],
  ['pl', 'from February to June 2020', 'od lutego do czerwca 2020'],
  ['ro', 'ten people, 1.2 billion', '10 oameni, 1,2 miliarde'],
  ['ro', '12 months', 'douăsprezece luni'],
  ['de', 'WCAG 2.2 and R2COM, www.a1.de', 'WCAG 2.2 und R2COM, www.a1.de'],
  ['pl', 'High School number 1', 'I Liceum'],
  ['hu', '10 to 11:30 p.m.', '22:00 és 23.30 között'],
] as [Locale, string, string][])('%s: "%s" is "%s"', async (locale, english, text) => {
  expect(await problemsIn(locale, { english, text })).toEqual([])
})

test.each([
  ['sv', '230 people', '320 personer', ['"230" of the English', '"320" of the Swedish']],
  ['de', '1,500 people', '1,500 Menschen', ['"1,500" of the English', '"1,500" of the German']],
  ['de', 'EUR 2.5 million', 'EUR 2.5 Millionen', ['"2.5 million" of the English']],
  ['hu', 'on 14 November 2026', '2026. október 14-én', ['"November"', '"október"']],
  ['pl', 'until 5 pm', 'do 5', ['"5 pm" of the English', '"5" of the Polish']],
  ['ro', 'since 2019', 'de mult', ['"2019" of the English is not in the Romanian: write it']],
] as [Locale, string, string, string[]][])(
  '%s: "%s" is not "%s"',
  async (locale, english, text, wanted) => {
    const problems = await problemsIn(locale, { english, text })
    for (const part of wanted) expect(problems).toContainEqual(expect.stringContaining(part))
  },
)

test('the line of an added number is named', async () => {
  expect(await problemsIn('sv', { english: 'Many.', text: 'Många.\n  Kanske 45.' })).toEqual([
    'support/a/sv.yaml:4: summary: "45" of the Swedish is not in the English: mend it',
  ])
})
