import type { Locale } from '#locales/languages.ts'

import { formatNumber, intlTag, translate } from './i18n.ts'

/** A length of time in words. @param seconds below one minute counts as one. */
export function formatDuration(locale: Locale, seconds: number): string {
  return formatMinutes(locale, Math.max(1, Math.round(seconds / 60)))
}

/** Minutes as hours and minutes in the language's short form, such as "1 hr 5 min". */
export function formatMinutes(locale: Locale, minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(intlTag(locale), {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
    }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, 'minute')
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`
}

/** A sum of money or a span of sums; undefined where neither end is known. */
export function formatAmount(
  locale: Locale,
  {
    min,
    max,
    currency,
  }: { min?: number | undefined; max?: number | undefined; currency?: string | undefined },
): string | undefined {
  if (min === undefined && max === undefined) return undefined
  const t = translate(locale)
  const money = (value: number) =>
    currency
      ? new Intl.NumberFormat(intlTag(locale), {
          style: 'currency',
          currency,
          maximumFractionDigits: 0,
        }).format(value)
      : formatNumber(locale, value)
  if (min === undefined) return t('quantities.upTo', { amount: money(max!) })
  if (max === undefined) return t('quantities.from', { amount: money(min) })
  if (min === max) return money(min)
  return t('quantities.between', { min: money(min), max: money(max) })
}
