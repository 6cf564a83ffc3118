import { locales, type Locale } from '#locales/languages.ts'

const patterns = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Array.from({ length: 12 }, (_, month) => patternOf({ locale, month })),
  ]),
) as Record<Locale, string[]>

/** Pattern of a word that names a month in any case of the language. */
export const anyMonth = (locale: Locale): string => patterns[locale].join('|')

/** The month a word names, from 1; undefined where it names none. */
export function monthOf({ word, locale }: { word: string; locale: Locale }): number | undefined {
  const index = patterns[locale].findIndex((pattern) => new RegExp(`^${pattern}$`, 'iu').test(word))
  return index < 0 ? undefined : index + 1
}

/** Whether a text names a month anywhere. @param value `month 11`. */
export function namesMonth({
  value,
  text,
  locale,
}: {
  value: string
  text: string
  locale: Locale
}): boolean {
  const month = /^month (\d+)$/.exec(value)?.[1]
  if (month === undefined) return false
  const pattern = patterns[locale][Number(month) - 1]!
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(text)
}

/** What a month's name and its form beside a day have in common, and an ending of a few letters. */
function patternOf({ locale, month }: { locale: Locale; month: number }): string {
  const date = new Date(Date.UTC(2000, month))
  const alone = nameIn({ locale, date, options: { month: 'long' } })
  const dated = nameIn({ locale, date, options: { month: 'long', day: 'numeric' } })
  let length = 0
  while (length < alone.length && alone[length] === dated[length]) length += 1
  return `${alone.slice(0, length)}\\p{L}{0,${alone.length - length + 6}}`
}

function nameIn({
  locale,
  date,
  options,
}: {
  locale: Locale
  date: Date
  options: Intl.DateTimeFormatOptions
}): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    .formatToParts(date)
    .find(({ type }) => type === 'month')!.value
}
