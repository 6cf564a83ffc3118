import type { Locale } from '#locales/languages.ts'

import { anyMonth, monthOf } from './months.ts'
import { addresses } from './text.ts'

/** A number, day, month, year or time of day that a text says. */
export interface Quantity {
  /** In one form for every language: `1500`, `2.5`, `9:30`, `month 11`. */
  value: string
  /** As it is written. */
  as: string
}

interface Script {
  /** What stands between thousands. */
  group: string
  decimal: string
  /** What stands between hours and minutes. */
  clock: string
  thousand: string
  million: string
  billion: string
}

const space = '[ \\u00a0\\u2009\\u202f]'

const scripts: { readonly [locale in Locale]?: Script } = {
  en: {
    group: ',',
    decimal: '\\.',
    clock: ':',
    thousand: 'thousand',
    million: 'million|m\\b',
    billion: 'billion|bn\\b',
  },
  sv: {
    group: space,
    decimal: ',',
    clock: '[:.]',
    thousand: 'tusen',
    million: 'miljon|mn\\b|mkr\\b',
    billion: 'miljard|md\\b',
  },
  de: {
    group: '\\.',
    decimal: ',',
    clock: '[:.]',
    thousand: 'tausend',
    million: 'million|mio\\b',
    billion: 'milliard|mrd\\b',
  },
  pl: {
    group: space,
    decimal: ',',
    clock: '[:.]',
    thousand: 'tysi|tys\\b',
    million: 'milion|mln\\b',
    billion: 'miliard|mld\\b',
  },
  ro: {
    group: '\\.',
    decimal: ',',
    clock: '[:.]',
    thousand: '(?:de )?(?:mii|mie)\\b',
    million: '(?:de )?(?:milio|mil\\b)',
    billion: '(?:de )?(?:miliard|mld\\b)',
  },
  hu: {
    group: space,
    decimal: ',',
    clock: '[:.]',
    thousand: 'ezer|ezr',
    million: 'millió',
    billion: 'milliárd',
  },
}

/** A language without a row writes its figures as its locale does, and says no scale this would know. */
function plainScript(locale: Locale): Script {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12345.6)
  const sign = (type: 'group' | 'decimal') => {
    const value = parts.find((part) => part.type === type)?.value ?? ''
    return /^\s*$/.test(value) ? space : `\\${value}`
  }
  const never = '(?!)'
  const scales = { thousand: never, million: never, billion: never }
  return { group: sign('group'), decimal: sign('decimal'), clock: '[:.]', ...scales }
}

/** Every quantity a text says in figures, and every month beside a figure. */
export function quantitiesIn({ text, locale }: { text: string; locale: Locale }): Quantity[] {
  const found: Quantity[] = []
  let rest = text.replace(addresses, ' ')
  /** Takes out what a pattern finds, so that it is not read twice. */
  const take = (pattern: RegExp, read: (groups: string[]) => string[]) => {
    rest = rest.replace(pattern, (as: string, ...groups: string[]) => {
      const values = read(groups)
      found.push(...values.map((value) => ({ value, as: as.trim() })))
      return values.length > 0 ? ' · ' : as
    })
  }
  const { group, decimal, clock, ...scales } = scripts[locale] ?? plainScript(locale)

  take(/(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g, ([year, month, day]) =>
    date({ year, month, day }),
  )
  take(/(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?!\d)/g, ([day, month, year]) =>
    date({ year, month, day }),
  )
  for (const word of monthsBesideFigures({ text: rest, locale })) {
    const month = monthOf({ word, locale })
    if (month !== undefined) found.push({ value: `month ${month}`, as: word })
  }
  if (locale === 'en') {
    const half = '(?: |\\u00a0)?([ap])\\.?m\\b\\.?'
    take(
      new RegExp(
        `(?<!\\d)(\\d{1,2})(?:[:.](\\d{2}))?(?: to | and |[-–])(\\d{1,2})(?:[:.](\\d{2}))?${half}`,
        'gi',
      ),
      ([from, fromMinutes, to, toMinutes, part]) => [
        time({ hour: from!, minutes: fromMinutes, part: Number(from) > Number(to) ? 'a' : part }),
        time({ hour: to!, minutes: toMinutes, part }),
      ],
    )
    take(
      new RegExp(`(?<!\\d)(\\d{1,2})(?:[:.](\\d{2}))?${half}`, 'gi'),
      ([hour, minutes, part]) => [time({ hour: hour!, minutes, part })],
    )
  }
  take(
    new RegExp(`(?<![\\d.,])([01]?\\d|2[0-4])${clock}([0-5]\\d)(?![\\d.,]?\\d)`, 'g'),
    ([hour, minutes]) => [time({ hour: hour!, minutes })],
  )
  if (decimal === ',') {
    // A version keeps its point in every language, as in WCAG 2.2; an amount does not.
    take(
      new RegExp(
        `(?<![\\p{L}\\d.,])(\\d+\\.\\d{1,2})(?![.,]?\\d)(?!${space}?(?:%|€|${Object.values(scales).join('|')}))`,
        'giu',
      ),
      ([version]) => [String(Number(version))],
    )
  }
  take(
    new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}(\\d+))?` +
        `(?:${space}?(?:(${scales.thousand})|(${scales.million})|(${scales.billion})))?`,
      'giu',
    ),
    ([whole, fraction, thousand, million, billion]) => {
      const value = Number(`${whole!.replace(/\D/g, '')}.${fraction ?? 0}`)
      const scale = billion ? 1e9 : million ? 1e6 : thousand ? 1e3 : 1
      return [String(Math.round(value * scale * 1e4) / 1e4)]
    },
  )
  return found
}

function monthsBesideFigures({ text, locale }: { text: string; locale: Locale }): string[] {
  const month = `(${anyMonth(locale)})(?!\\p{L})`
  const pattern =
    locale === 'hu'
      ? `\\d{4}\\.?${space}${month}|(?<!\\p{L})${month}${space}\\d{1,2}(?!\\d)`
      : `\\d\\.?${space}(?:de )?${month}|(?<!\\p{L})${month}${space}\\d`
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(
    ([, after, before]) => (after ?? before)!,
  )
}

function date(parts: { year?: string; month?: string; day?: string }): string[] {
  const [year, month, day] = [parts.year, parts.month, parts.day].map(Number) as [
    number,
    number,
    number,
  ]
  return [String(year), `month ${month}`, ...(parts.day ? [String(day)] : [])]
}

/** Full hours are their number, since many languages write them so. */
function time({ hour, minutes, part }: { hour: string; minutes?: string; part?: string }): string {
  const half = part?.toLowerCase()
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return minutes === undefined || minutes === '00' ? String(hours) : `${hours}:${minutes}`
}
