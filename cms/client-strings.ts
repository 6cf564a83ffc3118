import { adminLabels } from '#locales/admin-strings.ts'
import { locales, type Locale } from '#locales/languages.ts'

/** The portal's own strings that components in the browser show, below Payload's `portal:`. */
export interface ClientStrings {
  portal: { wordLimit: string; wordCount: string }
}

const paths = {
  wordLimit: ['words', 'limit'],
  wordCount: ['words', 'count'],
} satisfies Record<keyof ClientStrings['portal'], string[]>

/** The client strings of every admin language, as Payload's `i18n.translations` wants them. */
export const clientStrings = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      portal: Object.fromEntries(
        Object.entries(paths).map(([name, path]) => [name, adminLabels(path)?.[locale] ?? name]),
      ),
    },
  ]),
) as Record<Locale, ClientStrings>
