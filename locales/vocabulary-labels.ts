import de from './de/vocabularies.json' with { type: 'json' }
import en from './en/vocabularies.json' with { type: 'json' }
import hu from './hu/vocabularies.json' with { type: 'json' }
import { locales, type Locale } from './languages.ts'
import pl from './pl/vocabularies.json' with { type: 'json' }
import ro from './ro/vocabularies.json' with { type: 'json' }
import sv from './sv/vocabularies.json' with { type: 'json' }

type Labels = Record<string, Record<string, string>>

const labels: Record<Locale, Partial<Labels>> = { en, sv, de, pl, ro, hu }

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
