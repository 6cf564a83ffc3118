import en from './en/vocabularies.json' with { type: 'json' }
import { locales, type Locale } from './languages.ts'

type Labels = Record<string, Record<string, string>>

// Named by the language's code, so that a new language needs no line here.
const labels = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => {
      const file = await import(`./${locale}/vocabularies.json`, { with: { type: 'json' } })
      return [locale, file.default] as [Locale, Partial<Labels>]
    }),
  ),
) as Record<Locale, Partial<Labels>>

/**
 * The label of one code of a vocabulary in one language.
 *
 * @returns the English label where the language has none yet, the code where English has none.
 */
export function vocabularyLabel({
  vocabulary,
  code,
  locale,
}: {
  vocabulary: string
  code: string
  locale: Locale
}): string {
  return labels[locale][vocabulary]?.[code] ?? (en as Labels)[vocabulary]?.[code] ?? code
}

/** The label of one code of a vocabulary in every language. */
export function vocabularyLabels(from: {
  vocabulary: string
  code: string
}): Record<Locale, string> {
  return Object.fromEntries(
    locales.map((locale) => [locale, vocabularyLabel({ ...from, locale })]),
  ) as Record<Locale, string>
}
