import { createInstance, type TFunction } from 'i18next'

import en from './en/admin.json' with { type: 'json' }
import { defaultLocale, isLocale, locales, type Locale } from './languages.ts'

// Named by the language's code, so that a new language needs no line here.
const strings = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => {
      const file = await import(`./${locale}/admin.json`, { with: { type: 'json' } })
      return [locale, file.default] as [Locale, object]
    }),
  ),
) as Record<Locale, object>

const i18next = createInstance({
  lng: defaultLocale,
  fallbackLng: defaultLocale,
  ns: ['admin'],
  defaultNS: 'admin',
  resources: Object.fromEntries(locales.map((locale) => [locale, { admin: strings[locale] }])),
  interpolation: { escapeValue: false },
  initAsync: false,
})
await i18next.init()

/**
 * The translator of the admin's strings into one language, with plural forms.
 *
 * @param locale an admin language; English for one the portal does not have.
 */
export function translateAdmin(locale: string): TFunction<'admin'> {
  return i18next.getFixedT(isLocale(locale) ? locale : defaultLocale, 'admin')
}

/**
 * A string of `admin.json` in every language, for labels Payload chooses from itself.
 *
 * @param path the keys that lead to it, for example `['collections', 'support', 'plural']`
 * @returns undefined where English has no such string; English where another language has none yet.
 */
export function adminLabels(path: readonly string[]): Record<Locale, string> | undefined {
  const english = stringAt(en, path)
  if (english === undefined) return undefined
  return Object.fromEntries(
    locales.map((locale) => [locale, stringAt(strings[locale], path) ?? english]),
  ) as Record<Locale, string>
}

function stringAt(from: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    from,
  )
  return typeof found === 'string' ? found : undefined
}
